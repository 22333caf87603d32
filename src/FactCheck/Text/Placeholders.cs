namespace FactCheck.Text;

/// <summary>What writers and machines put where a word is still to come: it names nobody.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "UNK", "UNKNOWN", "TK", "TKTK", "TBA", "TBC", "TBD", "XX", "XXX", "XXXX", "N/A", "[NAME]" };

    /// <summary>Words that nobody writes for anything else.</summary>
    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal) { "UNK", "TKTK" };

    /// <summary>Words that are one in brackets alone: "[DATE]".</summary>
    private static readonly HashSet<string> Bracketed = new(StringComparer.Ordinal) { "UNK", "NAME", "DATE", "PLACE", "CITY", "COMPANY", "NUMBER", "AMOUNT", "SOURCE", "TITLE", "QUOTE", "INSERT", "TBD", "TBC", "TBA", "TK", "XX", "XXX" };

    /// <summary>True for a word that stands for another one, bare or in brackets.</summary>
    public static bool IsListed(string word) => Bare.Contains(word) || Bracketed.Contains(word.ToUpperInvariant());

    /// <summary>True for a word of a text that stands for another one, bare or in brackets.</summary>
    public static bool Stands(DocumentText text, int token)
    {
        var span = text.Tokens[token].Span;
        var word = text.Document.Text.Substring(span.Start, span.Length);
        return Bare.Contains(word) || (IsListed(word) && token > 0 && token + 1 < text.Tokens.Count
            && ((text.Tokens[token - 1].Is('[') && text.Tokens[token + 1].Is(']') && Bracketed.Contains(word)) || (text.Tokens[token - 1].Is('<') && text.Tokens[token + 1].Is('>'))));
    }

    /// <summary>True when nothing but placeholders stands there, in brackets or not.</summary>
    public static bool Contains(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(word) || Words.Contains(word.Trim('[', ']', '<', '>')));
}
