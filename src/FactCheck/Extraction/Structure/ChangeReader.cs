using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads two values and the change between them: "rose from 80 to 100, an increase of 25 percent", "from $20m to $90m, a fourfold rise", "doubled from 40
/// to 90", "up 3 percent to 50 from 40".
/// </summary>
internal static class ChangeReader
{
    /// <summary>Tokens between a change and the pair it belongs to.</summary>
    private const int MaxGap = 6;

    /// <summary>Changes of something else than from the one end to the other.</summary>
    private static readonly WordSet Other = new(
        "annual annually yearly monthly average averaging each per adjusted like-for-like excluding inflation real constant comparable organic seasonally compound rank ranking ranks place places position another further respectively".Split(' '));

    private static readonly WordSet Rising = ["rise", "grow", "increas", "climb", "jump", "surg", "soar", "up"];

    private static readonly WordSet Falling = ["fall", "drop", "decreas", "declin", "shrink", "plung", "slump", "tumbl", "down", "halv", "halve"];

    /// <summary>Stems of the nouns for what rises or falls.</summary>
    private static readonly WordSet Growth = new("increas increase rise growth gain jump fall drop decreas decrease surg surge expansion".Split(' '));

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
                if (!change.Equals(pair.From) && !change.Equals(pair.To) && IsOfPair(sentence, pair, change) && Reckon(pair, change) is { } reckoned)
                {
                    yield return reckoned;
                }
            }
        }
    }

    /// <summary>"from A to B" or "to B from A" with <paramref name="i"/> the first of the two values told.</summary>
    private static ValuePair? Pair(NumberedSentence sentence, int i)
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
                return new ValuePair(one, other, one.First - 1, other.PhraseEnd);
            }

            if (sentence.Norm(one.First - 1) == "to" && sentence.Norm(other.First - 1) == "from")
            {
                return new ValuePair(other, one, one.First - 1, other.PhraseEnd);
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
    private static Assertion? Direction(NumberedSentence sentence, ValuePair pair)
    {
        var verb = sentence.Stem(pair.Start - 1);
        var (from, to) = (pair.From.Number!.Value, pair.To.Number!.Value);
        var isWrong = (Rising.Contains(verb) && to < from) || (Falling.Contains(verb) && to > from);
        return isWrong && pair.From.First < pair.To.First && pair.From.Kind is AssertionKind.Percent or AssertionKind.Amount or AssertionKind.Count
            ? NumberedSentence.Reckon(ReckoningKind.Change, pair.To, Rising.Contains(verb) ? new NumberInterval(from, null) : new NumberInterval(null, from), $"what {(Rising.Contains(verb) ? "rises" : "falls")} from {pair.From.Spelled} does not end at {pair.To.Spelled}", [pair.From], .75)
            : null;
    }

    /// <summary>"... The board called this fivefold growth", "the ministry spoke of a halving": the change of the pair, named in the next sentence.</summary>
    private static Assertion? Named(NumberedSentence next, ValuePair pair)
    {
        foreach (var value in next.Values)
        {
            if (next.Values.Count == 1 && value is { Kind: AssertionKind.Ratio, Number: > 1, Quantity.Unit: "x" } && next.Norm(value.First - 1) is "this" or "that" or "a" or "the" && Growth.Contains(next.Stem(value.End))
                && (next.Norm(value.First - 1) is "this" or "that" || Tells(next)))
            {
                return Reckon(pair, value);
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

    private static Assertion? Multiple(NumberedSentence sentence, ValuePair pair)
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

    private static string Times(ValuePair pair) => $"{NumberInterval.Spell(pair.To.Number!.Value / pair.From.Number!.Value)} times as much";

    /// <summary>"rose 20% from A to B", "from A to B, an increase of 20%", "from A to B, or 25%", "by 20% from A to B".</summary>
    private static bool IsOfPair(NumberedSentence sentence, ValuePair pair, Stated change)
    {
        var isBefore = change.End <= pair.Start && pair.Start - change.PhraseEnd <= 1 && sentence.Norm(change.First - 1) != "of" && !sentence.Is(pair.Start - 1, ',');
        if (isBefore)
        {
            return change.Kind is AssertionKind.Percent or AssertionKind.Ratio || (pair.To.Kind == AssertionKind.Percent && change.Assertion.Frame.Head == "point" && IsMoved(sentence, change));
        }

        // "fell 20 percent, from 500 to 350", "rose 1.2 metres, from 3.4 to 4.8", "up by 5 euros, from 20 to 28".
        if (change.PhraseEnd == pair.Start - 1 && sentence.Is(pair.Start - 1, ',') && IsMoved(sentence, change))
        {
            return true;
        }

        // "grew sixfold, from 2 million to 10 million", "grew sixfold in four years, from 2 million to 10 million".
        if (change.Kind == AssertionKind.Ratio && sentence.Is(pair.Start - 1, ',') && (change.End == pair.Start - 1 || IsLengthOfTime(sentence, change.End, pair.Start - 1)))
        {
            return true;
        }

        // "from 30 to 90 beds since May, the mayor said of the fourfold growth": the change is named as known.
        if (change is { Kind: AssertionKind.Ratio, Quantity.Unit: "x" } && change.First >= pair.End && sentence.Norm(change.First - 1) is "the" or "this" or "that" && Growth.Contains(sentence.Stem(change.End)))
        {
            return true;
        }

        if (change.First < pair.End || change.First - pair.End > MaxGap + 3 || sentence.Norm(change.First - 1) is "to" or "from")
        {
            return false;
        }

        // Only words that tell of a change may stand between the pair and the change.
        for (var i = pair.End; i < change.First; i++)
        {
            if (Calendar(sentence, i) is { } past)
            {
                i = past - 1;
                continue;
            }

            var isBetween = sentence.Is(i, ',') || sentence.Is(i, '(') || sentence.Is(i, '-') || sentence.Is(i, '\u2014')
                || sentence.Norm(i) is "a" or "an" or "or" or "of" or "by" or "up" or "down" or "more" or "than" or "nearly" or "about" or "almost" or "over" or "some" or "that" or "is" or "the" or "only" or "just" or "which" or "representing" or "another" or "in" or "during" or "within" or "past" or "last" or "season" or "month" or "week" or "change" or "gain" or "loss" or "cut"
                || sentence.Stem(i) is "increas" or "rise" or "fall" or "drop" or "declin" or "jump" or "growth" or "decreas" or "reduction" or "surg" or "year" or "reduc" or "climb" or "leap" or "hike" or "plung" or "slump" or "slide" or "expansion" or "shrinkag" || (sentence.Text.Tokens[i].Kind == TokenKind.Number && sentence.Norm(i).Length == 4);
            if (!isBetween)
            {
                return false;
            }
        }

        return IsChange(sentence, change);
    }

    /// <summary>"rose 1.2 metres", "up by 5 euros", "a fall of 20 percent".</summary>
    private static bool IsMoved(NumberedSentence sentence, Stated change)
    {
        var before = change.Assertion.Hedge is { } hedge && hedge.Start < change.Mention.Span.Start ? sentence.Text.TokenAt(hedge.Start) - 1 : change.First - 1;
        before -= sentence.Norm(before) is "by" or "of" or "another" ? 1 : 0;
        return Rising.Contains(sentence.Stem(before)) || Falling.Contains(sentence.Stem(before)) || sentence.Stem(before) is "increas" or "rise" or "growth" or "gain" or "lose" or "los" or "climb" or "decreas" or "reduc";
    }

    /// <summary>"in six years", "within a decade": nothing but how long it took.</summary>
    private static bool IsLengthOfTime(NumberedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Calendar(sentence, i) is { } past)
            {
                i = past - 1;
            }
            else if (sentence.Norm(i) is not ("in" or "over" or "during" or "within" or "since" or "the" or "a" or "last" or "past" or "just" or "only"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Index after the date or length of time that begins at a token; null when none does.</summary>
    private static int? Calendar(NumberedSentence sentence, int i) => sentence.ValueAt(i) is { Assertion.Value: DateValue or DurationValue } date ? date.End : null;

    private static bool IsChange(NumberedSentence sentence, Stated change)
    {
        if (sentence.Norm(change.PhraseEnd) is "a" or "per" or "each" or "every" or "of" || sentence.Norm(change.End) == "of")
        {
            return false;
        }

        var before = sentence.Norm(change.First - 1);
        var isNamed = before is "of" or "by" or "up" or "down" or "or" or "a" or "an" or "is" or "than" || sentence.Is(change.First - 1, '(') || sentence.Stem(change.PhraseEnd) is "increas" or "rise" or "fall" or "drop" or "declin" or "jump" or "growth" or "decreas" or "more" or "less";
        return change.Kind is AssertionKind.Percent or AssertionKind.Ratio ? isNamed : (before is "of" or "by" && sentence.Stem(change.First - 2) is not ("out" or "total")) || (before is "up" or "down" && sentence.Is(change.First - 2, ',')) || (sentence.Is(change.First - 1, ',') && sentence.Norm(change.End) is "more" or "fewer" or "less");
    }

    private static Assertion? Reckon(ValuePair pair, Stated change)
    {
        var (from, to) = (pair.From.Interval, pair.To.Interval);
        var isRise = pair.To.Number > pair.From.Number;
        var difference = isRise ? to - from : from - to;
        Stated[] terms = [pair.From, pair.To];
        var ends = $"from {pair.From.Spelled} to {pair.To.Spelled} is";
        if (change.Kind == AssertionKind.Ratio)
        {
            return change.Quantity!.Unit == "x" ? Fold(pair, change, ends, terms) : change.Number is > 0 and < 1 ? Relative(change, difference / from, 1, ends, terms) : null;
        }

        if (pair.To.Kind == AssertionKind.Percent && change.IsCount && change.Assertion.Frame.Head is null or "point")
        {
            return NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))} points", terms);
        }

        if (change.Kind == AssertionKind.Percent && pair.To.Kind == AssertionKind.Percent)
        {
            // "from 10% to 12%, up 2%" is loose for two points, and "up 20%" is right.
            var points = NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))} points", terms);
            var relative = difference / from * NumberInterval.Exactly(100);
            return change.Quantity!.Unit == "%" && relative.Meets(change.Interval) ? null : points;
        }

        if (change.Kind == AssertionKind.Percent)
        {
            return change.Quantity!.Unit == "%" ? Relative(change, difference / from, 100, ends, terms) : null;
        }

        // "fell by 12 degrees, from 18 to 4": the unit is told with the change.
        return change.AddsUpWith(pair.To) || (pair.To.Kind == AssertionKind.Number && pair.From.Kind == AssertionKind.Number && change.Kind is AssertionKind.Measure or AssertionKind.Amount)
            ? NumberedSentence.Reckon(ReckoningKind.Change, change, difference, $"{ends} {NumberInterval.Spell(Math.Abs(pair.To.Number!.Value - pair.From.Number!.Value))}", terms)
            : null;
    }

    private static Assertion Relative(Stated change, NumberInterval share, decimal scale, string ends, Stated[] terms)
    {
        var computed = (share * NumberInterval.Exactly(scale)).Widen(.01m * scale);
        var (from, to) = (terms[0].Number!.Value, terms[1].Number!.Value);
        return NumberedSentence.Reckon(ReckoningKind.Change, change, computed, $"{ends} {NumberInterval.Spell(Math.Abs(to - from) / from * 100)} percent", terms);
    }

    /// <summary>"sevenfold": 7.5 rounds to it, and a rise by seven times what there was may be meant, too.</summary>
    private static Assertion Fold(ValuePair pair, Stated change, string ends, Stated[] terms)
    {
        var (from, to) = (pair.From.Number!.Value, pair.To.Number!.Value);
        var ratio = Math.Max(from, to) / Math.Min(from, to);
        var isGrowth = change.Number is { } told && Math.Abs(ratio - told - 1) < .2m;
        var computed = isGrowth ? change.Interval : NumberInterval.Exactly(ratio).Widen(change.Assertion.Hedge is null ? Math.Max(.5m, ratio * .04m) : ratio * .04m);
        return NumberedSentence.Reckon(ReckoningKind.Change, change, computed, $"{ends} {NumberInterval.Spell(ratio)} times as much", terms);
    }

    /// <summary>The two ends of a change and the tokens they stand on.</summary>
    private readonly record struct ValuePair(Stated From, Stated To, int Start, int End);
}
