using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Configuration;

/// <summary>Which rules are asked of some documents.</summary>
/// <param name="Files">A pattern of document ids, or of paths relative to the configuration: "drafts/**/*.md".</param>
/// <param name="Select">Rule prefixes; null for those asked elsewhere.</param>
/// <param name="Ignore">Rule prefixes that are not asked there.</param>
internal sealed record PathSettings(string Files, IReadOnlyList<string>? Select, IReadOnlyList<string>? Ignore)
{
    /// <summary>The folder of the configuration; null when it comes from elsewhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether they hold for a document; of JSON Lines the file counts.</summary>
    public bool Concern(string documentId)
    {
        var path = documentId.Split('#')[0];
        return Glob.IsMatch(Files, documentId) || Glob.IsMatch(Files, path)
            || (Folder is not null && path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && Glob.IsMatch(Files, Relative(path)));
    }

    private string Relative(string path) => Path.GetRelativePath(Folder!, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
}
