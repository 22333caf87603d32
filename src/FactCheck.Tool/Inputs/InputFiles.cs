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
    /// <param name="console">Where standard input comes from.</param>
    /// <exception cref="InputException">A file cannot be opened or is not what its format asks for; all such files are named.</exception>
    public static IReadOnlyList<Document> Read(IReadOnlyList<string> paths, DocumentDates dates, string standardInputName, ToolConsole console)
    {
        var documents = new List<Document>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            try
            {
                documents.AddRange(Read(path, path == InputPaths.StandardInput ? standardInputName : path, dates.Of(path), console));
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

    private static IReadOnlyList<Document> Read(string path, string id, DateOnly? date, ToolConsole console)
    {
        // Read whole at first: a reader then never waits, and no thread is started for it.
        if (path == InputPaths.StandardInput)
        {
            using var bytes = new MemoryStream();
            console.Input.CopyTo(bytes);
            bytes.Position = 0;
            return Read(DocumentReaders.PlainText, bytes, id, date, console);
        }

        using var stream = new MemoryStream(File.ReadAllBytes(path), writable: false);
        return Read(ReaderFor(path) ?? DocumentReaders.PlainText, stream, id, date, console);
    }

    private static IReadOnlyList<Document> Read(IDocumentReader reader, Stream stream, string id, DateOnly? date, ToolConsole console) =>
        reader.ReadAsync(stream, id, date, console.Cancellation).AsTask().GetAwaiter().GetResult();
}
