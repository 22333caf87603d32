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

    /// <inheritdoc/>
    public override string Canonical => Bound is null ? Timex : Bound + " " + Timex;

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other)
    {
        if (other is not DateValue that)
        {
            return ValueRelation.Incomparable;
        }

        if (Timex == that.Timex)
        {
            return Bound == that.Bound ? ValueRelation.Equal : ValueRelation.OtherHedge;
        }

        if (Earliest is not null && Latest is not null && that.Earliest is not null && that.Latest is not null)
        {
            return ResolvedRelation(that);
        }

        if (Bound is not null || that.Bound is not null)
        {
            return ValueRelation.Incomparable;
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

        return Latest <= that.Earliest || that.Latest <= Earliest ? ValueRelation.Disjoint : ValueRelation.Overlapping;
    }

    private static bool Differ(int? left, int? right) => left is { } a && right is { } b && a != b;
}
