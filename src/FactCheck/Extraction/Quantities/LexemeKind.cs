namespace FactCheck.Extraction.Quantities;

/// <summary>What a word can do in a quantity or a date; a word may do several things ("second", "may", "quarter").</summary>
[Flags]
internal enum LexemeKind
{
    None = 0,

    /// <summary>"zero" to "nineteen", "twenty" ... "ninety".</summary>
    Cardinal = 1,

    /// <summary>"hundred".</summary>
    Hundred = 1 << 1,

    /// <summary>"thousand", "million", "bn", "lakh".</summary>
    Scale = 1 << 2,

    /// <summary>"dozen", "score" is not: it is nearly always the result of a match.</summary>
    Dozen = 1 << 3,

    /// <summary>"first", "twentieth".</summary>
    Ordinal = 1 << 4,

    /// <summary>"half", "quarter", "third", "fifths": what can stand under a fraction.</summary>
    Denominator = 1 << 5,

    /// <summary>"several", "dozens", "a couple": a number that is not told.</summary>
    Vague = 1 << 6,

    /// <summary>"a", "an".</summary>
    Article = 1 << 7,

    /// <summary>"minus", "negative", "point", "over" do not start alone but belong to numbers.</summary>
    Sign = 1 << 8,

    /// <summary>A month's name.</summary>
    Month = 1 << 9,

    /// <summary>A weekday's name.</summary>
    Weekday = 1 << 10,

    /// <summary>"second" ... "century".</summary>
    TimeUnit = 1 << 11,

    /// <summary>"spring", "summer", "autumn", "fall", "winter".</summary>
    Season = 1 << 12,

    /// <summary>"this", "last", "next": turns a unit into a date.</summary>
    Relative = 1 << 13,

    /// <summary>"today", "yesterday", "tomorrow".</summary>
    NamedDay = 1 << 14,

    /// <summary>"since", "until", "before": one end of a range.</summary>
    Bound = 1 << 15,

    /// <summary>"from", "between": begins a range of two ends.</summary>
    RangeStart = 1 << 16,

    /// <summary>"early", "mid", "late", "beginning", "end": a part of what follows.</summary>
    Part = 1 << 17,

    /// <summary>A word, code or sign of money.</summary>
    Currency = 1 << 18,

    /// <summary>The first word of a holiday's name.</summary>
    Holiday = 1 << 19,

    /// <summary>"q1", "h2", "fy2012", "cy18".</summary>
    YearPart = 1 << 20,

    /// <summary>"nineties", "eighties".</summary>
    Decade = 1 << 21,

    /// <summary>"noon", "midnight", "half past".</summary>
    Clock = 1 << 22,

    /// <summary>"doubled", "tenfold", "twice".</summary>
    Multiple = 1 << 23,

    /// <summary>"percent", "percentage", "points".</summary>
    Percent = 1 << 24,

    /// <summary>"week", "year", "weekend" where they begin a date: "the week of August 4", "year 2012".</summary>
    DateNoun = 1 << 25,

    /// <summary>"XXI", "XVIth": a Roman numeral, which numbers a century.</summary>
    Roman = 1 << 26,
}
