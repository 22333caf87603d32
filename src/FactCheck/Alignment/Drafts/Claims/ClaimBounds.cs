using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a limit that the statement of the sources which tells the same sets elsewhere, or to the other side: "up to six trees" for "up to four trees", "at most
/// eight weeks' leave" for "at least eight full weeks".
/// </summary>
internal static class ClaimBounds
{
    /// <summary>Numbers nearer than this are two ways to round.</summary>
    private const decimal LeastRatio = 1.1m;

    /// <summary>Numbers further apart limit two things.</summary>
    private const decimal MostRatio = 8;

    private const int AheadReach = 3;

    private const double Confidence = .7;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        foreach (var mine in pair.Own)
        {
            if (BoundValue.Of(mine.Value) is not { } bound || mine.Kind is AssertionKind.Number or AssertionKind.Ratio || (mine.Kind == AssertionKind.Count && mine.Frame.Head is null))
            {
                continue;
            }

            Assertion? rival = null;
            var isOnly = true;
            foreach (var theirs in pair.Others)
            {
                isOnly &= theirs.Value.RelationTo(mine.Value) is not (ValueRelation.Equal or ValueRelation.Alias);
                if (BoundValue.Of(theirs.Value) is { } other && other.Unit == bound.Unit && mine.Kind == theirs.Kind && (mine.Kind != AssertionKind.Count || mine.Frame.Head == theirs.Frame.Head))
                {
                    isOnly &= rival is null;
                    rival ??= theirs;
                }
            }

            if (rival is not null && isOnly && BoundValue.Of(rival.Value) is { } given && !ReferentGuards.AreBothSides(mine, rival) && Differ(bound, given, (IsReach(mine) && IsReach(rival)) || (IsDemanded(pair.Draft.Text, pair.Mine) && IsDemanded(pair.Source.Text, pair.Theirs))) && !pair.IsTold(rival, mine)
                && IsDenied(pair.Draft.Text, pair.Mine.First, mine) == IsDenied(pair.Source.Text, pair.Theirs.First, rival) && !(bound.IsUpper != given.IsUpper && (IsAhead(pair.Draft.Text, mine) || IsAhead(pair.Source.Text, rival))))
            {
                yield return new Topic(mine.Frame.Head ?? mine.Mention.Text, TopicBasis.Referent, [Told(mine, bound), Told(rival, given)], ["the statement of the source that tells the same limits it otherwise"], Confidence);
            }
        }
    }

    /// <summary>What is more than 600 is more than 500, too, and what is less than 50 less than 60; but nobody who knows of up to three tells of up to five, and who must wait for at least nine days must not after six.</summary>
    private static bool Differ(BoundValue drafted, BoundValue given, bool areSet) => drafted.IsUpper == given.IsUpper
        ? (areSet ? drafted.Number != given.Number : drafted.IsUpper ? drafted.Number < given.Number : drafted.Number > given.Number)
            && Math.Max(drafted.Number, given.Number) is var most && Math.Min(drafted.Number, given.Number) is var least && most >= LeastRatio * least && most <= MostRatio * least
        : drafted.Number == given.Number;

    /// <summary>"up to five", "a maximum of five": as many are reached, or allowed.</summary>
    private static bool IsReach(Assertion assertion) => ValueStanding.Interval(assertion.Value) is { Hedge: not null, IsHighExcluded: false, High: not null };

    /// <summary>"must", "is needed": a limit that is set rather than one that is known.</summary>
    private static bool IsDemanded(DocumentText text, Segment segment)
    {
        for (var i = segment.First; i < segment.End && !text.SentenceSpan[segment.Sentence].IsQuestion; i++)
        {
            if (text.Tokens[i].Norm is "must" or "need" or "needs" or "needed" or "require" or "requires" or "required" or "mandatory" or "shall" or "minimum")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"did not sell more than 40": the limit may be to the other side than its words.</summary>
    private static bool IsDenied(DocumentText text, int first, Assertion assertion)
    {
        for (var i = text.TokenAt(Math.Min(assertion.Mention.Span.Start, assertion.Hedge?.Start ?? int.MaxValue)) - 1; i >= first; i--)
        {
            if (EventWords.IsNegator(text.Tokens[i]) && !DeniedComparison.IsBy(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"up to three days before the start" is at least three days ahead of it.</summary>
    private static bool IsAhead(DocumentText text, Assertion assertion)
    {
        var end = text.TokenAt(assertion.Mention.Span.End);
        for (var i = end; assertion.Value is DurationValue && i < Math.Min(text.Tokens.Count, end + AheadReach); i++)
        {
            if (text.Tokens[i].Norm is "before" or "advance" or "ahead" or "prior" or "beforehand" or "earlier")
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Told(Assertion assertion, BoundValue value) => new(assertion.Kind, assertion.Mention, value) { Hedge = assertion.Hedge, Noun = assertion.Noun, Frame = assertion.Frame };
}
