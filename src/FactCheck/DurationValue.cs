namespace FactCheck;

/// <summary>A length of time: a quantity whose unit is a stretch of time, with its TIMEX3 spelling.</summary>
/// <param name="Timex">TIMEX3 value: "P6M", "PT48H"; "PXD" when the number is not told.</param>
/// <param name="Length">
/// The interval, its unit one of second, minute, hour, day, week, month, quarter, year, decade, century; dimension "time" in days (a month counts 30.4375,
/// a year 365.25), so that "six months" and "26 weeks" compare.
/// </param>
public sealed record DurationValue(string Timex, QuantityValue Length) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Length.Hedge is null ? Timex : Length.Hedge + " " + Timex;

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other) =>
        other is DurationValue that ? IsToTheMinute(this, that) || IsToTheMinute(that, this) ? ValueRelation.Alias : IsOneReading(that) ? ValueRelation.Equal : Length.RelationTo(that.Length) : ValueRelation.Incomparable;

    /// <summary>"1:11:05", and "1 hour, 11 minutes and 5 seconds", of which the parts of an hour do not add up to the last digit.</summary>
    private bool IsOneReading(DurationValue that) => Timex == that.Timex && Length.Hedge == that.Length.Hedge && Length.Number is not null && that.Length.Number is not null;

    /// <summary>"two hours and 17 minutes" of 2:17:40: the seconds are left out.</summary>
    private static bool IsToTheMinute(DurationValue told, DurationValue timed) =>
        told.Timex.StartsWith("PT", StringComparison.Ordinal) && told.Timex.EndsWith('M') && told.Timex.Contains('H', StringComparison.Ordinal) && timed.Timex.EndsWith('S') && timed.Timex.Contains('H', StringComparison.Ordinal)
        && told.Length is { Number: { } minutes } && timed.Length is { Number: { } seconds } && Math.Abs((minutes * told.Length.Factor) - (seconds * timed.Length.Factor)) < 1m / 1440;
}
