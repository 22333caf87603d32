using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a number of things, what each costs or measures, and what all come to: "40 tickets at 12 euro each, a total of 480 euro"; and equal
/// shares: "shared equally by six cousins. Each of them got a sixth".
/// </summary>
internal static class ProductReader
{
    private static readonly WordSet Each = ["each", "apiece", "every", "per"];

    /// <summary>More is counted than things of one price.</summary>
    private static readonly WordSet Open = new(
        "plus including discount deposit donations tax fee fees tip tips vat first further extra additional another other also some average profit cost-free remaining rest year month week day hour annually monthly".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (Total(sentence) is { } total)
        {
            yield return total;
        }

        if (EqualShare(sentence, next) is { } share)
        {
            yield return share;
        }
    }

    private static Assertion? Total(NumberedSentence sentence)
    {
        if (sentence.Values.Count < 3 || !sentence.Has(Each) || sentence.Has(Open))
        {
            return null;
        }

        var amounts = sentence.Values.Where(value => value.Kind is AssertionKind.Amount or AssertionKind.Measure && value.Number is > 0).ToList();
        var counts = sentence.Values.Where(value => value.IsCount && value.Number > 1).ToList();
        if (amounts.Count != 2 || counts.Count != 1 || !amounts[0].AddsUpWith(amounts[1]))
        {
            return null;
        }

        var total = amounts.Find(amount => IsTotal(sentence, amount));
        var unit = amounts.Find(amount => !IsTotal(sentence, amount) && IsOfEach(sentence, counts[0], amount));
        if (total.Assertion is null || unit.Assertion is null)
        {
            return null;
        }

        var product = unit.Interval * counts[0].Interval;
        var working = $"{counts[0].Spelled} x {unit.Spelled} = {NumberInterval.Spell(counts[0].Number!.Value * unit.Number!.Value)}";
        return NumberedSentence.Reckon(ReckoningKind.Product, total, product, working, [counts[0], unit]);
    }

    /// <summary>"30 euro each", "at 30 euro apiece", "each of the nine guests paid 30 euro", "30 euro per ticket".</summary>
    private static bool IsOfEach(NumberedSentence sentence, Stated count, Stated amount)
    {
        if (sentence.Norm(amount.End) is "each" or "apiece" or "per" || sentence.Reads(amount.End, "a", "head") || sentence.Reads(amount.End, "a", "piece"))
        {
            return true;
        }

        var before = count.First - 1;
        while (sentence.Norm(before) is "the" or "its" or "their" or "of" or "his" or "her" or "our")
        {
            before--;
        }

        return sentence.Norm(before) == "each" && amount.First > count.First;
    }

    private static bool IsTotal(NumberedSentence sentence, Stated amount)
    {
        var before = amount.First - 1;
        return (sentence.Norm(before) == "for" && sentence.Is(before - 1, ',')) || sentence.Norm(before) is "makes" or "making" or "totalling" or "totaling" or "raising" or "altogether" or "equals" || sentence.Is(before, '=')
            || sentence.Reads(before - 1, "total", "of") || sentence.Reads(before - 1, "sum", "of") || sentence.Reads(before - 1, "comes", "to") || sentence.Reads(before - 1, "came", "to") || sentence.Reads(before - 1, "adds", "up")
            || IsCost(sentence, before) || sentence.Norm(amount.End) is "altogether" or "together" || sentence.Reads(amount.End, "in", "all") || sentence.Reads(amount.End, "in", "total");
    }

    /// <summary>", which costs the town 24,000 euros", ", costing 24,000 euros".</summary>
    private static bool IsCost(NumberedSentence sentence, int before)
    {
        for (var i = before; i > before - 4; i--)
        {
            if (sentence.Norm(i) is "costs" or "cost" or "costing")
            {
                return sentence.Is(i - 1, ',') || (sentence.Norm(i - 1) == "which" && sentence.Is(i - 2, ','));
            }
        }

        return false;
    }

    /// <summary>Equal shares of a stated number of heirs are that many parts.</summary>
    private static Assertion? EqualShare(NumberedSentence sentence, NumberedSentence? next)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Norm(i) is not ("equally" or "evenly") || sentence.Norm(i + 1) is not ("among" or "between" or "by" or "amongst"))
            {
                continue;
            }

            var count = sentence.Values.FirstOrDefault(value => value.First > i && value.First <= i + 4 && value.IsCount && value.Number is >= 2 and <= 100);
            if (count.Assertion is null)
            {
                continue;
            }

            foreach (var place in (NumberedSentence?[])[sentence, next])
            {
                if (place is not null && ShareIn(place, count, place == sentence ? count.End : place.First) is { } share)
                {
                    return share;
                }
            }
        }

        return null;
    }

    /// <summary>"The prize of $900 was split equally among three finders, each of whom got $300".</summary>
    private static Assertion? Split(NumberedSentence place, Stated count)
    {
        var amounts = place.Values.Where(value => value.Kind == AssertionKind.Amount && value.Number is > 0).ToList();
        return amounts.Count == 2 && amounts[0].End <= count.First && amounts[1].First >= count.End && amounts[0].AddsUpWith(amounts[1])
            ? NumberedSentence.Reckon(ReckoningKind.Product, amounts[1], amounts[0].Interval / count.Interval, $"{amounts[0].Spelled} / {count.Spelled} = {NumberInterval.Spell(amounts[0].Number!.Value / count.Number!.Value)}", [amounts[0], count])
            : null;
    }

    private static Assertion? ShareIn(NumberedSentence place, Stated count, int from)
    {
        if (place.Has(Each, from, place.End) && Split(place, count) is { } split)
        {
            return split;
        }

        if (!place.Has(Each, from, place.End))
        {
            return null;
        }

        foreach (var value in place.Values.Where(value => value.First >= from))
        {
            var isShare = value.First >= from && (value.Kind == AssertionKind.Ratio && value.Quantity!.Unit.Length == 0 || (value.Kind == AssertionKind.Percent && value.Quantity!.Unit == "%"));
            if (isShare && value.Number is { } told)
            {
                var scale = value.Kind == AssertionKind.Percent ? 100 : 1;
                var part = scale / count.Number!.Value;
                return told < scale && place.Norm(value.End) != "of"
                    ? NumberedSentence.Reckon(ReckoningKind.Product, value, NumberInterval.Exactly(part).Widen(.01m * scale), $"each of {count.Spelled} equal parts is {NumberInterval.Spell(100 / count.Number.Value)} percent", [count])
                    : null;
            }
        }

        return null;
    }
}
