using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds what the draft puts before something that the statement of the sources which tells the same puts after it: "resigned before the vote" for "an hour after the vote".</summary>
internal static class ClaimOrders
{
    /// <summary>Tokens between the preposition and what it is before or after.</summary>
    private const int Reach = 3;

    /// <summary>Words besides that stand in both, and how near.</summary>
    private const int LeastOthers = 1;
    private const int Near = 8;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        foreach (var (mine, theirs) in pair.Shared)
        {
            if (pair.Draft.Text.Tokens[mine] is { Kind: TokenKind.Word } && pair.SharedNear(mine, theirs, Near) is >= LeastOthers && Order(pair.Draft.Text, pair.Clause.First, mine) is var (isBefore, place) && Order(pair.Source.Text, pair.Theirs.First, theirs) is var (isBeforeThere, there) && isBefore != isBeforeThere)
            {
                yield return new Topic(pair.Draft.Text.Tokens[mine].Norm, TopicBasis.Event, [pair.Told(place, mine, EventAspect.Order), pair.Given(there, theirs, EventAspect.Order)], ["the statement of the source that tells the same has the opposite order"], Confidence);
                yield break;
            }
        }
    }

    private static (bool IsBefore, int Place)? Order(DocumentText text, int first, int thing)
    {
        for (var i = thing - 1; i >= Math.Max(first, thing - Reach); i--)
        {
            var norm = text.Tokens[i].Norm;
            if (norm is "before" or "after" or "following")
            {
                return i > first && (EventWords.IsNegator(text.Tokens[i - 1]) || text.Tokens[i - 1].Norm is "year" or "day" or "week" or "month" or "shortly") && norm == "before" ? null : (norm == "before", i);
            }

            if (!text.Tokens[i].IsWord || EventWords.IsPreposition(text.Tokens[i]) || Text.VerbWords.IsAuxiliary(text.Tokens[i]))
            {
                return null;
            }
        }

        return null;
    }
}
