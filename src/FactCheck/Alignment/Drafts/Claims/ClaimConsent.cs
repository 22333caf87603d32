namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a vote that the draft tells as unanimous where the statement of the sources that tells the same counts votes against, or the other way round.</summary>
internal static class ClaimConsent
{
    private const double Confidence = .8;

    /// <summary>Sentences behind the vote in which those against it are named.</summary>
    private const int SentencesBehind = 2;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        var (mine, theirs) = (Unanimous(pair.Draft.Text, pair.Clause.First, pair.Clause.End), Unanimous(pair.Source.Text, pair.Theirs.First, pair.Theirs.End));
        if (mine >= 0 && theirs < 0 && (Split(pair.Source.Text, pair.Theirs.First, pair.Theirs.End) ?? Against(pair)) is var (first, last))
        {
            yield return new Topic("vote", TopicBasis.Event, [pair.Told(mine, mine, EventAspect.Share), pair.Given(first, last, EventAspect.Share)], ["some voted against"], Confidence);
        }
        else if (theirs >= 0 && mine < 0 && Split(pair.Draft.Text, pair.Clause.First, pair.Clause.End) is var (from, to))
        {
            yield return new Topic("vote", TopicBasis.Event, [pair.Told(from, to, EventAspect.Share), pair.Given(theirs, theirs, EventAspect.Share)], ["nobody voted against"], Confidence);
        }
    }

    /// <summary>"Only Ida Falk voted against": in the statement that tells the same, or in the two sentences behind it.</summary>
    private static (int First, int Last)? Against(ClaimPair pair)
    {
        var text = pair.Source.Text;
        for (var s = pair.Theirs.Sentence; s < Math.Min(text.SentenceSpan.Length, pair.Theirs.Sentence + 1 + SentencesBehind); s++)
        {
            var (first, end) = (text.SentenceSpan[s].FirstToken, text.SentenceSpan[s].EndToken);
            for (var i = first; i + 1 < end; i++)
            {
                if (text.Tokens[i].Norm == "voted" && text.Tokens[i + 1].Norm == "against" && !Enumerable.Range(first, i - first).Any(k => text.Tokens[k].Norm is "no" or "nobody" or "none" or "not" or "never" or "had" or "if" or "would"))
                {
                    return (i, i + 1);
                }
            }
        }

        return null;
    }

    private static int Unanimous(DocumentText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Norm is "unanimous" or "unanimously" && !(i > first && text.Tokens[i - 1].Norm is "not" or "almost" or "nearly"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"by six votes to three", "voted 7-4".</summary>
    private static (int First, int Last)? Split(DocumentText text, int first, int end)
    {
        for (var i = first; i + 3 < end; i++)
        {
            if (text.Tokens[i].Stem is "vote" or "vot" or "approv" or "approve" or "reject" or "adopt" or "pass" && i + (text.Tokens[i + 1].Norm == "by" ? 2 : 1) is var from && from + 2 < end
                && text.Tokens[from].Kind == TokenKind.Number && (text.Tokens[from + 1].Is('-') || text.Tokens[from + 1].Is('\u2013') || text.Tokens[from + 1].Norm == "to") && text.Tokens[from + 2].Kind == TokenKind.Number && IsSome(text.Tokens[from + 2]))
            {
                return (from, from + 2);
            }
        }

        for (var i = first; i + 2 < end; i++)
        {
            var to = Text.NumberWords.Value(text.Tokens[i].Norm) is null && text.Tokens[i].Kind != TokenKind.Number ? -1
                : text.Tokens[i + 1].Norm is "vote" or "votes" ? i + 2
                : -1;
            if (to >= 0 && to + 1 < end && text.Tokens[to].Norm is "to" or "against" && IsSome(text.Tokens[to + 1]))
            {
                return (i, to + 1);
            }
        }

        return null;
    }

    private static bool IsSome(in Token token) => token.Kind == TokenKind.Number ? token.Norm != "0" : Text.NumberWords.Value(token.Norm) is > 0;
}
