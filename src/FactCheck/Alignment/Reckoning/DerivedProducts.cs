using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Values of a draft that are so many times another of the sources: eight of 250 grams each are two kilos, 300 square metres at 5 euros each are 1,500 euros, 20 metres by 15 are 300 square metres.</summary>
internal sealed class DerivedProducts(GivenValues sources, ContextIndex context)
{
    /// <summary>Tokens behind a value among which it is told to be of each.</summary>
    private const int EachReach = 2;

    private static readonly HashSet<string> Payments = new("rent rents pay salary salaries wage wages fee fees instalment instalments installment installments income earnings".Split(' '), StringComparer.Ordinal);

    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        if (asked.Assertion.Kind == AssertionKind.Count && Pairs(asked, wanted) is { } pairs)
        {
            return pairs;
        }

        if (wanted is not { Number: > 1 } || (wanted.Dimension is null && wanted.Unit.Length == 0))
        {
            return null;
        }

        if (Terms(asked, wanted) is { } terms)
        {
            return terms;
        }

        foreach (var each in sources.Values)
        {
            if (Quantity(each) is not { Number: > 0 } part || !MayTake(each, part, wanted))
            {
                continue;
            }

            foreach (var times in sources.ValuesBeside(each))
            {
                if (!ReferenceEquals(times, each) && Quantity(times) is { Number: > 0 } count && Result(each, part, times, count, wanted) is { } result && Reckoned.Is(wanted, result) && context.ShareAny(asked, each))
                {
                    return new Derivation($"{times.Mention.Text} times {each.Mention.Text} is {asked.Mention.Text}", [times.Assertion, each.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"600 swans" for 300 pairs.</summary>
    private Derivation? Pairs(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var pairs in asked.Assertion.Frame.Head is "pairs" or "pair" or "couples" or "couple" ? [] : sources.ValuesLike(AssertionKind.Count))
        {
            if (pairs.Assertion.Frame.Head is "pairs" or "pair" or "couples" or "couple" && Quantity(pairs) is { Number: { } count } && Reckoned.Is(wanted, 2 * count) && context.ShareAny(asked, pairs))
            {
                return new Derivation($"{pairs.Mention.Text} pairs are {asked.Mention.Text}", [pairs.Assertion]);
            }
        }

        return null;
    }

    /// <summary>"a bond of four months' rent" where the rent is told by the month.</summary>
    private Derivation? Terms(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var times in asked.Assertion.Kind == AssertionKind.Amount ? sources.Values : [])
        {
            if (InYear(times) is not { } inYear || Quantity(times) is not { Number: { } count })
            {
                continue;
            }

            foreach (var each in sources.ValuesLike(AssertionKind.Amount))
            {
                if (each.Document == times.Document && Quantity(each) is { Number: { } part } amount && amount.Unit == wanted.Unit && Periods.InYear(sources.Documents[each.Document].Text, each) == inYear && Reckoned.Is(wanted, part * count))
                {
                    return new Derivation($"{times.Mention.Text} at {each.Mention.Text} are {asked.Mention.Text}", [times.Assertion, each.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>How many of its terms a year has, for "four months' rent" and "five monthly rents"; null for a value that is of no regular payment.</summary>
    private decimal? InYear(PlacedAssertion times)
    {
        var text = sources.Documents[times.Document].Text;
        var noun = times.Assertion.Value is DurationValue && times.EndToken < text.Tokens.Count && (text.Tokens[times.EndToken].Norm == "'s" || text.Tokens[times.EndToken].Is('\'')) ? times.EndToken + 1 : times.EndToken;
        if (times.Assertion.Value is DurationValue { Length.Unit: var unit })
        {
            return noun > times.EndToken && noun < text.Tokens.Count && Payments.Contains(text.Tokens[noun].Norm) ? Periods.Of(unit) : null;
        }

        return times.Assertion.Kind == AssertionKind.Count && times.Assertion.Noun is { } counted && text.Tokens[Math.Max(0, text.TokenAt(counted.End) - 1)] is var last && Payments.Contains(last.Norm) && last.Sentence == times.Sentence
            ? Periods.Adverb(text.Tokens[text.TokenAt(counted.Start)].Norm) ?? Periods.Adverb(text.Tokens[Math.Max(0, text.TokenAt(counted.End) - 2)].Norm)
            : null;
    }

    private static QuantityValue? Quantity(PlacedAssertion placed) => placed.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age ? null : ValueStanding.Interval(placed.Assertion.Value);

    private bool MayTake(PlacedAssertion each, QuantityValue part, QuantityValue wanted) =>
        (IsOfKind(part, wanted) && (IsOfEach(each) is not null || IsOfCounted(each))) || (wanted.Dimension == "area" && part.Dimension == "length");

    private static bool IsOfKind(QuantityValue part, QuantityValue wanted) => wanted.Dimension is not null ? part.Dimension == wanted.Dimension : part.Unit == wanted.Unit;

    /// <summary>The product in the unit of the value asked for; null where the two are not to be multiplied.</summary>
    private decimal? Result(PlacedAssertion each, QuantityValue part, PlacedAssertion times, QuantityValue count, QuantityValue wanted)
    {
        if (IsOfKind(part, wanted))
        {
            var isCount = times.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && (IsOfEach(each) is not null || (times.EndToken < each.FirstToken && each.FirstToken - times.EndToken <= 1 + EachReach));
            var isUnit = IsOfEach(each) is { } unit && (unit.Length > 0 ? times.Mention.Text.Contains(unit, StringComparison.OrdinalIgnoreCase) : IsOfEachOf(each, times));
            return isCount || isUnit ? part.Number * part.Factor * count.Number / wanted.Factor : null;
        }

        var isSide = count.Dimension == "length" || (count.Unit.Length == 0 && times.FirstToken > each.FirstToken && IsSide(times));
        return isSide ? part.Number * part.Factor * count.Number * (count.Dimension == "length" ? count.Factor : part.Factor) / wanted.Factor : null;
    }

    /// <summary>"about 40 litres each", "a price of 4 euros per seat": what it is of, empty for "each"; null for a value that is of no single one.</summary>
    private string? IsOfEach(PlacedAssertion value)
    {
        var text = sources.Documents[value.Document].Text;
        for (var i = value.EndToken; i < Math.Min(text.SentenceSpan[value.Sentence].EndToken, value.EndToken + EachReach); i++)
        {
            if (text.Tokens[i].Norm is "each" or "apiece")
            {
                return "";
            }

            if (text.Tokens[i].Norm is "per" or "a" or "an" or "every" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsWord)
            {
                return text.Tokens[i + 1].Norm;
            }
        }

        return null;
    }

    /// <summary>"9 francs for each missing day".</summary>
    private bool IsOfEachOf(PlacedAssertion each, PlacedAssertion times)
    {
        var text = sources.Documents[each.Document].Text;
        for (var i = each.EndToken + EachReach; i < Math.Min(text.SentenceSpan[each.Sentence].EndToken, each.EndToken + EachReach + 2); i++)
        {
            if (text.Tokens[i] is { IsWord: true, IsStop: false } && times.Mention.Text.Contains(text.Tokens[i].Norm, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"eight tickets of 30 euros".</summary>
    private bool IsOfCounted(PlacedAssertion value) => value.FirstToken > 1 && sources.Documents[value.Document].Text.Tokens[value.FirstToken - 1].Norm == "of";

    /// <summary>"20 metres long and 15 wide", "20 metres by 15".</summary>
    private bool IsSide(PlacedAssertion value)
    {
        var text = sources.Documents[value.Document].Text;
        return (value.EndToken < text.Tokens.Count && text.Tokens[value.EndToken].Norm is "wide" or "long" or "deep" or "broad" or "across") || (value.FirstToken > 0 && text.Tokens[value.FirstToken - 1].Norm is "by" or "x");
    }
}
