using System.Text.Json;
using FactCheck.Reports.Json;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Outputs;

namespace FactCheck.Tool.Silencing;

/// <summary>A file of findings to live with, so that only new ones are reported.</summary>
internal sealed class Baseline
{
    public const string DefaultName = "factcheck.baseline.json";

    private readonly SortedDictionary<string, BaselineEntry> _entries = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly string _workingFolder;

    /// <summary>An empty one, to be written to a path.</summary>
    public Baseline(string path, string workingFolder)
    {
        _path = Path.GetFullPath(path, workingFolder);
        _workingFolder = workingFolder;
    }

    public int Count => _entries.Count;

    /// <exception cref="InputException">The file cannot be read or is no baseline.</exception>
    public static Baseline Read(string path, string workingFolder)
    {
        var baseline = new Baseline(path, workingFolder);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(baseline._path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var entry in BaselineEntry.ReadAll(document.RootElement))
            {
                baseline._entries[entry.Id] = entry;
            }

            return baseline;
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: not JSON, and so not a baseline");
        }
        catch (FormatException exception)
        {
            throw new InputException($"{path}: not a baseline: {exception.Message}");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {exception.Message}");
        }
    }

    public bool Contains(Finding finding) => _entries.ContainsKey(Entry(finding).Id);

    public void Add(Finding finding)
    {
        var entry = Entry(finding);
        _entries[entry.Id] = entry;
    }

    public void Remove(BaselineEntry entry) => _entries.Remove(entry.Id);

    /// <summary>The entries whose documents have all been looked at and that are found no more.</summary>
    public IReadOnlyList<BaselineEntry> Stale(FactReport report)
    {
        var found = report.Findings.Select(finding => Entry(finding).Id).ToHashSet(StringComparer.Ordinal);
        var looked = report.Documents.Select(document => Relative(document.Document.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. _entries.Values.Where(entry => !found.Contains(entry.Id) && entry.Documents.All(looked.Contains))];
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write() => AtomicFile.Write(_path, output => JsonOutput.WriteLine(output, ReportJson.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteStartArray("findings"u8);
        foreach (var entry in _entries.Values)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, entry.Id);
            json.WriteString("ruleId"u8, entry.RuleId);
            json.WriteString("message"u8, entry.Message);
            json.WriteStrings("documents"u8, entry.Documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private BaselineEntry Entry(Finding finding)
    {
        var documents = finding.Mentions.Select(mention => Relative(mention.Document.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new BaselineEntry(FindingFingerprint.Of(finding, Relative), finding.RuleId, finding.Message, [.. documents]);
    }

    private string Relative(string documentId) =>
        Path.GetRelativePath(Path.GetDirectoryName(_path)!, Path.GetFullPath(documentId.Replace("\0", "", StringComparison.Ordinal), _workingFolder)).Replace(Path.DirectorySeparatorChar, '/');
}
