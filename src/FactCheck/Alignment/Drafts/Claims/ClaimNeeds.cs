using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a thing that the draft says can be done without, and the statement of the sources that tells the same demands, or the other way round: "without a lantern" for "need a lantern".</summary>
internal static class ClaimNeeds
{
    /// <summary>Tokens between the word that demands and the thing.</summary>
    private const int Reach = 4;

    private const int DeniedReach = 3;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        foreach (var (mine, theirs) in pair.Shared)
        {
            if (Find(pair.Draft.Text, pair.Clause.First, pair.Mine.End, mine) is var (isNeeded, place) && Find(pair.Source.Text, pair.Theirs.First, pair.Theirs.End, theirs) is var (isNeededThere, there) && isNeeded != isNeededThere && pair.Shared.Count > 1 && !Exceptions.In(pair.Draft.Text, pair.Mine.First, pair.Mine.End) && !Exceptions.In(pair.Source.Text, pair.Theirs.First, pair.Theirs.End))
            {
                yield return new Topic(pair.Draft.Text.Tokens[mine].Norm, TopicBasis.Event, [pair.Told(place, mine, EventAspect.Duty), pair.Given(there, theirs, EventAspect.Duty)], ["one demands what the other does without"], Confidence);
                yield break;
            }
        }
    }

    /// <summary>Whether the noun at a token is demanded or done without, and the word that says so; null when neither is told.</summary>
    private static (bool IsNeeded, int Place)? Find(DocumentText text, int first, int end, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(first, noun - Reach); i--)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Norm is "without")
            {
                // "Without a guide, says the warden, nobody may go in": so it is needed.
                return IsDenied(text, first, first, i) || IsDenied(text, noun, noun, end) ? null : (false, i);
            }

            if (token.Norm is "need" or "needs" or "needed" or "require" or "requires" or "required")
            {
                // "Climbers needed no lantern", "did not need it".
                return IsDenied(text, first, i - DeniedReach, i) || text.Tokens[i + 1].Norm == "no" ? (false, i) : (true, i);
            }

            if (EventWords.IsContent(token) && i < noun - 2)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsDenied(DocumentText text, int first, int from, int place)
    {
        for (var k = Math.Max(first, from); k < place; k++)
        {
            if (EventWords.IsNegator(text.Tokens[k]) || text.Tokens[k].Norm is "no" or "nobody" or "none")
            {
                return true;
            }
        }

        return false;
    }
}
