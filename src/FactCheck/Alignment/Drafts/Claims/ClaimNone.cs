using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds things that the draft counts where the statement of the sources that tells the same has none, and the reverse: "two complaints were filed" for "no complaint was filed".</summary>
internal static class ClaimNone
{
    private const double LeastCover = .6;

    /// <summary>Words that both have, the thing itself among them.</summary>
    private const int LeastShared = 2;

    /// <summary>Tokens from the number, or the "no", to its noun.</summary>
    private const int Reach = 2;

    /// <summary>Tokens around the two nouns in which another word of both stands.</summary>
    private const int Near = 6;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        if (pair.Cover < LeastCover || pair.Shared.Count < LeastShared)
        {
            yield break;
        }

        foreach (var (mine, theirs) in pair.Shared)
        {
            if (Only(pair.Draft.Text, pair.Mine, mine) is var (isNone, first, noun) && pair.Clause.Contains(noun) && Only(pair.Source.Text, pair.Theirs, theirs) is var (isNoneThere, firstThere, nounThere) && isNone != isNoneThere && pair.SharedNear(noun, nounThere, Near) >= 1)
            {
                yield return new Topic(pair.Draft.Text.Tokens[noun].Norm, TopicBasis.Event, [pair.Told(first, noun, EventAspect.Polarity), pair.Given(firstThere, nounThere, EventAspect.Polarity)], ["one counts what the other has none of"], Confidence);
                yield break;
            }
        }
    }

    /// <summary>The one way in which a statement tells how many there are of what a noun names; null where it tells both, or neither.</summary>
    private static (bool IsNone, int First, int Noun)? Only(DocumentText text, Segment segment, int noun)
    {
        (bool, int, int)? found = null;
        for (var i = segment.First; i < segment.End; i++)
        {
            if (text.Tokens[i].Stem == text.Tokens[noun].Stem && Count(text, segment.First, i) is var (isNone, first))
            {
                if (found is var (known, _, _) && known != isNone)
                {
                    return null;
                }

                found ??= (isNone, first, i);
            }
        }

        return found;
    }

    /// <summary>Whether there is none of what a noun names, and where that stands; null where it is neither counted nor denied.</summary>
    private static (bool IsNone, int First)? Count(DocumentText text, int first, int noun)
    {
        if (text.Tokens[noun].Kind != TokenKind.Word)
        {
            return null;
        }

        for (var i = noun - 1; i >= Math.Max(first, noun - Reach); i--)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.Norm == "no")
            {
                return (true, i);
            }

            if (token.Kind == TokenKind.Number || NumberWords.Value(token.Norm) is not null || token.Norm is "several" or "dozens" or "hundreds")
            {
                return token.Norm == "0" || (i > first && text.Tokens[i - 1].Norm is "no" or "not" or "than") ? null : (false, i);
            }

            if (!token.IsWord || token.IsStop)
            {
                return null;
            }
        }

        return null;
    }
}
