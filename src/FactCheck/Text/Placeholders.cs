namespace FactCheck.Text;

/// <summary>What writers and machines put where a word is still to come: it names nobody.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "UNK", "UNKNOWN", "TK", "TKTK", "TBA", "TBC", "TBD", "XX", "XXX", "XXXX", "N/A", "[NAME]" };

    /// <summary>True when nothing but placeholders stands there, in brackets or not.</summary>
    public static bool Contains(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(word) || Words.Contains(word.Trim('[', ']', '<', '>')));
}
