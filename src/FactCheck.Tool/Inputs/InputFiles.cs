namespace FactCheck.Tool.Inputs;

/// <summary>Reads the files of a command line into documents.</summary>
internal static class InputFiles
{
    /// <summary>The reader for a file's ending; null when no reader claims it.</summary>
    public static IDocumentReader? ReaderFor(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        foreach (var reader in DocumentReaders.All)
        {
            if (reader.Extensions.Contains(extension))
            {
                return reader;
            }
        }

        return null;
    }

    /// <param name="paths">Expanded ones. A file whose ending no reader claims is read as plain text: the user has named it.</param>
    /// <param name="dates">Days of publication.</param>
    /// <param name="standardInputName">The id of the document read from standard input.</param>
    /// <param name="standardInput">The reader of standard input.</param>
    /// <param name="jsonLines">The reader of JSON Lines.</param>
    /// <param name="console">Where standard input comes from.</param>
    /// <exception cref="InputException">A file cannot be opened or is not what its format asks for; all such files are named.</exception>
    public static IReadOnlyList<Document> Read(
        IReadOnlyList<string> paths,
        DocumentDates dates,
        string standardInputName,
        IDocumentReader standardInput,
        IDocumentReader jsonLines,
        ToolConsole console)
    {
        var documents = new List<Document>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var isStandardInput = path == InputPaths.StandardInput;
                var reader = isStandardInput ? standardInput : ReaderFor(path) ?? DocumentReaders.PlainText;
                using var bytes = isStandardInput ? Drain(console.Input) : new MemoryStream(File.ReadAllBytes(path), writable: false);
                var id = isStandardInput ? standardInputName : path;
                var date = dates.Of(path);
                var read = Read(reader == DocumentReaders.JsonLines ? jsonLines : reader, bytes, id, date?.Day, console);
                documents.AddRange(date is { Time: { } time } given ? read.Select(document => document.Date == given.Day ? document.At(time) : document) : read);
            }
            catch (InvalidDocumentException exception)
            {
                problems.Add(exception.Message);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add($"{path}: {exception.Message}");
            }
        }

        foreach (var group in documents.GroupBy(document => document.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add($"{group.Key}: two documents have this id");
        }

        return problems.Count > 0 ? throw new InputException(problems) : documents;
    }

    /// <summary>Read whole at first: a reader then never waits, and no thread is started for it.</summary>
    private static MemoryStream Drain(Stream input)
    {
        var bytes = new MemoryStream();
        input.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    private static IReadOnlyList<Document> Read(IDocumentReader reader, Stream stream, string id, DateOnly? date, ToolConsole console) =>
        reader.ReadAsync(stream, id, date, console.Cancellation).AsTask().GetAwaiter().GetResult();
}
