namespace FactCheck.Alignment.Slots;

/// <summary>
/// Sentences that a text makes again and again of one person after the other, as a ticker does: "Lina Aas (Moen) wins the header", "Eva Dahl (Moen) wins the header".
/// Who stands there in another text is somebody else.
/// </summary>
internal static class RecurringFrames
{
    /// <summary>So many tokens behind a name that stand behind another one, too, are a frame.</summary>
    private const int Length = 4;
    private const int LeastContent = 2;

    /// <summary>True when the words behind a name stand behind another place of its document, too.</summary>
    public static bool Has(DocumentText text, Mention name)
    {
        var first = text.TokenAt(name.Span.End);
        if (first + Length > text.Tokens.Count || text.Tokens[first].Sentence != text.Tokens[first + Length - 1].Sentence)
        {
            return false;
        }

        var content = 0;
        for (var i = first; i < first + Length; i++)
        {
            content += text.Tokens[i] is { IsWord: true, IsStop: false } ? 1 : 0;
        }

        for (var i = 1; content >= LeastContent && i + Length <= text.TokenSpan.Length; i++)
        {
            if (i != first && text.TokenSpan[i - 1].IsCapitalized && IsAt(text, i, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(DocumentText text, int at, int frame)
    {
        for (var k = 0; k < Length; k++)
        {
            if (text.TokenSpan[at + k].Norm != text.TokenSpan[frame + k].Norm)
            {
                return false;
            }
        }

        return true;
    }
}
