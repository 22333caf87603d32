namespace FactCheck;

/// <summary>
/// A date or a range of dates as stated, part by part: what the text does not say stays null. Two dates differ only where both
/// state the same part.
/// </summary>
public sealed record DateValue : AssertionValue
{
    /// <summary>TIMEX3 value (TimeML) as written: "Friday" is "XXXX-WXX-5", "January 24" is "XXXX-01-24". Never empty.</summary>
    public required string Timex { get; init; }

    /// <summary>How finely it is stated.</summary>
    public required DateGranularity Granularity { get; init; }

    /// <summary>Stated year; null when not stated.</summary>
    public int? Year { get; init; }

    /// <summary>Stated month, 1 to 12; null when not stated.</summary>
    public int? Month { get; init; }

    /// <summary>Stated day of the month, 1 to 31, kept even when the month has no such day; null when not stated.</summary>
    public int? Day { get; init; }

    /// <summary>Stated weekday, ISO: 1 Monday to 7 Sunday; null when not stated.</summary>
    public int? Weekday { get; init; }

    /// <summary>First day of the resolved range; null when open or unresolved.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Day after the last of the resolved range; null when open or unresolved.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>"since", "until", "before", "after" or "by" when the date is one end of an open range; null for the date itself.</summary>
    public string? Bound { get; init; }

    /// <summary>"start", "mid" or "end" when a part of the date is meant ("early April", "the end of 1989"); null for the whole.</summary>
    public string? Part { get; init; }

    /// <summary>
    /// What 03/04/2026 is in either order: 4 March and 3 April. Set when nothing in the document tells which of the two comes first; the resolved
    /// range then covers both, month and day are null, and <see cref="Timex"/> has the month first. Null for a date of one reading.
    /// </summary>
    public (DateValue MonthFirst, DateValue DayFirst)? Readings { get; init; }

    /// <summary>
    /// True when the stated parts contradict each other: a day the month does not have, or a weekday that another day of that date is. Such
    /// a date is kept as stated.
    /// </summary>
    public bool IsImpossible =>
        (Month is { } month && Day is { } day && day > DateTime.DaysInMonth(Year ?? 2000, month))
        || (Year is not null && Month is not null && Day is not null && Weekday is { } weekday && Earliest is { } date && (int)date.DayOfWeek != weekday % 7);

    /// <inheritdoc/>
    public override string Canonical => string.Join(' ', new[] { Bound, Part, Timex, Readings is var (_, other) ? "or " + other.Timex : null }.Where(part => part is not null));

    /// <inheritdoc/>
    /// <remarks>A date of two readings stands to another as the reading that agrees best.</remarks>
    public override ValueRelation RelationTo(AssertionValue other) => other switch
    {
        DateValue that when Readings is var (monthFirst, dayFirst) => Better(monthFirst.RelationTo(that), dayFirst.RelationTo(that)),
        DateValue { Readings: var (monthFirst, dayFirst) } => Better(ReadingRelation(monthFirst), ReadingRelation(dayFirst)),
        DateValue that => ReadingRelation(that),
        _ => ValueRelation.Incomparable,
    };

    private static ValueRelation Better(ValueRelation one, ValueRelation other) => one < other ? one : other;

    private ValueRelation ReadingRelation(DateValue that)
    {
        if (Timex == that.Timex && Part == that.Part)
        {
            return Bound == that.Bound ? ValueRelation.Equal : ValueRelation.OtherHedge;
        }

        if (Bound is not null || that.Bound is not null)
        {
            return BoundRelation(that);
        }

        if (Earliest is not null && Latest is not null && that.Earliest is not null && that.Latest is not null)
        {
            return ResolvedRelation(that);
        }

        // Part by part. A day of the month says nothing without its month, a weekday nothing against a date without a year.
        if (Differ(Year, that.Year) || Differ(Month, that.Month) || (Month is not null && that.Month is not null && Differ(Day, that.Day)))
        {
            return ValueRelation.Disjoint;
        }

        if (Differ(Weekday, that.Weekday))
        {
            return ValueRelation.Disjoint;
        }

        var share = (Year is not null && that.Year is not null) || (Month is not null && that.Month is not null) || (Weekday is not null && that.Weekday is not null);
        return share ? ValueRelation.Overlapping : ValueRelation.Incomparable;
    }

    private ValueRelation ResolvedRelation(DateValue that)
    {
        if (Earliest == that.Earliest && Latest == that.Latest)
        {
            return ValueRelation.Alias;
        }

        var isApart = Latest <= that.Earliest || that.Latest <= Earliest;
        return isApart && !IsOneDayOfSomeYear(that) ? ValueRelation.Disjoint : ValueRelation.Overlapping;
    }

    /// <summary>"June 24" and "24 June 2025": the year that the text of the first was read with is not stated, and so contradicts nothing.</summary>
    private bool IsOneDayOfSomeYear(DateValue that) =>
        (Year is null || that.Year is null) && Month is not null && Month == that.Month && Day == that.Day && Granularity == that.Granularity && Part == that.Part && !Differ(Weekday, that.Weekday);

    /// <summary>Open ranges of days: they exclude each other or they do not; a range says nothing of a date that is not resolved.</summary>
    private ValueRelation BoundRelation(DateValue that)
    {
        var isUnresolved = (Earliest is null && Latest is null) || (that.Earliest is null && that.Latest is null);
        if (isUnresolved)
        {
            return ValueRelation.Incomparable;
        }

        return (Latest is { } mine && that.Earliest is { } start && mine <= start) || (that.Latest is { } theirs && Earliest is { } from && theirs <= from)
            ? ValueRelation.Disjoint
            : ValueRelation.Overlapping;
    }

    private static bool Differ(int? left, int? right) => left is { } a && right is { } b && a != b;
}
