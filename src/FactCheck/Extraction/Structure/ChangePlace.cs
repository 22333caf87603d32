namespace FactCheck.Extraction.Structure;

/// <summary>Whether a value tells the change between two others, by where it stands and the words between.</summary>
internal static class ChangePlace
{
    /// <summary>Tokens between a change and the pair it belongs to.</summary>
    private const int MaxGap = 9;

    /// <summary>"rose 20% from A to B", "from A to B, an increase of 20%", "from A to B, or 25%", "by 20% from A to B".</summary>
    public static bool IsOf(NumberedSentence sentence, ChangedValue pair, Stated change)
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
        if (change is { Kind: AssertionKind.Ratio, Quantity.Unit: "x" } && change.First >= pair.End && sentence.Norm(change.First - 1) is "the" or "this" or "that" && ChangeWords.Growth.Contains(sentence.Stem(change.End)))
        {
            return true;
        }

        if (change.First < pair.End || change.First - pair.End > MaxGap || sentence.Norm(change.First - 1) is "to" or "from")
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

            // "from 40 to 50 euros a day, a rise of 25 percent"
            if (Text.Rates.At(sentence.Text, i, change.First) is not null && !sentence.Is(i - 1, ','))
            {
                i++;
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
        return ChangeWords.Rising.Contains(sentence.Stem(before)) || ChangeWords.Falling.Contains(sentence.Stem(before)) || sentence.Stem(before) is "increas" or "rise" or "growth" or "gain" or "lose" or "los" or "climb" or "decreas" or "reduc";
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
}
