using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Values of a draft that are the sum or the difference of what one sentence of a source gives, or one more than it counts.</summary>
internal sealed class DerivedSums(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    /// <summary>Sentences from a length of time to the "more" that comes on top.</summary>
    private const int MoreReach = 3;

    /// <summary>The sum or difference of two values of one kind that one sentence gives, or the sum of all of them.</summary>
    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var sentence in sources.ValuesLike(asked.Assertion.Kind)
            .Where(placed => MayAdd(asked, placed) && ValueStanding.Interval(placed.Assertion.Value) is { Number: not null } other && other.Unit == wanted.Unit)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (DraftArithmetic.SumOrDifference(given, NumberOf, wanted.Number!.Value) is var (first, second))
            {
                var isSum = NumberOf(first) + NumberOf(second) == wanted.Number;
                return new Derivation(isSum ? $"{first.Mention.Text} and {second.Mention.Text} make {asked.Mention.Text}" : $"{first.Mention.Text} and {second.Mention.Text} are {asked.Mention.Text} apart", [first.Assertion, second.Assertion]);
            }
        }

        return Sum(asked, wanted) ?? OneMore(asked, wanted);
    }

    /// <summary>"for 35 minutes, then 10 more": 45 minutes.</summary>
    public Derivation? More(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var first in sources.ValuesLike(AssertionKind.Duration))
        {
            if (first.Assertion.Value is not DurationValue { Length: { Number: { } start } length } || length.Unit != wanted.Unit)
            {
                continue;
            }

            foreach (var other in sources.Values)
            {
                var isBehind = other.Document == first.Document && other.FirstToken >= first.EndToken && (other.IsSameSentence(first) || (other.Sentence - first.Sentence <= MoreReach && context.ShareAny(asked, first)));
                if (isBehind && ValueStanding.Interval(other.Assertion.Value) is { Number: { } rest } more && (more.Unit == wanted.Unit || more.Unit.Length == 0)
                    && start + rest == wanted.Number && ValueStanding.LeavesOut(other.Assertion))
                {
                    return new Derivation($"{first.Mention.Text} and {other.Mention.Text} more make {asked.Mention.Text}", [first.Assertion, other.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"two halls in the old town and one by the river", "two cellars and, below, a cellar": one more than is counted.</summary>
    private Derivation? OneMore(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var counted in wanted is { Hedge: null, Unit: "" } && asked.Assertion.Kind == AssertionKind.Count ? sources.ValuesLike(AssertionKind.Count) : [])
        {
            if (ValueStanding.Interval(counted.Assertion.Value) is { Hedge: null, Number: { } number } && number + 1 == wanted.Number && NounAgreement.Agree(asked.Frame, counted.Frame) && TellsOne(counted))
            {
                return new Derivation($"{counted.Mention.Text} and one more make {asked.Mention.Text}", [counted.Assertion]);
            }
        }

        return null;
    }

    private bool TellsOne(PlacedAssertion counted)
    {
        var text = sources.Documents[counted.Document].Text;
        var end = text.SentenceSpan[Math.Min(counted.Sentence + 1, text.SentenceSpan.Length - 1)].EndToken;
        for (var i = counted.EndToken; i + 1 < end; i++)
        {
            var isPlain = text.Tokens[i].Norm == "one" && text.Tokens[i].Sentence == counted.Sentence && text.Tokens[i - 1].Norm is "and" or "," && (!text.Tokens[i + 1].IsWord || text.Tokens[i + 1].IsStop);
            if (isPlain || (text.Tokens[i].Norm is "a" or "another" or "one" && text.Tokens[i + 1].Stem == counted.Frame.Head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"five on foot and two by bicycle": the noun is told once, so that the other is a plain number.</summary>
    private bool MayAdd(PlacedAssertion asked, PlacedAssertion placed) =>
        placed.Assertion.Kind == asked.Assertion.Kind
        || (asked.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && placed.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && context.ShareAny(asked, placed));

    /// <summary>All numbers of one sentence make the draft's: "28 votes to 9, with three abstentions" 40.</summary>
    private Derivation? Sum(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var sentence in sources.ValuesLike(asked.Assertion.Kind)
            .Where(placed => placed.Assertion.Value is QuantityValue { Number: not null } other && other.Unit == wanted.Unit)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (given.Count > 2 && given.Sum(NumberOf) == wanted.Number)
            {
                return new Derivation($"{string.Join(", ", given.Select(value => value.Mention.Text))} make {asked.Mention.Text}", [.. given.Select(value => value.Assertion)]);
            }
        }

        return null;
    }

    /// <summary>"620 tonnes of wheat and 45 of rye".</summary>
    public Derivation? Elided(PlacedAssertion asked, QuantityValue wanted)
    {
        var pairs = new DerivedPairs(draft, sources, asked, wanted, isDifference: false);
        foreach (var one in sources.ValuesLike(asked.Assertion.Kind))
        {
            foreach (var other in sources.ValuesBeside(one))
            {
                if (pairs.AddsElided(one, other) && context.ShareAny(asked, one))
                {
                    return new Derivation($"{one.Mention.Text} and {other.Mention.Text} make {asked.Mention.Text}", [one.Assertion, other.Assertion]);
                }
            }
        }

        return null;
    }

    private static decimal NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)!.Number!.Value;
}
