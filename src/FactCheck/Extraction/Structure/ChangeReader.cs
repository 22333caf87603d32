using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads two values and the change between them: "rose from 80 to 100, an increase of 25 percent", "from $20m to $90m, a fourfold rise", "doubled from 40
/// to 90", "up 3 percent to 50 from 40".
/// </summary>
internal static class ChangeReader
{
    /// <summary>Tokens between the two ends of a change.</summary>
    private const int MaxGap = 6;

    /// <summary>Changes of something else than from the one end to the other.</summary>
    private static readonly WordSet Other = new(
        "annual annually yearly monthly average averaging each per adjusted like-for-like excluding inflation real constant comparable organic seasonally compound rank ranking ranks place places position another further respectively".Split(' '));

    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["doubled"] = 2, ["doubling"] = 2, ["doubles"] = 2, ["tripled"] = 3, ["tripling"] = 3, ["trebled"] = 3, ["trebling"] = 3, ["quadrupled"] = 4, ["quadrupling"] = 4, ["halved"] = .5m, ["halving"] = .5m,
    };

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        for (var i = 0; i + 1 < values.Count; i++)
        {
            if (Pair(sentence, i) is not { } pair || sentence.Has(Other, pair.Start - 8, pair.End + 14))
            {
                continue;
            }

            if (Direction(sentence, pair) is { } wrong)
            {
                yield return wrong;
            }

            if (Multiple(sentence, pair) is { } multiple)
            {
                yield return multiple;
            }

            if (next is not null && Named(next, pair) is { } named)
            {
                yield return named;
            }

            foreach (var change in values)
            {
                if (!change.Equals(pair.From) && !change.Equals(pair.To) && ChangePlace.IsOf(sentence, pair, change) && ChangeReckoning.Of(pair, change) is { } reckoned)
                {
                    yield return reckoned;
                }
            }
        }
    }

    /// <summary>"from A to B" or "to B from A" with <paramref name="i"/> the first of the two values told.</summary>
    private static ChangedValue? Pair(NumberedSentence sentence, int i)
    {
        var values = sentence.Values;
        for (var k = i + 1; k < Math.Min(values.Count, i + 3); k++)
        {
            var (one, other) = (values[i], values[k]);
            if (!(one.AddsUpWith(other) || LendsUnit(sentence, one, other)) || one.Number is not > 0 || other.Number is not > 0 || one.Assertion.Hedge is not null || other.Assertion.Hedge is not null || IsSigned(sentence, one) || IsSigned(sentence, other))
            {
                continue;
            }

            var isApart = other.First - one.PhraseEnd > MaxGap || HasComma(sentence, one.End, other.First);
            if (isApart)
            {
                continue;
            }

            if (sentence.Norm(one.First - 1) == "from" && sentence.Norm(other.First - 1) == "to")
            {
                return new ChangedValue(one, other, one.First - 1, other.PhraseEnd);
            }

            if (sentence.Norm(one.First - 1) == "to" && sentence.Norm(other.First - 1) == "from")
            {
                return new ChangedValue(other, one, one.First - 1, other.PhraseEnd);
            }
        }

        return null;
    }

    /// <summary>"from 40 to 50 pence", "from 200 to 260 tonnes": the unit is told once.</summary>
    private static bool LendsUnit(NumberedSentence sentence, Stated one, Stated other) =>
        one.Kind == AssertionKind.Number && sentence.Norm(one.End) == "to" && other.Kind is AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Percent;

    private static bool IsSigned(NumberedSentence sentence, Stated value) => sentence.Is(value.First - 1, '-') || sentence.Norm(value.First - 1) is "minus" or "negative";

    private static bool HasComma(NumberedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Is(i, ',') || sentence.Is(i, ';') || sentence.Norm(i) == "and")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"rose from 50 to 40".</summary>
    private static Assertion? Direction(NumberedSentence sentence, ChangedValue pair)
    {
        var verb = sentence.Stem(pair.Start - 1);
        var (from, to) = (pair.From.Number!.Value, pair.To.Number!.Value);
        var isWrong = (ChangeWords.Rising.Contains(verb) && to < from) || (ChangeWords.Falling.Contains(verb) && to > from);
        return isWrong && pair.From.First < pair.To.First && pair.From.Kind is AssertionKind.Percent or AssertionKind.Amount or AssertionKind.Count
            ? NumberedSentence.Reckon(ReckoningKind.Change, pair.To, ChangeWords.Rising.Contains(verb) ? new NumberInterval(from, null) : new NumberInterval(null, from), $"what {(ChangeWords.Rising.Contains(verb) ? "rises" : "falls")} from {pair.From.Spelled} does not end at {pair.To.Spelled}", [pair.From], .75)
            : null;
    }

    /// <summary>"... The board called this fivefold growth", "the ministry spoke of a halving": the change of the pair, named in the next sentence.</summary>
    private static Assertion? Named(NumberedSentence next, ChangedValue pair)
    {
        foreach (var value in next.Values)
        {
            if (next.Values.Count == 1 && value is { Kind: AssertionKind.Ratio, Number: > 1, Quantity.Unit: "x" } && next.Norm(value.First - 1) is "this" or "that" or "a" or "the" && ChangeWords.Growth.Contains(next.Stem(value.End))
                && (next.Norm(value.First - 1) is "this" or "that" || Tells(next)))
            {
                return ChangeReckoning.Of(pair, value);
            }
        }

        return null;
    }

    /// <summary>"spoke of", "called it", "that is": the sentence names what the one before told.</summary>
    private static bool Tells(NumberedSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Stem(i) is "call" || sentence.Reads(i, "spoke", "of") || sentence.Reads(i, "speaks", "of") || sentence.Reads(i, "that", "is") || sentence.Reads(i, "this", "is"))
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion? Multiple(NumberedSentence sentence, ChangedValue pair)
    {
        var at = pair.Start - 1;
        if (!Multiples.TryGetValue(sentence.Norm(at), out var multiple))
        {
            at = pair.End;
            while (sentence.Is(at, ',') || sentence.Norm(at) is "and" or "so" or "thus" or "thereby" or "more" or "than" or "nearly" or "almost" or "has")
            {
                at++;
            }

            if (!Multiples.TryGetValue(sentence.Norm(at), out multiple))
            {
                return null;
            }
        }

        var hedge = sentence.Norm(at - 1);
        var (low, high) = hedge is "than" ? (multiple, (decimal?)null) : hedge is "nearly" or "almost" or "about" or "roughly" ? (multiple * .75m, multiple * 1.15m) : (multiple * .88m, multiple * 1.2m);
        var ratio = pair.To.Interval / pair.From.Interval;
        var value = new ReckoningValue(ReckoningKind.Change, new NumberInterval(low, high), ratio, $"from {pair.From.Spelled} to {pair.To.Spelled} is {Times(pair)}", [pair.From.Mention, pair.To.Mention]);
        return sentence.Reads(at - 2, "less", "than") || sentence.Norm(at - 1) is "not" or "than" && sentence.Norm(at - 2) != "more"
            ? null
            : new Assertion(AssertionKind.Structure, sentence.Text.Mention(at, at), value) { IsCertain = false };
    }

    private static string Times(ChangedValue pair) => $"{NumberInterval.Spell(pair.To.Number!.Value / pair.From.Number!.Value)} times as much";
}
