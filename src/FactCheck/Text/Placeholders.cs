namespace FactCheck.Text;

/// <summary>What writers and machines put where a word is still to come: it names nobody.</summary>
internal static class Placeholders
{
    /// <summary>Marks of a gap; of them "UNK" and "TKTK" are written for nothing else, so that they are one wherever they stand.</summary>
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "UNK", "UNKNOWN", "TK", "TKTK", "TBA", "TBC", "TBD", "XX", "XXX", "XXXX", "N/A" };

    /// <summary>What a template has in brackets: "[DATE]". Without them they are words.</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal) { "NAME", "DATE", "PLACE", "CITY", "COMPANY", "NUMBER", "AMOUNT", "SOURCE", "TITLE", "QUOTE", "INSERT" };

    /// <summary>True for a word that stands for another one, bare or in brackets.</summary>
    public static bool IsListed(string word) => IsBare(word) || IsOfBrackets(word.ToUpperInvariant());

    /// <summary>True for a word of a text that stands for another one, bare or in brackets.</summary>
    public static bool Stands(DocumentText text, int token)
    {
        var span = text.Tokens[token].Span;
        var word = text.Document.Text.Substring(span.Start, span.Length);
        return IsBare(word) || (IsListed(word) && token > 0 && token + 1 < text.Tokens.Count
            && ((text.Tokens[token - 1].Is('[') && text.Tokens[token + 1].Is(']') && IsOfBrackets(word)) || (text.Tokens[token - 1].Is('<') && text.Tokens[token + 1].Is('>'))));
    }

    /// <summary>True when nothing but placeholders stands there, in brackets or not.</summary>
    public static bool Contains(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Marks.Contains(word) || (word.Trim('[', ']', '<', '>') is var inside && inside.Length < word.Length && IsOfBrackets(inside)));

    private static bool IsBare(string word) => word is "UNK" or "TKTK";

    private static bool IsOfBrackets(string word) => Marks.Contains(word) || Fields.Contains(word);
}
