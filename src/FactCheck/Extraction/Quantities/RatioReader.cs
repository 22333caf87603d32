namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ratios and shares: "one in five", "three out of ten", "two thirds of", "3-to-1".</summary>
internal static class RatioReader
{
    /// <summary>The dimension of shares, 1 the whole.</summary>
    public const string Share = "share";

    private static readonly QuantityValue ShareUnit = new() { Dimension = Share };

    private static readonly QuantityValue Plain = new();

    /// <returns>The index after the ratio; 0 when the number begins none.</returns>
    public static int Read(NumericText text, Numeral numeral, AssertionSink sink)
    {
        var lower = OutOf(text, numeral);
        if (!lower.IsNone)
        {
            return Add(text, numeral.First, lower.End, numeral.Value / lower.Value, ShareUnit, sink, lower.Value);
        }

        var told = OfNoun(text, numeral);
        if (!told.IsNone)
        {
            return AddTold(text, numeral, told, sink);
        }

        var odds = Odds(text, numeral);
        if (!odds.IsNone)
        {
            return Add(text, numeral.First, odds.End, numeral.Value / odds.Value, Plain, sink);
        }

        // "half" and "a quarter" of something; a bare "half" is too little to go by.
        var isBare = text.Norm(numeral.End - 1) is "half" or "quarter";
        var isShare = numeral.Is(NumeralForm.Fraction) && (text.Norm(numeral.End) is "of" or "its" or "their" or "his" or "her" || !numeral.Is(NumeralForm.Article) || !isBare || IsShareAlone(text, numeral));
        return isShare && !(isBare && text.Has(numeral.First, LexemeKind.Denominator) && text.Has(numeral.First - 1, LexemeKind.Ordinal)) ? Add(text, numeral.First, numeral.End, numeral.Value, ShareUnit, sink) : 0;
    }

    /// <summary>"cut by half", "down a quarter", "more than half": what "half" is of stands elsewhere, and a word of change or a hedge shows that it is a share.</summary>
    private static bool IsShareAlone(NumericText text, Numeral numeral)
    {
        var next = text.Norm(numeral.End);
        if (text.Is(numeral.End, '-') || (text.IsWord(numeral.End) && (!Text.StopWords.Contains(next) || next is "a" or "an" or "past" or "the" or "way")))
        {
            return false;
        }

        var before = numeral.First - 1;
        return text.Norm(before) is "by" or "up" or "down" or "than" or "under" or "least" or "nearly" or "almost" or "exactly" or "fell" or "rose" or "lost" or "grew" or "dropped" or "jumped"
            || (text.Norm(before) is "over" or "about" or "around" && text.Norm(before - 1) is "well" or "just" or "to" or "is" or "was" or "were" or "are" or "by" or ",");
    }

    /// <summary>The number a share is taken of: "in five", "out of ten", not a year, a stretch of time or money.</summary>
    private static Numeral OutOf(NumericText text, Numeral numeral)
    {
        var i = numeral.End;
        var isOut = text.Is(i, "out") && text.Is(i + 1, "of");
        if (!isOut && !(text.Is(i, "in") || text.Is(i, '-') && text.Is(i + 1, "in")))
        {
            return Numeral.None;
        }

        var at = isOut || text.Is(i, '-') ? i + 2 : i + 1;
        at += text.Is(at, '-') || text.Is(at, "every") ? 1 : 0;
        if (!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal | LexemeKind.Article))
        {
            return Numeral.None;
        }

        var lower = NumberReader.Read(text, at);
        var isWhole = !numeral.Is(NumeralForm.Decimal | NumeralForm.Fraction | NumeralForm.Signed);
        var fits = isWhole && !lower.IsNone && lower.Value > numeral.Value && numeral.Value > 0 && !lower.Is(NumeralForm.Fraction);
        var isYear = lower.Is(NumeralForm.Plain) && lower.Value is >= 1500 and <= 2100;
        return fits && !isYear && !text.Has(lower.End, LexemeKind.TimeUnit) && !(text.Is(lower.End, '-') && text.Has(lower.End + 1, LexemeKind.TimeUnit)) && !text.Is(lower.End, '%')
            && (isOut || numeral.Value < 100) ? lower : Numeral.None;
    }

    /// <summary>
    /// "one tenant in six", "two members out of ten": the thing counted stands before the whole, and nothing is counted by the whole itself ("one goal in five games").
    /// </summary>
    private static Numeral OfNoun(NumericText text, Numeral numeral)
    {
        var i = numeral.End;
        if (numeral.Value is not (>= 1 and < 10) || !text.Has(numeral.First, LexemeKind.Cardinal) || !text.IsWord(i) || Text.StopWords.Contains(text.Norm(i)) || text.Has(i, LexemeKind.TimeUnit) || text[i].IsCapitalized)
        {
            return Numeral.None;
        }

        var isOut = text.Is(i + 1, "out") && text.Is(i + 2, "of");
        if (!isOut && !text.Is(i + 1, "in"))
        {
            return Numeral.None;
        }

        var at = i + (isOut ? 3 : 2);
        at += text.Is(at, "every") ? 1 : 0;
        var lower = text.Has(at, LexemeKind.Cardinal) || (text.IsNumber(at) && text.Norm(at) is "10" or "20" or "100" or "1,000") ? NumberReader.Read(text, at) : Numeral.None;
        var isBare = !text.IsWord(lower.End) || Text.StopWords.Contains(text.Norm(lower.End)) || Text.VerbWords.IsFullVerb(text[lower.End]);
        return !lower.IsNone && lower.Value > numeral.Value && isBare && !text.Is(lower.End, '-') && !text.Is(lower.End, '%') ? lower : Numeral.None;
    }

    private static int AddTold(NumericText text, Numeral numeral, Numeral whole, AssertionSink sink)
    {
        var hedge = QuantityHedge.Find(text, numeral.First, whole.End);
        sink.Add(AssertionKind.Ratio, numeral.First, whole.End, hedge.Interval(ShareUnit, numeral.Value / whole.Value, 0, QuantityHedge.Words(text, hedge)), hedge, text.Span(numeral.End, numeral.End + 1));
        return whole.End;
    }

    /// <summary>"3-to-1", "ten to one".</summary>
    private static Numeral Odds(NumericText text, Numeral numeral)
    {
        var i = numeral.End;
        var isAnnounced = text.Norm(numeral.First - 1) is "of" or "by" && text.Norm(numeral.First - 2) is "odds" or "ratio" or "scale" or "margin" or "posts" or "proportion" || text.Is(numeral.First - 1, "by");
        var isHyphened = text.Is(i, '-') && text.Is(i + 1, "to") && text.Is(i + 2, '-');
        var isColon = text.Is(i, ':') && text.IsJoined(i) && text.IsNumber(i + 1) && text.IsJoined(i + 1) && (isAnnounced || IsAnnounced(text, numeral.First));
        if (!isHyphened && !isColon && !(isAnnounced && text.Is(i, "to")))
        {
            return Numeral.None;
        }

        var at = isHyphened ? i + 3 : i + 1;
        var lower = text.IsNumber(at) || text.Has(at, LexemeKind.Cardinal) ? NumberReader.Read(text, at) : Numeral.None;
        var isStep = isAnnounced && text.Is(numeral.First - 1, "by") && lower.Value >= numeral.Value;

        // "rose by 5 to 20" tells a step and where it led.
        return !lower.IsNone && lower.Value > 0 && !text.Is(lower.End, '-') && !isStep ? lower : Numeral.None;
    }

    /// <param name="text">The text.</param>
    /// <param name="first">First token of the ratio.</param>
    /// <param name="end">Index after it.</param>
    /// <param name="ratio">Its value.</param>
    /// <param name="unit">What it is: a share or a plain ratio.</param>
    /// <param name="sink">Where it goes.</param>
    /// <param name="whole">The number it is told out of ("in five"), which counts the noun behind it; 0 when it is told otherwise.</param>
    private static int Add(NumericText text, int first, int end, decimal ratio, QuantityValue unit, AssertionSink sink, decimal whole = 0)
    {
        var hedge = QuantityHedge.Find(text, first, end);
        var value = hedge.Interval(unit, ratio, 0, QuantityHedge.Words(text, hedge));
        var after = QuantityHedge.End(hedge, end);
        var noun = whole > 1 && CountedNoun.TryFind(text, after, whole, out var head, out var last) ? text.Span(head, last + 1) : GovernedNoun.Of(text, after);
        sink.Add(AssertionKind.Ratio, first, end, value, hedge, noun);
        return end;
    }

    /// <summary>"the ratio of boys to girls is 3:2": announced some words before.</summary>
    public static bool IsAnnounced(NumericText text, int i)
    {
        for (var k = i - 1; k >= Math.Max(text.Start, i - Announcement); k--)
        {
            if (text.Norm(k) is "ratio" or "odds" or "proportion")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens between the word that announces a ratio and the ratio.</summary>
    private const int Announcement = 8;
}
