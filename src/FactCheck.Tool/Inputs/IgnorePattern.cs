namespace FactCheck.Tool.Inputs;

/// <summary>A line of an ignore file, written as for git: "drafts/", "*.tmp.txt", "/wire/**/old-*", "!wire/old-map.txt".</summary>
/// <param name="Glob">What it fits, from the folder of the ignore file on.</param>
/// <param name="IsFolder">True when only folders, and what is in them, fit.</param>
/// <param name="IsNegated">True when it takes back what an earlier line has left out.</param>
internal sealed record IgnorePattern(string Glob, bool IsFolder, bool IsNegated)
{
    /// <returns>Null for a blank line and for a comment.</returns>
    public static IgnorePattern? Parse(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        var isNegated = text[0] == '!';
        var pattern = (isNegated ? text[1..] : text).Replace('\\', '/');
        var isFolder = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        var isFixed = pattern.Contains('/', StringComparison.Ordinal);
        return pattern.Length == 0 ? null : new IgnorePattern(isFixed ? pattern.TrimStart('/') : "**/" + pattern, isFolder, isNegated);
    }

    /// <param name="path">Relative to the folder of the ignore file, with <c>/</c>.</param>
    public bool Fits(string path) => (!IsFolder && Inputs.Glob.IsMatch(Glob, path)) || Inputs.Glob.IsMatch(Glob + "/**/*", path);
}
