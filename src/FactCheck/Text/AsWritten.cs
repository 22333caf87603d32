namespace FactCheck.Text;

/// <summary>Folded words and stems of a frame, told as the text has them: "under President Trump" for "under president trump", "revenue" for "revenu".</summary>
internal static class AsWritten
{
    /// <summary>How far from the value its frame's words are looked for, in UTF-16 units either way; a frame ends at its sentence.</summary>
    private const int Reach = 400;

    /// <summary>The first place near a span that has the words, whatever their case; the words themselves when there is none.</summary>
    public static string Words(string text, TextSpan near, string folded) => Find(text, near, folded, isStem: false) ?? folded;

    /// <summary>The first word near a span that a stem is of, in lower case; the stem itself when there is none.</summary>
    public static string Word(string text, TextSpan near, string stem) =>
        (Find(text, near, stem, isStem: true) ?? (stem.EndsWith('y') ? Find(text, near, stem[..^1], isStem: true) : null) ?? stem).ToLowerInvariant();

    private static string? Find(string text, TextSpan near, string folded, bool isStem)
    {
        var (from, to) = (Math.Max(0, near.Start - Reach), Math.Min(text.Length, near.End + Reach));
        for (var at = from; at + folded.Length <= to; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || !text.AsSpan(at).StartsWith(folded, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = at + folded.Length;
            while (isStem && end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var isWhole = end == text.Length || !char.IsLetterOrDigit(text[end]);
            if (isWhole && (!isStem || Stemmer.Stem(text[at..end].ToLowerInvariant()) is var found && (found == folded || found == folded + "y")))
            {
                return text[at..end];
            }
        }

        return null;
    }
}
