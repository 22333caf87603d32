using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a sum that is told by its equal parts: "90,000 kroner in six yearly instalments of 15,000 kroner", "12 weeks at £240 a week: £2,880".
/// </summary>
internal static class InstalmentReader
{
    private static readonly WordSet Parts = new(
        "instalment installment payment tranche portion part sum grant rate stage share batch delivery lot".Split(' '));

    /// <summary>There are more parts than those, or not all are alike.</summary>
    private static readonly WordSet Open = new(
        "plus including discount deposit interest fee fees tax vat first last final further extra additional another other also some average about remaining rest more up least almost nearly initial followed".Split(' '));

    /// <summary>From here on sums are told rounded.</summary>
    private const decimal MaxDue = 100_000;

    /// <summary>Tokens between the number of the parts and what each is of.</summary>
    private const int MaxGap = 5;

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (sentence.Has(Open) && !IsEqual(sentence))
        {
            yield break;
        }

        for (var i = 0; i + 1 < sentence.Values.Count; i++)
        {
            var (count, part) = (sentence.Values[i], sentence.Values[i + 1]);
            if (NumberOf(count) is not > 1 || part.Kind != AssertionKind.Amount || part.Number is not > 0 || part.First - count.End > MaxGap)
            {
                continue;
            }

            var total = IsInstalment(sentence, count, part) ? Only(sentence, part, i) ?? (IsEqual(sentence) && previous is not null ? Before(sentence, previous, count, part) : null) : IsRate(sentence, count, part) ? Stated(sentence, part, i) : null;
            if (total is { } sum)
            {
                var number = NumberOf(count)!.Value;
                var working = $"{NumberInterval.Spell(number)} x {part.Spelled} = {NumberInterval.Spell(number * part.Number.Value)}";
                yield return IsDue(sum, part)
                    ? new Assertion(AssertionKind.Structure, sum.Mention, new ReckoningValue(ReckoningKind.Product, NumberInterval.Exactly(sum.Number!.Value), NumberInterval.Exactly(number * part.Number.Value), working, [count.Mention, part.Mention])) { IsCertain = false }
                    : NumberedSentence.Reckon(ReckoningKind.Product, sum, part.Interval * NumberInterval.Exactly(number), working, [count, part]);
            }
        }
    }

    /// <summary>"in four equal instalments of": what is due besides is no part of them.</summary>
    private static bool IsEqual(NumberedSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Norm(i) == "equal")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one amount of the sentence before, where this one has none but the part: "The rent is 24,000 francs a year. It is paid in four equal instalments of".</summary>
    private static Stated? Before(NumberedSentence sentence, NumberedSentence previous, Stated count, Stated part)
    {
        if (sentence.Values.Count(value => value.Kind == AssertionKind.Amount) > 1 || previous.Values.Count(value => value.Kind == AssertionKind.Amount) != 1)
        {
            return null;
        }

        var total = previous.Values.First(value => value.Kind == AssertionKind.Amount);
        // Far from what the parts make it is the sum of something else.
        return total.AddsUpWith(part) && NumberOf(count) * part.Number is { } sum && sum < 2 * total.Number && total.Number < 2 * sum ? total : null;
    }

    /// <summary>What is to be paid in parts is told to the franc unless either is told loosely or in millions.</summary>
    private static bool IsDue(Stated total, Stated part) => total.Assertion.Hedge is null && part.Assertion.Hedge is null && total.Number < MaxDue;

    private static decimal? NumberOf(Stated value) => value.IsCount ? value.Number : (value.Assertion.Value as DurationValue)?.Length.Number;

    /// <summary>"six equal instalments of 15,000 kroner".</summary>
    private static bool IsInstalment(NumberedSentence sentence, Stated count, Stated part)
    {
        if (!count.IsCount || sentence.Norm(part.First - 1) is not "of" || sentence.Norm(count.First - 1) is not ("in" or "over" or "by"))
        {
            return false;
        }

        return Parts.Contains(sentence.Stem(part.First - 2)) || Parts.Contains(sentence.Norm(part.First - 2).TrimEnd('s'));
    }

    /// <summary>"12 weeks at £240 a week", "45 hours at 22 euros per hour": the same unit twice.</summary>
    private static bool IsRate(NumberedSentence sentence, Stated count, Stated part)
    {
        if (sentence.Norm(part.First - 1) is not ("at" or "for") || part.First - 1 != Math.Max(count.End, count.PhraseEnd) || sentence.Norm(part.End) is not ("a" or "an" or "per" or "each" or "every"))
        {
            return false;
        }

        return sentence.Stem(part.End + 1) == sentence.Stem(part.First - 2);
    }

    /// <summary>The one other amount of the sentence, of the same unit, before the number of the parts.</summary>
    private static Stated? Only(NumberedSentence sentence, Stated part, int before)
    {
        Stated? only = null;
        for (var i = 0; i < sentence.Values.Count; i++)
        {
            if (sentence.Values[i].Kind == AssertionKind.Amount && sentence.Values[i].First != part.First)
            {
                if (only is not null || i > before)
                {
                    return null;
                }

                only = sentence.Values[i];
            }
        }

        return only is { } total && total.AddsUpWith(part) ? total : null;
    }

    /// <summary>The amount behind a colon, an equals sign or "comes to".</summary>
    private static Stated? Stated(NumberedSentence sentence, Stated part, int before)
    {
        if (before + 2 >= sentence.Values.Count)
        {
            return null;
        }

        var total = sentence.Values[before + 2];
        var isTotal = sentence.Is(total.First - 1, ':') || sentence.Is(total.First - 1, '=') || sentence.Norm(total.First - 1) is "makes" or "making" or "totalling" or "totaling" || sentence.Reads(total.First - 2, "comes", "to") || sentence.Reads(total.First - 2, "total", "of");
        return isTotal && total.AddsUpWith(part) ? total : null;
    }
}
