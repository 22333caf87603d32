using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Shares of a draft that the shares a source gives leave of the whole.</summary>
internal sealed class DerivedRests(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    private const decimal Whole = 100;

    /// <summary>A sentence with more shares than this is a table, in which some always add up.</summary>
    private const int MostShares = 8;

    /// <summary>"the remaining 7 percent" where 62 voted for it and 31 against.</summary>
    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        if (wanted is not { Unit: "%", Number: < Whole })
        {
            return null;
        }

        var isTold = Rests.In(draft.Text, asked.Sentence);
        foreach (var sentence in sources.ValuesLike(AssertionKind.Percent).Where(given => ValueStanding.Interval(given.Assertion.Value) is { Unit: "%", Number: not null, Hedge: null }).GroupBy(given => (given.Document, given.Sentence)))
        {
            List<PlacedAssertion> given = [.. sentence];
            if (Rests.IsDenied(draft.Text, asked) is { } isDenied && given.Find(share => NumberOf(share) == Whole - wanted.Number && Rests.IsDenied(sources.Documents[share.Document].Text, share) == !isDenied && context.ShareAny(asked, share)) is { } others)
            {
                return new Derivation($"{others.Mention.Text} leave {asked.Mention.Text}", [others.Assertion]);
            }

            if (given.Count <= MostShares && (isTold || Rests.In(sources.Documents[given[0].Document].Text, given[0].Sentence)) && Parts(given, Whole - wanted.Number!.Value) is { } parts && context.ShareAny(asked, given[0]))
            {
                return new Derivation($"{string.Join(" and ", parts.Select(part => part.Mention.Text))} leave {asked.Mention.Text}", [.. parts.Select(part => part.Assertion)]);
            }
        }

        return null;
    }

    /// <summary>Up to three of the values that make a sum.</summary>
    private static List<PlacedAssertion>? Parts(List<PlacedAssertion> given, decimal sum)
    {
        for (var i = 0; i < given.Count; i++)
        {
            for (var j = i; j < given.Count; j++)
            {
                for (var k = j; k < given.Count; k++)
                {
                    List<PlacedAssertion> parts = [.. new[] { given[i], given[j], given[k] }.Distinct()];
                    if (parts.Sum(NumberOf) == sum)
                    {
                        return parts;
                    }
                }
            }
        }

        return null;
    }

    private static decimal NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)!.Number!.Value;
}
