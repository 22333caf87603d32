namespace FactCheck.Documents.Markdown;

/// <summary>What one line of Markdown can be told to be by itself, its quote marks taken off.</summary>
internal static class MarkdownLine
{
    /// <summary>Level of an ATX heading, 1 to 6; 0 when the line is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#') is var end && end < 0 ? line.Length : end;
        return level is >= 1 and <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>Length of a code fence of backticks or tildes; 0 when the line is none.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
        {
            return 0;
        }

        var length = line.IndexOfAnyExcept(line[0]) is var end && end < 0 ? line.Length : end;
        return length >= 3 && (line[0] == '~' || !line[length..].Contains('`')) ? length : 0;
    }

    /// <summary>True for a row of three or more "-", "*" or "_", with blanks between.</summary>
    public static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('-' or '*' or '_'))
        {
            return false;
        }

        return line.Count(line[0]) >= 3 && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;
    }

    /// <summary>True for a row of nothing but "=" or nothing but "-" under a paragraph.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line) => !line.IsEmpty && line[0] is '=' or '-' && line.TrimEnd().IndexOfAnyExcept(line[0]) < 0;

    /// <summary>True for "|---|:--:|", the second row of a table.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>Length of "- ", "* ", "+ ", "1. " or "1) "; 0 when the line is no list item.</summary>
    public static int ListMarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] is ' ' or '\t')
        {
            return 2;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 9 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' ? digits + 2 : 0;
    }

    /// <summary>True for "[id]: address", which is not shown; a footnote, "[^1]: text", is.</summary>
    public static bool IsLinkDefinition(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] == '[' && line[1] != '^' && line.IndexOf("]:") is var end && end > 1 && !line[..end].Contains(' ');
}
