using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Reads what a value tells of a change: "rose 20%", "a 20% cut", "fell from 120 to 90", "up 3 points".</summary>
internal static class ChangeReader
{
    /// <summary>Words between a change and the "by", "to" or "from" before the number: "rose in the three months to May to 4.2%".</summary>
    private const int Reach = 12;

    /// <summary>Words between the number and the noun of change: "a 5% year-on-year pay rise".</summary>
    private const int MaxModifiers = 5;

    /// <param name="text">The text.</param>
    /// <param name="assertion">The value.</param>
    /// <param name="first">First token of its clause.</param>
    /// <param name="end">End of the clause.</param>
    /// <param name="valueFirst">Its first token.</param>
    /// <param name="valueEnd">Index after its last token.</param>
    public static (ChangeDirection Direction, ChangePart Part) Read(DocumentText text, Assertion assertion, int first, int end, int valueFirst, int valueEnd)
    {
        if (assertion.Value is not (QuantityValue or DurationValue) || assertion.Kind is AssertionKind.Age or AssertionKind.Ordinal)
        {
            return default;
        }

        var noun = Behind(text, assertion, end, valueEnd);
        return noun != ChangeDirection.None ? (noun, ChangePart.Amount) : Before(text, assertion, first, valueFirst);
    }

    /// <summary>"a 20% rise", "a two-point drop", "20% higher"; a counted noun is what changes, not the change.</summary>
    private static ChangeDirection Behind(DocumentText text, Assertion assertion, int end, int valueEnd)
    {
        if (assertion.Kind is not (AssertionKind.Percent or AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Ratio or AssertionKind.Number) || valueEnd >= end)
        {
            return ChangeDirection.None;
        }

        var compared = ChangeWords.OfComparison(text.Tokens[valueEnd]);
        if (compared != ChangeDirection.None)
        {
            // "three more" are others.
            var isOther = assertion.Kind == AssertionKind.Number && text.Tokens[valueEnd].Norm is "more" or "less" or "fewer";
            return isOther || valueEnd + 1 < end && text.Tokens[valueEnd + 1].Is('-') ? ChangeDirection.None : compared;
        }

        for (var i = valueEnd; i < Math.Min(end, valueEnd + MaxModifiers); i++)
        {
            ref readonly var token = ref text.Tokens[i];
            var direction = ChangeWords.Of(token);
            if (direction != ChangeDirection.None)
            {
                return IsNoun(text, i, end) ? direction : ChangeDirection.None;
            }

            var isModifier = token.Is('-') || (token.IsWord && token.Norm != "'s" && (!token.IsStop || token.Norm == "on") && !IsPast(token));
            if (!isModifier)
            {
                return ChangeDirection.None;
            }
        }

        return ChangeDirection.None;
    }

    /// <summary>"a 20% cut" but not "50% cut their spending", "20% increased", "half drop out".</summary>
    private static bool IsNoun(DocumentText text, int i, int end)
    {
        ref readonly var token = ref text.Tokens[i];
        var isBare = token.Norm == token.Stem || token.Norm == token.Stem + "e" || token.Norm == token.Stem + "s";
        return isBare && !(i + 1 < end && text.Tokens[i + 1].Norm is "the" or "a" or "an" or "their" or "its" or "his" or "her" or "out" or "off");
    }

    private static (ChangeDirection Direction, ChangePart Part) Before(DocumentText text, Assertion assertion, int first, int valueFirst)
    {
        var at = (assertion.Hedge is { } hedge && hedge.Start < assertion.Mention.Span.Start ? text.TokenAt(hedge.Start) : valueFirst) - 1;
        while (at > first && text.Tokens[at].Norm is "a" or "an" or "the" or "another" or "further" or "additional" or "estimated" or "record" or "whopping" or "just" or "only")
        {
            at--;
        }

        if (at < first)
        {
            return default;
        }

        var part = text.Tokens[at].Norm switch { "by" => ChangePart.Amount, "to" => ChangePart.Result, "from" => ChangePart.Start, _ => ChangePart.None };
        if (part != ChangePart.None)
        {
            return Governing(text, assertion, first, at, part);
        }

        if (text.Tokens[at].Norm == "of")
        {
            return at > first ? Named(ChangeWords.Of(text.Tokens[at - 1])) : default;
        }

        return Direct(text, assertion, first, at);
    }

    /// <summary>The verb or noun that "by", "to" or "from" hangs on: the nearest word of change before it with no other verb between.</summary>
    private static (ChangeDirection Direction, ChangePart Part) Governing(DocumentText text, Assertion assertion, int first, int preposition, ChangePart part)
    {
        for (var i = preposition - 1; i >= Math.Max(first, preposition - Reach); i--)
        {
            var direction = ChangeWords.Of(text.Tokens[i]);
            direction = direction == ChangeDirection.None && i == preposition - 1 ? ChangeWords.OfComparison(text.Tokens[i]) : direction;
            if (direction != ChangeDirection.None)
            {
                return IsUpbringing(text.Tokens[i], assertion, part) ? default : (direction, part);
            }

            if (IsPast(text.Tokens[i]))
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>"rose 20%", "fell sharply by", "cut spending 5%": nothing but adverbs between the verb and its number, or a short object before a percentage.</summary>
    private static (ChangeDirection Direction, ChangePart Part) Direct(DocumentText text, Assertion assertion, int first, int at)
    {
        var limit = Math.Max(first, assertion.Kind is AssertionKind.Percent ? at - 3 : at - 1);
        for (var i = at; i >= limit; i--)
        {
            ref readonly var token = ref text.Tokens[i];
            var direction = ChangeWords.Of(token);
            direction = direction == ChangeDirection.None && i == at && token.Norm is "up" or "down" && (i == first || ChangeWords.MayMoveAfter(text.Tokens[i - 1])) ? ChangeWords.OfComparison(token) : direction;
            if (direction != ChangeDirection.None)
            {
                // "raised $5 million" and "raised three children" change nothing.
                return token.Stem == "rais" || token.Stem == "raise" ? assertion.Kind is AssertionKind.Percent ? Named(direction) : default : Named(direction);
            }

            var isBetween = token.IsWord && !IsPast(token) && (assertion.Kind is AssertionKind.Percent || token.Norm.EndsWith("ly", StringComparison.Ordinal) || token.Norm is "again" or "back");
            if (!isBetween)
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>A verb that cannot be a noun here: "sold", "donated", but not "pay", "stake" nor "spending".</summary>
    private static bool IsPast(in Token token) =>
        VerbWords.IsPastForm(token) || (VerbWords.IsFullVerb(token) && token.Norm != token.Stem && !token.Norm.EndsWith("ing", StringComparison.Ordinal) && !token.Norm.EndsWith('s') && token.Norm != token.Stem + "e");

    private static (ChangeDirection Direction, ChangePart Part) Named(ChangeDirection direction) => direction == ChangeDirection.None ? default : (direction, ChangePart.Amount);

    /// <summary>"raised by two aunts", "raised from 20 donors".</summary>
    private static bool IsUpbringing(in Token token, Assertion assertion, ChangePart part) => token.Stem is "rais" or "raise" && assertion.Kind == AssertionKind.Count && part != ChangePart.Result;
}
