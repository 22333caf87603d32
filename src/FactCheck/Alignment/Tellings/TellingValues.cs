using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Amounts, measures, shares and counts of which two tellings of one matter give one each alone: "leaves twelve thousand pounds to the chapel", "the chapel
/// gets £20,000 under the will". All else of their kind is in both texts.
/// </summary>
internal static class TellingValues
{
    private const double Confidence = .7;

    /// <summary>Least fit of what stands around the two.</summary>
    private const double MinFit = .25;
    private const double MinTelling = 1.4;

    /// <summary>Least likelihood, by <see cref="StorySigns"/>: the texts tell one matter, and each gives one such value alone.</summary>
    private const double LeastLikelihood = .6;

    /// <summary>Numbers further apart than this are hardly of one thing.</summary>
    private const decimal MostTimes = 1000;

    /// <summary>Fewer are counted in any text.</summary>
    private const decimal FewThings = 3;

    public static IEnumerable<Topic> Differing(Telling left, Telling right, StoryPassages passages)
    {
        var (ours, theirs) = (Alone(left, right), Alone(right, left));
        foreach (var one in ours)
        {
            if (!ours.Exists(more => more != one && more.Key == one.Key) && theirs.FindAll(value => value.Key == one.Key) is [var other] && AreOfOneMatter(left, one, right, other, passages))
            {
                yield return new Topic(one.Placed.Frame.Head ?? one.Placed.Mention.Text, TopicBasis.Referent, [one.Assertion, other.Assertion], ["one text tells again what the other tells, and of its kind each gives this alone"], Confidence);
            }
        }
    }

    private static List<AccountValue> Alone(Telling telling, Telling other) => telling.Values.All.FindAll(value =>
        value.Assertion.Value is QuantityValue { Number: not null } && value.Key != "ordinal" && !other.Values.All.Exists(that => value.IsEqual(that) || value.IsGivenBy(that)));

    private static bool AreOfOneMatter(Telling left, AccountValue one, Telling right, AccountValue other, StoryPassages passages)
    {
        if (one.Assertion.Value.RelationTo(other.Assertion.Value) != ValueRelation.Disjoint || !AreOfOneOrder(one, other) || (one.Key == "count" && !AreCountsOfOne(one, other)))
        {
            return false;
        }

        var fit = AccountFit.Of(one.Words, other.Words);
        return fit.Share >= MinFit && fit.Telling >= MinTelling
            && one.Assertion.Frame.Modality == other.Assertion.Frame.Modality && one.Assertion.Frame.Polarity == other.Assertion.Frame.Polarity
            && one.Words.Bound == other.Words.Bound && AccountGuards.OwnersAgree(one.Words, other.Words, isRequired: false)
            && StoryGuards.First(left.Text, right.Text, one.Placed, other.Placed, passages.Around(one.Placed), passages.Around(other.Placed)) is null && AccountScopes.Apart(one, other, fit, left.Text, right.Text, isOfOneField: false) is null
            && !TellingGuards.AreApart(left, one.Placed.FirstToken, right, other.Placed.FirstToken)
            && !SiblingNames.AreIn(left.Text, one.Placed.Sentence, right.Text, other.Placed.Sentence)
            && StorySigns.Weights.Likelihood(Signs(one, other, passages)) >= LeastLikelihood
            && !ValueHolder.AreTwo(ValueHolder.Of(left.Document, one.Placed.Sentence, one.Placed.FirstToken), ValueHolder.Of(right.Document, other.Placed.Sentence, other.Placed.FirstToken));
    }

    private static double[] Signs(AccountValue one, AccountValue other, StoryPassages passages)
    {
        var signs = new double[StorySigns.Names.Count];
        StorySigns.Read(passages, one.Placed, other.Placed, ValueSlip.Is(one.Assertion.Value, other.Assertion.Value), alone: 2, signs);
        return signs;
    }

    private static bool AreOfOneOrder(AccountValue one, AccountValue other) =>
        one.Assertion.Value is QuantityValue { Number: > 0 and { } mine } && other.Assertion.Value is QuantityValue { Number: > 0 and { } theirs } && Math.Max(mine, theirs) <= MostTimes * Math.Min(mine, theirs);

    private static bool AreCountsOfOne(AccountValue one, AccountValue other) =>
        one.Assertion.Frame.Head is not null && other.Assertion.Frame.Head is not null && AccountGuards.NounsAgree(one, other)
        && one.Assertion.Value is QuantityValue { Number: >= FewThings } && other.Assertion.Value is QuantityValue { Number: >= FewThings };
}
