namespace FactCheck.Rules;

/// <summary>Folded words of a frame, told as the text has them: "under President Trump" for "under president trump".</summary>
internal static class AsWritten
{
    /// <summary>How far from the value its frame's words are looked for, in UTF-16 units either way; a frame ends at its sentence.</summary>
    private const int Reach = 400;

    /// <summary>The first place near the assertion that has the words, whatever their case; the words themselves when there is none.</summary>
    public static string Words(Assertion assertion, string folded)
    {
        var (text, span) = (assertion.Mention.Document.Text, assertion.Mention.Span);
        var (from, to) = (Math.Max(0, span.Start - Reach), Math.Min(text.Length, span.End + Reach));
        for (var at = from; (at = text.IndexOf(folded, at, to - at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + folded.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole)
            {
                return text[at..end];
            }
        }

        return folded;
    }
}
