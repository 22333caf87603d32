using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Numbers and days of a draft that the sources state in another form than the draft: as digits whose unit is told only there, as the day of a month told before, as a
/// count of the same number. A number of several digits is hardly there by chance, so that no other is held against it.
/// </summary>
internal sealed class StatedElsewhere(ReadDocument draft, DraftSources sources, ContextIndex context)
{
    /// <summary>Smaller whole numbers are met by chance.</summary>
    private const decimal Telling = 20;

    /// <summary>How the sources state the value; null when they do not.</summary>
    public DraftMatch? As(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        DateValue { Day: { } day } when StatesDay(day) => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent),
        TimeValue time when (Literal(asked) ?? Clock(asked, time)) is { } place => new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [place], null),
        DateValue { Weekday: null, Day: null, Bound: null } when draft.Text.Tokens[asked.FirstToken].IsCapitalized && asked.EndToken == asked.FirstToken + 1 && Literal(asked) is { } named =>
            new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [named], null),
        QuantityValue { Number: { } rank } when asked.Assertion.Kind == AssertionKind.Ordinal && draft.Text.Tokens[asked.FirstToken].Kind == TokenKind.Number && DayOf(rank) is { } date => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent, date),
        QuantityValue { Number: { } minute } when asked.Assertion.Kind == AssertionKind.Ordinal && Minute(asked, minute) is { } place => new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [place], null),
        QuantityValue when InName(asked) is { } name => new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [name], null),
        QuantityValue { Unit.Length: > 0 } when asked.EndToken > asked.FirstToken + 1 && draft.Text.Tokens[asked.FirstToken].Kind == TokenKind.Number && Literal(asked) is { } row => new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [row], null),
        QuantityValue { Number: { } number } when asked.Assertion.Kind is not (AssertionKind.Age or AssertionKind.Ordinal) => IsTelling(number) ? Number(asked, number) ?? Digits(asked, isHeld: true) : Digits(asked, isHeld: false),
        _ => null,
    };

    /// <summary>"Nine Elms", "the 12th" of "The 12th Harbour Run": a number that is part of a name, or the name's ordinal.</summary>
    private Mention? InName(PlacedAssertion asked)
    {
        var isOrdinal = asked.Assertion.Kind == AssertionKind.Ordinal && draft.Text.Tokens[asked.FirstToken].Kind == TokenKind.Number;
        var isNamed = asked.Assertion.Kind is AssertionKind.Count or AssertionKind.Number && asked.EndToken == asked.FirstToken + 1 && draft.Text.Tokens[asked.FirstToken].IsCapitalized && asked.EndToken < draft.Text.Tokens.Count
            && draft.Text.Tokens[asked.EndToken] is { IsWord: true, IsCapitalized: true } next && next.Sentence == asked.Sentence;
        return isOrdinal ? Literal(asked) is { } place && IsBeforeName(place) ? place : null : isNamed ? sources.Vocabulary.FindRow(draft.Text, asked.FirstToken, asked.EndToken) : null;
    }

    /// <summary>"half past six" for "between 6.30 and 8.15": hours and minutes that are written like a number.</summary>
    private Mention? Clock(PlacedAssertion asked, TimeValue time)
    {
        var (hour, minute) = (time.Minute / 60, time.Minute % 60);
        return Token(asked, (token, _, _) => token.Kind == TokenKind.Number && token.Norm.IndexOfAny(['.', ':']) is > 0 and var mark && token.Norm.Length == mark + 3
            && int.TryParse(token.Norm.AsSpan(0, mark), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var hours) && int.TryParse(token.Norm.AsSpan(mark + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes == minute && (hours == hour || (!time.IsHalfDayKnown && hours % 12 == hour % 12)));
    }

    /// <summary>"in the 27th minute" for "(27 minutes)", "on 27 minutes", "Lund (27, penalty)".</summary>
    private Mention? Minute(PlacedAssertion asked, decimal minute)
    {
        if (asked.EndToken >= draft.Text.Tokens.Count || draft.Text.Tokens[asked.EndToken].Norm != "minute")
        {
            return null;
        }

        var digits = minute.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Token(asked, (token, text, i) => token.Norm == digits && i > 0 && i + 1 < text.Tokens.Count
            && (text.Tokens[i + 1].Norm is "minutes" or "mins" or "min" or "'" || (text.Tokens[i - 1].Is('(') && i > 1 && text.Tokens[i - 2].IsCapitalized && (text.Tokens[i + 1].Is(')') || text.Tokens[i + 1].Is(',')))));
    }

    /// <summary>The first such token in a sentence of the sources that has a word of the draft's sentence.</summary>
    private Mention? Token(PlacedAssertion asked, Func<Token, DocumentText, int, bool> isMeant)
    {
        for (var d = 1; d < sources.Documents.Count; d++)
        {
            var text = sources.Documents[d].Text;
            for (var i = 0; i < text.Tokens.Count; i++)
            {
                if (isMeant(text.TokenSpan[i], text, i) && context.ShareAny(asked, d, text.TokenSpan[i].Sentence))
                {
                    return text.Mention(i, i);
                }
            }
        }

        return null;
    }

    private bool IsBeforeName(Mention place)
    {
        var text = sources.Sources.First(source => ReferenceEquals(source.Document, place.Document)).Text;
        return text.TokenAt(place.Span.End) is var next && next < text.Tokens.Count && text.Tokens[next].IsCapitalized && text.Tokens[next].IsWord;
    }

    private static bool IsTelling(decimal number) => number >= Telling && number % 10 != 0 || number >= 100 || number != decimal.Truncate(number);

    private Mention? Literal(PlacedAssertion asked) => sources.Vocabulary.FindRow(draft.Text, asked.FirstToken, asked.EndToken - 1);

    private DraftMatch? Number(PlacedAssertion asked, decimal number)
    {
        foreach (var stated in sources.Values)
        {
            if (ValueStanding.Interval(stated.Assertion.Value) is { Number: { } other } given && (other == number || IsElided(asked, number, other)) && stated.Assertion.Kind is not (AssertionKind.Age or AssertionKind.Ordinal)
                && MayBeOne((asked.Assertion.Value as QuantityValue)!, given))
            {
                return context.ShareAny(asked, stated) ? DraftMatch.Supported(asked.Assertion, stated.Assertion) : DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
            }
        }

        return null;
    }

    /// <summary>The same digits in a sentence that has a word of the draft's: "Altdorf 12" read as a name.</summary>
    /// <param name="asked">The draft's value.</param>
    /// <param name="isHeld">True where only a number right behind its holder will do.</param>
    private DraftMatch? Digits(PlacedAssertion asked, bool isHeld)
    {
        ref readonly var digits = ref draft.Text.Tokens[asked.FirstToken];
        if (digits.Kind != TokenKind.Number)
        {
            return null;
        }

        for (var d = 1; d < sources.Documents.Count; d++)
        {
            var text = sources.Documents[d].Text;
            for (var i = 0; i < text.Tokens.Count; i++)
            {
                ref readonly var token = ref text.TokenSpan[i];
                if (token.Kind == TokenKind.Number && token.Norm == digits.Norm && context.ShareAny(asked, d, token.Sentence))
                {
                    // "Altdorf sold 40 boats, Brunnen 12".
                    var isBehindName = i > 0 && text.Tokens[i - 1].IsCapitalized;
                    if (isBehindName && Tells(asked, text.Tokens[i - 1].Norm))
                    {
                        return new DraftMatch(asked.Assertion, AssertionVerdict.Supported, null, [text.Mention(i, i)], null);
                    }

                    if (isHeld && !isBehindName)
                    {
                        continue;
                    }

                    return DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
                }
            }
        }

        return null;
    }

    /// <summary>The name nearest before the draft's number is the holder's.</summary>
    private bool Tells(PlacedAssertion asked, string holder)
    {
        for (var i = asked.FirstToken - 1; i >= draft.Text.SentenceSpan[asked.Sentence].FirstToken; i--)
        {
            if (draft.Text.Tokens[i] is { IsWord: true, IsCapitalized: true, IsStop: false } name)
            {
                return name.Norm == holder;
            }
        }

        return false;
    }

    /// <summary>"25 of the 60 million": the scale is told once.</summary>
    private static bool IsElided(PlacedAssertion asked, decimal number, decimal other) =>
        asked.Assertion.Kind == AssertionKind.Number && number < 1_000 && (other == number * 1_000_000 || other == number * 1_000_000_000 || other == number * 1_000);

    /// <summary>Of one unit, or one of them of none.</summary>
    private static bool MayBeOne(QuantityValue asked, QuantityValue given) => asked.Unit == given.Unit || asked.Unit.Length == 0 || given.Unit.Length == 0;

    /// <summary>"from the 3rd to the 9th" for "from 3 to 9 June".</summary>
    private Assertion? DayOf(decimal day)
    {
        var ending = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{day:00}");
        return sources.ValuesLike(AssertionKind.Date).FirstOrDefault(placed => placed.Assertion.Value is DateValue date && Array.Exists(date.Timex.Split('(', ',', ')'), part => part.Length == 10 && part.EndsWith(ending, StringComparison.Ordinal)))?.Assertion;
    }

    /// <summary>"on the 20th" behind a month told before.</summary>
    private bool StatesDay(int day)
    {
        var ordinal = day.ToString(System.Globalization.CultureInfo.InvariantCulture) + (day is 1 or 21 or 31 ? "st" : day is 2 or 22 ? "nd" : day is 3 or 23 ? "rd" : "th");
        return sources.Sources.Any(source => source.Document.Text.Contains(ordinal, StringComparison.Ordinal));
    }
}
