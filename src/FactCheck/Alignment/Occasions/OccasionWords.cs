namespace FactCheck.Alignment.Occasions;

/// <summary>Words around a deed that tell which of several happenings it is, and how often it comes.</summary>
internal static class OccasionWords
{
    /// <summary>Words that make a happening one of several.</summary>
    public static HashSet<string> Repeats { get; } = new(StringComparer.Ordinal)
    {
        "again", "another", "second", "third", "fourth", "later", "other", "also", "first", "next", "previous", "previously", "every", "each", "annual", "once", "twice", "anniversary", "debut", "final", "last", "latest", "inaugural",
    };

    /// <summary>The words for the part of a day in which one day becomes the next.</summary>
    public static HashSet<string> Nights { get; } = new(StringComparer.Ordinal) { "night", "overnight", "midnight", "late", "early", "evening", "dawn", "hours", "already", "local" };

    /// <summary>Words of what comes again and again.</summary>
    public static HashSet<string> Regular { get; } = new(StringComparer.Ordinal)
    {
        "weekdays", "weekends", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "daily", "weekly", "monthly", "nightly", "yearly", "annually", "every",
    };

    /// <summary>Stems of what "every" makes regular.</summary>
    public static HashSet<string> Spans { get; } = new(
        "hour day night morning evening week weekend month year decade season summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday other second third fourth fifth few couple time".Split(' ').Select(Text.Stemmer.Stem),
        StringComparer.Ordinal);

    /// <summary>Words for a part of the year or week in which a frequency holds.</summary>
    public static HashSet<string> Seasons { get; } = new(StringComparer.Ordinal)
    {
        "summer", "winter", "spring", "autumn", "fall", "weekdays", "weekends", "sundays", "saturdays", "term", "holidays", "season", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>Words that make a value one for many happenings.</summary>
    public static HashSet<string> Averages { get; } = new(StringComparer.Ordinal) { "average", "averaged", "averages", "averaging", "typically", "usually", "mean", "median" };
}
