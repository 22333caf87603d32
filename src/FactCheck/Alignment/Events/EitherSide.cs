namespace FactCheck.Alignment.Events;

/// <summary>Whether two sentences tell of the time before and the time after one point: "until the takeover", "since the takeover"; "before the match", "after it".</summary>
internal static class EitherSide
{
    /// <summary>Words from the preposition to what it is before or after: "since the long drought".</summary>
    private const int Reach = 3;

    public static bool Are(DocumentText left, TextSpan ours, DocumentText right, TextSpan theirs)
    {
        foreach (var (anchor, isAfter) in Points(left, ours))
        {
            foreach (var (other, isLater) in Points(right, theirs))
            {
                if (anchor == other && isAfter != isLater)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The points of time in the sentence of a place, the place itself aside.</summary>
    private static IEnumerable<(string Anchor, bool IsAfter)> Points(DocumentText text, TextSpan place)
    {
        var sentence = text.SentenceSpan[text.Tokens[text.TokenAt(place.Start)].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var isBefore = text.Tokens[i].Norm is "until" or "till" or "before";
            var isAfter = text.Tokens[i].Norm is "since" or "after" || (text.Tokens[i].Norm == "from" && i + 1 < sentence.EndToken && text.Tokens[i + 1].Kind == TokenKind.Number);
            if ((isBefore || isAfter) && Anchor(text, i + 1, sentence.EndToken) is >= 0 and var anchor && !place.Overlaps(text.Tokens[anchor].Span))
            {
                yield return (text.Tokens[anchor].Stem, isAfter);
            }
        }
    }

    private static int Anchor(DocumentText text, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + Reach) && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number || EventWords.IsContent(text.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
