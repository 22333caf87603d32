namespace FactCheck.Alignment.Occasions;

/// <summary>Turns an open range into the date at its end: what "since Monday" and "by 30 April" tell of one happening.</summary>
internal static class DateEdges
{
    /// <summary>True when both open on the same side, so that their ends are what is told: two deadlines, two beginnings.</summary>
    public static bool AreAlike(AssertionValue left, AssertionValue right) =>
        (left as DateValue)?.Bound is { } one && (right as DateValue)?.Bound is { } other && IsBeginning(one) == IsBeginning(other) && one is not ("before" or "after") && other is not ("before" or "after");

    /// <summary>True for "since Monday".</summary>
    public static bool IsSince(AssertionValue value) => value is DateValue { Bound: "since" };

    /// <summary>The date at the end of an open range; any other value as it is.</summary>
    public static AssertionValue Of(AssertionValue value) => value switch
    {
        DateValue { Bound: "since" } since => since with { Bound = null, Latest = Shift(since.Earliest, since.Granularity, 1) },
        DateValue { Bound: "until" or "by" } until => until with { Bound = null, Earliest = Shift(until.Latest, until.Granularity, -1) },
        _ => value,
    };

    private static bool IsBeginning(string bound) => bound is "since" or "after";

    private static DateOnly? Shift(DateOnly? day, DateGranularity granularity, int direction) => day is not { } known || known.Year is < 200 or > 9000 ? null : granularity switch
    {
        DateGranularity.Day => known.AddDays(direction),
        DateGranularity.Week => known.AddDays(7 * direction),
        DateGranularity.Month => known.AddMonths(direction),
        DateGranularity.Season => known.AddMonths(3 * direction),
        DateGranularity.Year => known.AddYears(direction),
        DateGranularity.Decade => known.AddYears(10 * direction),
        _ => known.AddYears(100 * direction),
    };
}
