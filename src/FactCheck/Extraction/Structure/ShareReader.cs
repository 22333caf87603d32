namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a share of a whole told twice: "a quarter of the 160 staff, or 40", "45 of the 150 seats, or 30 percent", "one in four, or 25 percent".
/// </summary>
internal static class ShareReader
{
    /// <summary>How far two tellings of one ratio may lie apart, in percent points: "a third (33%)", "one in five (19%)".</summary>
    private const decimal RatioSlack = 2.5m;

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        if (next is not null && Called(sentence, next) is { } called)
        {
            yield return called;
        }

        for (var i = 0; i + 1 < values.Count; i++)
        {
            if (Proportion(values[i]) is { } share)
            {
                if (Restated(sentence, i, share) is { } restated)
                {
                    yield return restated;
                }

                if ((OfWhole(sentence, previous, i, share) ?? OfThem(sentence, previous, i, share) ?? OfThose(sentence, i, share)) is { } number)
                {
                    yield return number;
                }
            }
            else if (i + 2 < values.Count && (PartOfWhole(sentence, i) ?? OfWholeFirst(sentence, i)) is { } told)
            {
                yield return told;
            }
        }
    }

    /// <summary>"Of the 180 lamps 60 are broken. That is a quarter of all lamps."</summary>
    private static Assertion? Called(NumberedSentence sentence, NumberedSentence next)
    {
        if (sentence.Values.FindAll(value => value.IsCount) is not [var one, var other] || next.Values is not [var told] || Proportion(told) is not { } share || next.Norm(next.First) is not ("that" or "this" or "these" or "they"))
        {
            return null;
        }

        var verb = next.First + (next.Norm(next.First + 1) is "is" or "are" or "was" or "were" or "makes" or "make" or "equals" ? 2 : 3);
        var isNamed = Start(next, told) == verb && (verb == next.First + 2 || next.Norm(verb - 1) == "to");
        var end = next.Norm(told.End) == "of" && next.Norm(told.End + 1) is "all" or "the" or "its" or "their" ? told.End + 2 : told.End;
        var isOfAll = !next.IsWord(told.End) || next.Norm(told.End + 1) == "all" || next.Norm(told.End + 2) is "total" or "whole";
        if (!isNamed || !isOfAll || end - told.End > 3)
        {
            return null;
        }

        var before = one.First - 1;
        before -= sentence.Norm(before) is "the" or "its" or "their" or "all" ? 1 : 0;
        var isWholeFirst = sentence.Norm(before) == "of" && (before == sentence.First || sentence.Norm(before - 1) == "out");
        var isPartFirst = sentence.Norm(one.End) == "of" && other.First - one.End <= 2;
        var (part, whole) = isWholeFirst ? (other, one) : (one, other);
        return isWholeFirst != isPartFirst && part.Number > 0 && part.Number < whole.Number ? Told(part, whole, told, share) : null;
    }

    /// <summary>A ratio below one or a percentage as a number from 0 to 1, with its rounding; null for anything else.</summary>
    private static NumberInterval? Proportion(Stated value)
    {
        if (value.Kind == AssertionKind.Percent && value.Quantity!.Unit == "%" && value.Number is > 0 and <= 100)
        {
            return value.Interval.Low is >= 0 ? value.Interval * NumberInterval.Exactly(.01m) : null;
        }

        return value.Kind == AssertionKind.Ratio && value.Quantity!.Unit.Length == 0 && value.Number is > 0 and < 1 ? value.Interval.Widen(.004m) : null;
    }

    /// <summary>"one in four, or 25 percent", "a third (33%)".</summary>
    private static Assertion? Restated(NumberedSentence sentence, int i, NumberInterval share)
    {
        var (one, other) = (sentence.Values[i], sentence.Values[i + 1]);
        if (Proportion(other) is not { } again || one.Kind == other.Kind || !(IsThatIs(sentence, one.End, Start(sentence, other)) || (sentence.Is(other.First - 1, '(') && other.First - one.End <= 3 && IsThatIs(sentence, other.First - 1, other.First) && sentence.Norm(one.End) is not ("of" or "to" or "in"))))
        {
            return null;
        }

        var computed = share * NumberInterval.Exactly(100);
        var given = again * NumberInterval.Exactly(100);
        var value = new ReckoningValue(ReckoningKind.Share, given, computed.Widen(RatioSlack), $"{one.Mention.Text} is {NumberInterval.Spell(one.Kind == AssertionKind.Percent ? one.Number!.Value : one.Number!.Value * 100)} percent", [one.Mention]);
        return new Assertion(AssertionKind.Structure, other.Mention, value) { IsCertain = false };
    }

    /// <summary>"a quarter of the 160 staff, or 40"; "The firm has 160 staff. A quarter of them, or 40, ...".</summary>
    private static Assertion? OfWhole(NumberedSentence sentence, NumberedSentence? previous, int i, NumberInterval share)
    {
        var values = sentence.Values;
        var at = values[i].End;
        if (sentence.Norm(at) != "of")
        {
            return null;
        }

        Stated whole;
        int number;
        var behind = at + 1;
        while (sentence.Norm(behind) is "the" or "its" or "their" or "all" or "these" or "those" or "his" or "her" or "some" or "about")
        {
            behind++;
        }

        if (i + 2 < values.Count && values[i + 1].First == behind)
        {
            (whole, number) = (values[i + 1], i + 2);
        }
        else if (previous is { Values.Count: 1 } && sentence.Norm(at + 1) is "them" or "these" or "those")
        {
            (whole, number) = (previous.Values[0], i + 1);
        }
        else
        {
            return null;
        }

        var told = values[number];
        var start = Start(sentence, told);
        var isSame = whole.AddsUpWith(told) && whole.Number > 0 && (told.Kind != AssertionKind.Count || sentence.Stem(told.PhraseEnd - 1) == whole.Assertion.Frame.Head || IsHead(sentence, whole, told));
        var from = number == i + 2 ? Math.Max(whole.End, SkipNoun(sentence, whole)) : at + 2;
        var isPeople = start == from + 1 && sentence.Is(from, ',') && sentence.Norm(told.PhraseEnd - 1) is "people" or "persons" && sentence.Is(told.PhraseEnd, ',');
        if (!isSame || !(isPeople || IsThatIs(sentence, from, start) || IsThatIs(sentence, from + 1, start)))
        {
            return null;
        }

        var computed = (share * whole.Interval).Widen(whole.IsCount ? 1 : 0);
        return NumberedSentence.Reckon(ReckoningKind.Share, told, computed, $"{values[i].Mention.Text} of {whole.Spelled} is {NumberInterval.Spell(whole.Number!.Value * Fraction(values[i]))}", [values[i], whole]);
    }

    /// <summary>"600 households; a quarter, or 120 of them, ...".</summary>
    private static Assertion? OfThem(NumberedSentence sentence, NumberedSentence? previous, int i, NumberInterval share)
    {
        var values = sentence.Values;
        if (i + 1 >= values.Count || !values[i + 1].IsCount || !sentence.Reads(values[i + 1].End, "of", "them") || !IsThatIs(sentence, values[i].End, Start(sentence, values[i + 1])))
        {
            return null;
        }

        var before = i > 0 ? values.Take(i).Where(value => value.IsCount).ToList() : previous?.Values.Where(value => value.IsCount).ToList() ?? [];
        if (before.Count != 1 || !(before[0].Number > 0))
        {
            return null;
        }

        var computed = (share * before[0].Interval).Widen(1);
        return NumberedSentence.Reckon(ReckoningKind.Share, values[i + 1], computed, $"{values[i].Mention.Text} of {before[0].Spelled} is {NumberInterval.Spell(before[0].Number!.Value * Fraction(values[i]))}", [before[0], values[i]]);
    }

    /// <summary>"Of the 480 letters sent, 25 percent, i.e. 120, went to ...".</summary>
    private static Assertion? OfThose(NumberedSentence sentence, int i, NumberInterval share)
    {
        var values = sentence.Values;
        if (i != 1 || i + 1 >= values.Count || !values[0].IsCount || !(values[0].Number > 0) || !(values[2].IsCount || values[2].Kind == AssertionKind.Number) || !(values[2].Number < values[0].Number)
            || !(sentence.Norm(values[0].First - 1) == "of" || sentence.Reads(values[0].First - 2, "of", "the") || sentence.Reads(values[0].First - 2, "of", "its")) || values[0].First - sentence.First > 3
            || !IsThatIs(sentence, values[1].End, Start(sentence, values[2])))
        {
            return null;
        }

        var computed = (share * values[0].Interval).Widen(1);
        return NumberedSentence.Reckon(ReckoningKind.Share, values[2], computed, $"{values[1].Mention.Text} of {values[0].Spelled} is {NumberInterval.Spell(values[0].Number!.Value * Fraction(values[1]))}", [values[0], values[1]]);
    }

    /// <summary>"45 of the 150 seats, or 30 percent".</summary>
    private static Assertion? PartOfWhole(NumberedSentence sentence, int i)
    {
        var values = sentence.Values;
        var (part, whole, told) = (values[i], values[i + 1], values[i + 2]);
        if (!part.AddsUpWith(whole) || part.Kind == AssertionKind.Percent || !(part.Number < whole.Number) || Proportion(told) is not { } share)
        {
            return null;
        }

        var of = part.End;
        var isPart = sentence.Reads(of, "of") || sentence.Reads(of, "out", "of");
        var first = sentence.Norm(of) == "out" ? of + 2 : of + 1;
        while (sentence.Norm(first) is "the" or "its" or "their" or "all" or "these" or "those" or "his" or "her" or "a")
        {
            first++;
        }

        if (!isPart || first != Start(sentence, whole) || !(IsThatIs(sentence, whole.PhraseEnd, Start(sentence, told)) || IsThatIs(sentence, SkipNoun(sentence, whole), Start(sentence, told))))
        {
            return null;
        }

        return Told(part, whole, told, share);
    }

    /// <summary>"Of the 150 seats 45 are empty, or 30 percent".</summary>
    private static Assertion? OfWholeFirst(NumberedSentence sentence, int i)
    {
        var values = sentence.Values;
        var (whole, part, told) = (values[i], values[i + 1], values[i + 2]);
        var before = whole.First - 1;
        before -= sentence.Norm(before) is "the" or "its" or "their" or "all" or "these" or "those" or "his" or "her" ? 1 : 0;
        var isWhole = i == 0 && sentence.Norm(before) == "of" && (before == sentence.First || (sentence.Norm(before - 1) == "out" && before == sentence.First + 1));
        if (!isWhole || !whole.IsCount || !part.IsCount || !(part.Number < whole.Number) || Proportion(told) is not { } share || sentence.Norm(part.End) is "percent" or "of")
        {
            return null;
        }

        var mark = Start(sentence, told);
        while (mark - 1 > part.End && (sentence.Norm(mark - 1) is "or" or "that" or "is" or "which" or "i.e." or "i.e" or "namely" or "makes" || sentence.Is(mark - 1, '(')))
        {
            mark--;
        }

        if (IsRateOf(sentence, part, mark) is >= 0 and var comma)
        {
            return Told(part, whole, told, share);
        }

        var isLast = told.End >= sentence.End || !sentence.IsWord(told.End) || sentence.IsCapitalized(told.End);
        return isLast && mark < Start(sentence, told) && sentence.Is(sentence.Is(mark, '(') ? mark : mark - 1, sentence.Is(mark, '(') ? '(' : ',') && sentence.Norm(told.End) != "of" ? Told(part, whole, told, share) : null;
    }

    /// <summary>Index of the comma before ", a response rate of", ", a share of"; -1 when something else stands before the share.</summary>
    private static int IsRateOf(NumberedSentence sentence, Stated part, int told)
    {
        var isRate = sentence.Norm(told - 1) == "of" && sentence.Norm(told - 2) is "rate" or "share" or "proportion" or "turnout" or "percentage" or "quota";
        for (var i = told - 3; isRate && i > Math.Max(part.End, told - 7); i--)
        {
            if (sentence.Norm(i) is "a" or "an" && sentence.Is(i - 1, ','))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static Assertion Told(Stated part, Stated whole, Stated told, NumberInterval share)
    {
        var computed = part.Interval / whole.Interval * NumberInterval.Exactly(100);
        var slack = told.Kind == AssertionKind.Ratio ? RatioSlack : .6m;
        var value = new ReckoningValue(ReckoningKind.Share, share * NumberInterval.Exactly(100), computed.Widen(slack), $"{part.Spelled} of {whole.Spelled} is {NumberInterval.Spell(part.Number!.Value / whole.Number!.Value * 100)} percent", [part.Mention, whole.Mention]);
        return new Assertion(AssertionKind.Structure, told.Mention, value) { IsCertain = false };
    }

    private static decimal Fraction(Stated share) => share.Kind == AssertionKind.Percent ? share.Number!.Value / 100 : share.Number!.Value;

    private static bool IsHead(NumberedSentence sentence, Stated whole, Stated told) =>
        whole.Assertion.Noun is { } noun && whole.Mention.Document.Text[noun.Start..noun.End].EndsWith(sentence.Text.Document.Text[told.Assertion.Noun!.Value.Start..told.Assertion.Noun.Value.End], StringComparison.OrdinalIgnoreCase)
        || sentence.Norm(told.PhraseEnd - 1) is "people" or "persons" or "men" or "women";

    /// <summary>Index after the noun of a whole that the number reader did not count, up to three words.</summary>
    private static int SkipNoun(NumberedSentence sentence, Stated whole)
    {
        var i = whole.PhraseEnd;
        while (i < whole.PhraseEnd + 3 && sentence.IsWord(i) && sentence.Norm(i) is not ("or" or "that" or "which"))
        {
            i++;
        }

        return i;
    }

    /// <summary>", that is", ", or", "(", ", i.e.," and nothing else between two tellings of one number.</summary>
    private static bool IsThatIs(NumberedSentence sentence, int from, int to)
    {
        var (isRestated, count) = (false, 0);
        for (var i = from; i < to; i++)
        {
            var isMark = sentence.Is(i, ',') || (sentence.Is(i, '.') && sentence.Norm(i - 1) is "i.e" or "e") || sentence.Is(i, '(') || sentence.Is(i, '=') || sentence.Is(i, '\u2014');
            var isWord = sentence.Norm(i) is "or" or "that" or "is" or "i" or "e" or "i.e." or "i.e" or "namely" or "which" or "meaning" or "makes" or "to" or "say" or "equal" or "amounts";
            isRestated |= sentence.Is(i, '(') || sentence.Is(i, '=') || sentence.Norm(i) is "or" or "is" or "e" or "i.e." or "i.e" or "namely" or "meaning" or "makes" or "amounts";
            if (!isMark && !isWord || ++count > 4)
            {
                return false;
            }
        }

        return isRestated;
    }

    private static int Start(NumberedSentence sentence, Stated value) =>
        value.Assertion.Hedge is { } hedge && hedge.Start < value.Mention.Span.Start ? sentence.Text.TokenAt(hedge.Start) : value.First;
}
