using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads percentages that the text says are shares of one whole: "45 percent said yes, 40 percent no and 25 percent were undecided", "shares of the
/// vote in percent: ...". Rounding is in their intervals.
/// </summary>
internal static class PercentagesReader
{
    /// <summary>Tokens from one share to the next at most.</summary>
    private const int MaxGap = 16;

    /// <summary>Words that say the shares exclude one another.</summary>
    private static readonly WordSet Splitting = new(
        "shares breakdown split splits divided consists consist comprises comprising composed composition distribution undecided unsure abstained abstain remaining remainder rest".Split(' '));

    private static readonly WordSet Overlapping = new(
        "also both multiple several respectively each per from rose fell up down increase increased decrease decreased rise growth grew than compared previous previously earlier last discount or chance risk".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (Announced(sentence) is { } listed)
        {
            yield return listed;
            yield break;
        }

        var percents = sentence.Values.Where(value => value.Kind == AssertionKind.Percent && value.Quantity!.Unit == "%" && value.Number is > 0 && !IsOfThose(sentence, value)).ToList();
        if (Rest(sentence, percents) is { } rest)
        {
            // Above the whole they are of two: "62 percent of the freight and 45 of the income, the other line 24 and 38".
            if (percents.SkipLast(1).Sum(share => share.Number!.Value) <= 100)
            {
                yield return rest;
            }

            yield break;
        }

        if (percents.Count < 3 || percents.Exists(value => value.Number >= 100) || !IsSplit(sentence, percents[0]) || sentence.Has(Overlapping) || percents.Zip(percents.Skip(1)).Any(pair => pair.Second.First - pair.First.End > MaxGap))
        {
            yield break;
        }

        yield return Sum(percents.ConvertAll(value => (value.Interval, value.Number!.Value, value.Mention)));
    }

    /// <summary>"12 percent of those who said yes": a share of another whole.</summary>
    private static bool IsOfThose(NumberedSentence sentence, Stated value) => sentence.Norm(value.End) == "of" && sentence.Norm(value.End + 1) is "those" or "them" or "these" or "whom" or "which";

    /// <summary>"45 percent went on wages, 30 percent on rent and the remaining 20 percent on materials" has to make up the whole.</summary>
    private static Assertion? Rest(NumberedSentence sentence, List<Stated> percents)
    {
        var isRest = percents.Count >= 2 && percents.Count == sentence.Values.Count(value => value.Kind is AssertionKind.Percent or AssertionKind.Ratio)
            && sentence.Norm(percents[^1].First - 1) is "remaining" or "other" && sentence.Norm(percents[^1].First - 2) is "the" && !sentence.Has(Overlapping)
            && !percents.SkipLast(1).Any(value => sentence.Norm(value.First - 1) is "remaining" or "other" or "than" || sentence.Norm(value.End) == "stake");
        if (!isRest)
        {
            return null;
        }

        var others = percents.SkipLast(1).ToList();
        var left = others.Aggregate(NumberInterval.Exactly(100), (left, share) => left - share.Interval);
        var working = $"100 - {string.Join(" - ", others.Select(share => share.Spelled))} = {NumberInterval.Spell(100 - others.Sum(share => share.Number!.Value))} percent";
        return NumberedSentence.Reckon(ReckoningKind.Total, percents[^1], left, working, others);
    }

    private static bool IsSplit(NumberedSentence sentence, Stated first) =>
        sentence.Has(Splitting) || sentence.Reads(first.End, "said", "yes") || sentence.Reads(first.End, "for", "yes") || sentence.Reads(first.End, "of", "the", "vote") || sentence.Reads(first.End, "of", "votes")
        || (HasDontKnow(sentence) && sentence.Values.Count < 7);

    /// <summary>"and 25 percent did not know": the answers to one question.</summary>
    private static bool HasDontKnow(NumberedSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Norm(i) == "know" && sentence.Norm(i - 1) is "not" or "n't" or "didn't" or "don't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Shares in percent: wheat 44.2, barley 30.7, others 25.1": bare numbers behind the colon, one an item.</summary>
    private static Assertion? Announced(NumberedSentence sentence)
    {
        for (var i = sentence.First + 1; i + 4 < sentence.End; i++)
        {
            if (!sentence.Is(i, ':') || sentence.Norm(i - 1) is not ("percent" or "%" or "percentages" or "cent"))
            {
                continue;
            }

            var shares = new List<(NumberInterval, decimal, Mention)>();
            for (var k = i + 1; k < sentence.End; k++)
            {
                ref readonly var token = ref sentence.Text.Tokens[k];
                var closes = k + 1 == sentence.End || sentence.Is(k + 1, ',') || sentence.Is(k + 1, ';') || sentence.Is(k + 1, '.') || sentence.Norm(k + 1) == "and" || sentence.Is(k + 1, '%');
                if (token.Kind == TokenKind.Number && closes && decimal.TryParse(token.Norm, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
                {
                    shares.Add((NumberInterval.Exactly(share).Widen(Half(token.Norm)), share, sentence.Text.Mention(k, k)));
                }
            }

            return shares.Count >= 3 ? Sum(shares) : null;
        }

        return null;
    }

    /// <summary>Half of what the last digit is worth.</summary>
    private static decimal Half(string digits)
    {
        var half = .5m;
        for (var decimals = digits.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? 0 : digits.Length - point - 1; decimals > 0; decimals--)
        {
            half /= 10;
        }

        return half;
    }

    /// <summary>The shares against the hundred they are of; the hundred itself stands nowhere, so the last share is where the finding points.</summary>
    private static Assertion Sum(List<(NumberInterval Interval, decimal Number, Mention Mention)> shares)
    {
        var sum = shares.Aggregate(NumberInterval.Exactly(0), (sum, share) => sum + share.Interval);
        var working = $"{string.Join(" + ", shares.Select(share => NumberInterval.Spell(share.Number)))} = {NumberInterval.Spell(shares.Sum(share => share.Number))} percent";
        var value = new ReckoningValue(ReckoningKind.Parts, NumberInterval.Exactly(100), sum, working, [.. shares.SkipLast(1).Select(share => share.Mention)]);
        return new Assertion(AssertionKind.Structure, shares[^1].Mention, value) { IsCertain = false };
    }
}
