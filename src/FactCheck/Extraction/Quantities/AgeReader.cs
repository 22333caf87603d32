using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ages: "19-year-old", "five years old", "3 years of age", "aged 50", "87 yo", "Name, 52,", "a boy of five", "in her forties".</summary>
internal static class AgeReader
{
    /// <summary>No person and little else told in years is older.</summary>
    private const int MaxAge = 125;

    /// <summary>Tokens a list of ages has at most: "aged 11, 12, 14 and thirty-five".</summary>
    private const int MaxListTokens = 12;

    private static readonly HashSet<string> People = new("boy girl man woman child baby toddler lad widow widower youth teenager son daughter".Split(' '), StringComparer.Ordinal);

    /// <returns>The index after the age; 0 when the number is none.</returns>
    public static int Read(NumericText text, NumericRange range, AssertionSink sink)
    {
        var end = MatchUnit(text, range.End, out var unit);
        if (end > range.End)
        {
            return Add(text, range, end, unit, sink);
        }

        var fits = range.Last.Value is > 0 and <= MaxAge && !range.Last.Is(NumeralForm.Decimal | NumeralForm.Fraction | NumeralForm.Scaled) && !HasUnit(text, range.End);
        return fits && (IsAged(text, range) || IsListed(text, range) || IsTurned(text, range) || IsApposition(text, range)) ? Add(text, range, range.End, TimeUnit.Year, sink) : 0;
    }

    /// <summary>"in his 60s", "in their sixties", at the number.</summary>
    /// <returns>The index after it; <paramref name="i"/> when there is none.</returns>
    public static int Decade(NumericText text, int i, AssertionSink sink)
    {
        var isWord = text.Has(i, LexemeKind.Decade);
        var isDigits = text.IsNumber(i) && text.Norm(i).Length == 2 && text.Norm(i)[1] == '0' && text.Is(i + 1, "s") && text.IsJoined(i + 1);
        var before = text.Norm(i - 1) is "early" or "mid" or "late" or "-" ? text.Is(i - 1, '-') ? i - 3 : i - 2 : i - 1;
        if ((!isWord && !isDigits) || text.Norm(before) is not ("his" or "her" or "their" or "my" or "our" or "your"))
        {
            return i;
        }

        var behind = isWord ? i + 1 : i + 2;
        if (text.IsCapitalized(i) && text.IsWord(behind) && !StopWords.Contains(text.Norm(behind)))
        {
            // "her Sixties wardrobe" is of a decade.
            return i;
        }

        var low = isWord ? text.Lexeme(i)!.Index : (text.Norm(i)[0] - '0') * 10;
        var high = low + 10;
        switch (text.Norm(before + 1))
        {
            case "early":
                high = low + 5;
                break;
            case "mid":
                (low, high) = (low + 3, low + 8);
                break;
            case "late":
                low += 5;
                break;
        }

        var end = isWord ? i + 1 : i + 2;
        var (name, factor) = Dates.TimeUnits.Describe(TimeUnit.Year);
        sink.Add(AssertionKind.Age, i, end, new QuantityValue { Unit = name, Dimension = "age", Factor = factor, Low = low, High = high, IsHighExcluded = true });
        return end;
    }

    private static int Add(NumericText text, NumericRange range, int end, TimeUnit unit, AssertionSink sink)
    {
        var hedge = QuantityHedge.OfCompound(text, range.First, end);
        var (name, factor) = Dates.TimeUnits.Describe(unit);
        var value = range.Value(new QuantityValue { Unit = name, Dimension = "age", Factor = factor }, hedge, QuantityHedge.Words(text, hedge), 0);
        var isBeforeNoun = text.Is(end - 1, "old") && text.Is(end - 2, '-');
        sink.Add(AssertionKind.Age, range.First, end, value, hedge, isBeforeNoun && !text.IsCapitalized(end) && text.Holds(end) && !IsVerb(text.Norm(end)) && !VerbWords.IsFullVerb(text[end]) && text.Norm(end) is not ("paid" or "left" or "met" or "made" or "found" or "got" or "put" or "lost" or "won") ? Noun(text, end) : null);
        return end;
    }

    /// <summary>"a 37-year-old harp maker" is a maker; of "a 30-year-old mother sues" the second word is a verb.</summary>
    private static TextSpan? Noun(NumericText text, int end) =>
        GovernedNoun.Compound(text, end) is { } whole && GovernedNoun.Find(text, end) is { } noun ? IsVerb(text.Document.Tokens[text.Document.TokenAt(whole.End) - 1].Norm) ? noun : whole : null;

    /// <summary>"the 37-year-old declares": a singular noun does not end in s, and "named" is none.</summary>
    private static bool IsVerb(string norm) => norm == "named" || (norm.Length > 3 && norm[^1] == 's' && norm[^2] != 's');

    private static int MatchUnit(NumericText text, int i, out TimeUnit unit)
    {
        unit = TimeUnit.Year;
        var at = text.Is(i, '-') ? i + 1 : i;
        if (text.Norm(at) is "yo" or "y.o." or "yrs-old" && at == i)
        {
            return at + 1;
        }

        if (text.Lexeme(at) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit) || lexeme.Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Day or TimeUnit.Hour))
        {
            return i;
        }

        unit = lexeme.Unit;
        var old = text.Is(at + 1, '-') ? at + 2 : at + 1;
        if (text.Norm(old) is "old" or "olds")
        {
            return old + 1;
        }

        return text.Is(at + 1, "of") && text.Is(at + 2, "age") ? at + 3 : i;
    }

    /// <summary>"aged 50", "at age 50", "aged under 12", "ages 18 to 24", "the age of 12".</summary>
    private static bool IsAged(NumericText text, NumericRange range)
    {
        var before = range.First - 1;
        var hedge = HedgeReader.Before(text, range.First);
        if (!hedge.IsNone)
        {
            before = hedge.First - 1;
        }
        else if (text.Norm(before) is "between" or "from" or "just" or "only" || (text.Is(before, "of") && text.Is(before - 1, "age")))
        {
            before--;
        }

        return text.Norm(before) is "aged" or "age" or "ages";
    }

    /// <summary>"aged 4 and 7", "aged 6, 8 and 9": one of several ages.</summary>
    private static bool IsListed(NumericText text, NumericRange range)
    {
        var isOther = text.IsWord(range.End) && !VerbWords.IsFullVerb(text[range.End]) && (text.Is(range.End, "of") || !StopWords.Contains(text.Norm(range.End)));
        if (range.IsRange || isOther || !(text.Is(range.First - 1, "and") || text.Is(range.First - 1, ',')))
        {
            return false;
        }

        for (var i = range.First - 1; i >= range.First - MaxListTokens; i--)
        {
            if (text.Norm(i) is "aged" or "ages")
            {
                return i < range.First - 1;
            }

            if (!text.Is(i, "and") && !text.Is(i, ',') && !text.Is(i, '-') && !text.IsNumber(i) && !text.Has(i, LexemeKind.Cardinal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"turned 40", "a boy of five", "Anna was 12 when she".</summary>
    private static bool IsTurned(NumericText text, NumericRange range)
    {
        var isEnd = !text.IsWord(range.End) || StopWords.Contains(text.Norm(range.End)) || (range.End < text.End && VerbWords.IsFullVerb(text[range.End]));
        var before = text.Norm(range.First - 1);
        if (before is "was" or "were" or "is" or "am" && text.Is(range.End, "when") && text.Norm(range.End + 1) is "he" or "she" or "they" or "i" or "we" or "his" or "her")
        {
            // "He was 23 when he joined".
            return !range.IsRange;
        }

        if (before is "just" or "only" or "barely" && text.Norm(range.First - 2) is "was" or "were" && text.Is(range.End, "at") && text.Is(range.End + 1, "the") && text.Is(range.End + 2, "time"))
        {
            // "She was only 17 at the time".
            return !range.IsRange;
        }

        if (before is "now" or "both" && text.Is(range.First - 2, ',') && text.Is(range.End, ','))
        {
            // "The defendant, now 71, was".
            return !range.IsRange;
        }

        return isEnd && !range.IsRange && ((before is "turned" or "turns" or "turning" && range.Last.Value >= 10) || (before == "of" && IsPerson(text, range.First - 2) && !text.Is(range.End, "of")));
    }

    /// <summary>"a boy of five", "a bricklayer of 52", "a postal worker of 31": one person, told with an article.</summary>
    private static bool IsPerson(NumericText text, int i) => People.Contains(text.Norm(i))
        || (!text.IsCapitalized(i) && (text.Is(i, "worker") || Trades.IsOne(text.Norm(i))) && (HasArticle(text, i - 1) || HasArticle(text, i - 2)));

    private static bool HasArticle(NumericText text, int i) => text.Norm(i) is "a" or "an";

    /// <summary>"Maria Lopez, 52, said", "The girl, seven, had": a whole number between commas behind a person.</summary>
    private static bool IsApposition(NumericText text, NumericRange range)
    {
        var isClosed = text.Is(range.End, ',') || (text.Is(range.End, '.') && range.End >= text.End - 2) || (text.Is(range.End, ')') && text.Is(range.First - 1, '('));
        var name = range.First - 2;
        if (range.IsRange || !isClosed || (!text.Is(range.First - 1, ',') && !text.Is(range.First - 1, '(')) || !text.IsWord(name) || text.IsNumber(range.End + 1))
        {
            return false;
        }

        if (text.IsCapitalized(name))
        {
            return range.Last.Is(NumeralForm.Digits) && (text.IsCapitalized(name - 1) || (range.Last.Value >= 5 && text.Is(range.End, ',') && text.IsWord(range.End + 1) && !text.IsCapitalized(range.End + 1))) && !text.Has(name, LexemeKind.Month | LexemeKind.Weekday);
        }

        // "The former governor, 84, was": a noun with an article before it, and a verb or a function word behind the second comma.
        var hasArticle = text.Norm(name - 1) is "the" or "a" or "an" or "her" or "his" or "their" || text.Norm(name - 2) is "the" or "a" or "an" or "her" or "his" or "their";
        return hasArticle && text.Is(range.End, ',') && !StopWords.Contains(text.Norm(name)) && !text.Has(name, LexemeKind.Month | LexemeKind.Weekday | LexemeKind.Cardinal)
            && text.IsWord(range.End + 1) && !text.Has(range.End + 1, LexemeKind.Cardinal) && !text.IsCapitalized(range.End + 1);
    }

    private static bool HasUnit(NumericText text, int end) => text.Is(end, '%') || text.Has(end, LexemeKind.Percent | LexemeKind.TimeUnit | LexemeKind.Scale) || MoneyReader.IsCodeAt(text, end);
}
