namespace FactCheck.Extraction.Quotations;

/// <summary>Reads words in double quotation marks, with the speaker where a speech verb beside the quotation names one.</summary>
internal sealed class QuotationExtractor : IAssertionExtractor
{
    private const int MaxTokens = 200;

    private static readonly HashSet<string> Speech = new(
        ["say", "tell", "write", "reply", "add", "ask", "claim", "state", "insist", "warn", "explain", "argu", "note", "announc", "respond", "recall", "admit", "declar"],
        StringComparer.Ordinal);

    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        var open = -1;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.Tokens[i].Is('"'))
            {
                continue;
            }

            // A quotation does not cross from one source into the next; a mark left open is forgotten there.
            if (open >= 0 && (text.SentenceOf(text.Tokens[open]).Source != text.SentenceOf(text.Tokens[i]).Source || i - open > MaxTokens))
            {
                open = -1;
            }

            if (open < 0)
            {
                open = i;
                continue;
            }

            if (i - open > 1)
            {
                yield return Make(text, open, i);
            }

            open = -1;
        }
    }

    private static Assertion Make(DocumentText text, int open, int close)
    {
        var (first, last) = (open + 1, close - 1);
        while (last > first && text.Tokens[last] is { Kind: TokenKind.Mark } mark && mark.Norm is "," or "." or ";")
        {
            last--;
        }

        var mention = text.Mention(first, last);
        return new Assertion(AssertionKind.Quotation, mention, new QuotationValue(mention.Text, Speaker(text, open, close)));
    }

    /// <summary>"X said, "..."" or ""...", X said" or ""...", said X".</summary>
    private static string? Speaker(DocumentText text, int open, int close)
    {
        for (var i = open - 1; i >= Math.Max(text.SentenceOf(text.Tokens[open]).FirstToken, open - 3); i--)
        {
            if (Speech.Contains(text.Tokens[i].Stem))
            {
                return Before(text, i);
            }
        }

        var end = close + 1 < text.Tokens.Count ? text.SentenceOf(text.Tokens[close]).EndToken : 0;
        for (var i = close + 1; i < Math.Min(end, close + 6); i++)
        {
            if (Speech.Contains(text.Tokens[i].Stem))
            {
                return i == close + 1 ? After(text, i, end) : Before(text, i);
            }
        }

        return null;
    }

    private static string? Before(DocumentText text, int verb) => Frames.NounPhrase.Before(text, verb, text.SentenceOf(text.Tokens[verb]).FirstToken) is { } phrase
        ? text.Mention(phrase.First, phrase.Head).Text
        : verb > 0 && text.Tokens[verb - 1].Norm is "he" or "she" or "they" ? text.Tokens[verb - 1].Norm : null;

    private static string? After(DocumentText text, int verb, int end) =>
        Frames.NounPhrase.At(text, verb + 1, end) is { } phrase ? text.Mention(phrase.First, phrase.Head).Text : null;
}
