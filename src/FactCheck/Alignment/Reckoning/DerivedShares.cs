using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Values of a draft that are a value of the sources with a share of it added or taken off, or the share itself: "32 euros" for "40 euros; members pay 20 percent less".</summary>
internal sealed class DerivedShares(GivenValues sources, ContextIndex context)
{
    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        if (wanted.Unit == "%" || wanted.Number < 2 || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age or AssertionKind.Ratio)
        {
            return null;
        }

        foreach (var whole in sources.ValuesLike(asked.Assertion.Kind))
        {
            if (whole.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age || ValueStanding.Interval(whole.Assertion.Value) is not { Number: { } number } given || given.Unit != wanted.Unit || given.Factor != wanted.Factor || !context.ShareAny(asked, whole))
            {
                continue;
            }

            if (IsHalved(whole) && wanted.Number * 2 == number)
            {
                return new Derivation($"half of {whole.Mention.Text} is {asked.Mention.Text}", [whole.Assertion]);
            }

            foreach (var share in sources.ValuesBeside(whole))
            {
                if (ShareOf(share) is { } part && Array.Exists(Results(number, part), result => Reckoned.Is(wanted, result)))
                {
                    return new Derivation($"{whole.Mention.Text} and {share.Mention.Text} of it make {asked.Mention.Text}", [whole.Assertion, share.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>The rest, the sum and what it was before, told to the cent.</summary>
    private static decimal[] Results(decimal whole, decimal part) => [.. new[] { whole * (1 - part), whole * (1 + part), whole / (1 + part), whole / (1 - part) }.Select(result => Math.Round(result, 4))];

    /// <summary>From 0 to 1; null for anything else.</summary>
    private static decimal? ShareOf(PlacedAssertion value) => ValueStanding.Interval(value.Assertion.Value) switch
    {
        { Unit: "%", Hedge: null, Number: > 0 and < 100 and var percent } => percent / 100,
        { Unit: "", Hedge: null, Number: > 0 and < 1 and var fraction } when value.Assertion.Kind == AssertionKind.Ratio => fraction,
        _ => null,
    };

    private bool IsHalved(PlacedAssertion whole)
    {
        var text = sources.Documents[whole.Document].Text;
        for (var i = whole.EndToken; i < text.SentenceSpan[whole.Sentence].EndToken; i++)
        {
            if (text.Tokens[i].Norm == "half" && !(i > 0 && text.Tokens[i - 1].Norm is "first" or "second" or "other"))
            {
                return true;
            }
        }

        return false;
    }
}
