namespace FactCheck.Alignment.Sentences;

/// <summary>
/// "two years older than Lee": a comparative, which way it goes, and what it compares with. "Kim is older than Lee" and "Lee is younger than Kim" say the same from
/// either end.
/// </summary>
internal readonly record struct ComparisonPhrase(int Sentence, int At, bool IsUp, int Than)
{
    /// <summary>Words from the comparative to its "than", and from there to the end of what it compares with.</summary>
    private const int ThanReach = 5;
    private const int StandardReach = 6;

    private static readonly HashSet<string> Up = Words(
        "more higher longer older dearer larger bigger greater faster heavier taller wider deeper richer above ahead later stronger warmer hotter better farther further broader thicker louder brighter north east");

    private static readonly HashSet<string> Down = Words(
        "less fewer lower shorter younger cheaper smaller slower lighter narrower shallower poorer below behind earlier sooner weaker cooler colder worse nearer closer thinner quieter darker south west");

    /// <summary>The first comparative of a stretch of one sentence that has a "than"; null when there is none.</summary>
    public static ComparisonPhrase? In(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (DirectionOf(text.Tokens[i]) is { } isUp && ThanBehind(text, i) is var than && than >= 0)
            {
                return new ComparisonPhrase(text.Tokens[i].Sentence, i, isUp, than);
            }
        }

        return null;
    }

    /// <summary>True when each of two sentences compares the other way, and what one compares with is what the other tells of.</summary>
    public static bool AreConverse(DocumentText left, Sentence leftSentence, DocumentText right, Sentence rightSentence)
    {
        if (In(left, leftSentence.FirstToken, leftSentence.EndToken) is { } one && InOrWithout(right, rightSentence) is { } other && one.IsUp != other.IsUp)
        {
            return Tells(right, rightSentence, other, one.Standard(left));
        }

        return In(right, rightSentence.FirstToken, rightSentence.EndToken) is { } theirs && InOrWithout(left, leftSentence) is { } mine && mine.IsUp != theirs.IsUp && Tells(left, leftSentence, mine, theirs.Standard(right));
    }

    /// <summary>The stems of what the phrase compares with.</summary>
    public HashSet<string> Standard(DocumentText text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Than + 1; i < Math.Min(Than + 1 + StandardReach, text.SentenceSpan[Sentence].EndToken) && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number || (text.Tokens[i].IsWord && (!text.Tokens[i].IsStop || text.Tokens[i].IsCapitalized)))
            {
                stems.Add(text.Tokens[i].Stem);
            }
        }

        return stems;
    }

    private static bool Tells(DocumentText text, Sentence sentence, ComparisonPhrase phrase, HashSet<string> standard)
    {
        for (var i = sentence.FirstToken; i < phrase.At; i++)
        {
            if (text.Tokens[i].IsWord && standard.Contains(text.Tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A comparative, whether or not it says what it compares with: "last year they were cheaper".</summary>
    private static ComparisonPhrase? InOrWithout(DocumentText text, Sentence sentence)
    {
        if (In(text, sentence.FirstToken, sentence.EndToken) is { } whole)
        {
            return whole;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (DirectionOf(text.Tokens[i]) is { } isUp)
            {
                return new ComparisonPhrase(text.Tokens[i].Sentence, i, isUp, i);
            }
        }

        return null;
    }

    private static bool? DirectionOf(in Token token) => token.IsCapitalized ? null : Up.Contains(token.Norm) ? true : Down.Contains(token.Norm) ? false : null;

    /// <summary>Words that compare without a "than": "two points behind Derby", "ahead of Norwich", "south of Latvia".</summary>
    private static int WithoutThan(DocumentText text, int at)
    {
        var end = text.SentenceSpan[text.Tokens[at].Sentence].EndToken;
        var isOf = at + 1 < end && text.Tokens[at + 1].Norm == "of";
        return text.Tokens[at].Norm is "behind" or "above" or "below" && at + 1 < end && !isOf ? at : text.Tokens[at].Norm is "ahead" or "north" or "south" or "east" or "west" && isOf ? at + 1 : -1;
    }

    private static int ThanBehind(DocumentText text, int at)
    {
        if (WithoutThan(text, at) is >= 0 and var than)
        {
            return than;
        }

        for (var i = at + 1; i < Math.Min(at + 1 + ThanReach, text.SentenceSpan[text.Tokens[at].Sentence].EndToken); i++)
        {
            if (text.Tokens[i].Norm == "than")
            {
                return i;
            }
        }

        return -1;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
