namespace FactCheck.Extraction.Quotations;

/// <summary>Reads words in double quotation marks; who says them is read later, when the names are known, by <see cref="SpeakerReader"/>.</summary>
internal sealed class QuotationExtractor : IAssertionExtractor
{
    private const int MaxTokens = 200;

    public IEnumerable<Assertion> Extract(DocumentText text)
    {
        var open = -1;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.Tokens[i].Is('"'))
            {
                continue;
            }

            // A quotation does not cross from one source into the next; a mark left open is forgotten there, and where another one opens.
            if (open >= 0 && (text.SentenceOf(text.Tokens[open]).Source != text.SentenceOf(text.Tokens[i]).Source || i - open > MaxTokens || Direction(text, i) > 0))
            {
                open = -1;
            }

            if (open < 0)
            {
                open = Direction(text, i) < 0 ? -1 : i;
                continue;
            }

            if (i - open > 1)
            {
                yield return Make(text, open, i);
            }

            open = -1;
        }
    }

    /// <summary>1 for a mark that can only open a quotation, -1 for one that can only close one, 0 when its shape and the blanks around it do not tell.</summary>
    private static int Direction(DocumentText text, int i)
    {
        ref readonly var token = ref text.Tokens[i];
        switch (text.Document.Text[token.Span.Start])
        {
            case '\u201C' or '\u00AB':
                return 1;
            case '\u201D' or '\u00BB':
                return -1;
            default:
                var isAfterSpace = i == 0 || token.IsAfterSpace || text.Tokens[i - 1].Is('(') || text.Tokens[i - 1].Is('[') || text.Tokens[i - 1].Is('\u2014');
                var isBeforeSpace = i + 1 == text.Tokens.Count || text.Tokens[i + 1].IsAfterSpace || (!text.Tokens[i + 1].IsWord && text.Tokens[i + 1].Kind != TokenKind.Number && !text.Tokens[i + 1].Is('[') && !text.Tokens[i + 1].Is('\''));
                return isAfterSpace == isBeforeSpace ? 0 : isAfterSpace ? 1 : -1;
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
        return new Assertion(AssertionKind.Quotation, mention, new QuotationValue(mention.Text));
    }
}
