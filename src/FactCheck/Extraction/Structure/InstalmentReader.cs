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

    /// <summary>Tokens between the number of the parts and what each is of.</summary>
    private const int MaxGap = 5;

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (sentence.Has(Open))
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

            var total = IsInstalment(sentence, count, part) ? Only(sentence, part, i) : IsRate(sentence, count, part) ? Stated(sentence, part, i) : null;
            if (total is { } sum)
            {
                var number = NumberOf(count)!.Value;
                yield return NumberedSentence.Reckon(
                    ReckoningKind.Product, sum, part.Interval * NumberInterval.Exactly(number), $"{NumberInterval.Spell(number)} x {part.Spelled} = {NumberInterval.Spell(number * part.Number.Value)}", [count, part]);
            }
        }
    }

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
