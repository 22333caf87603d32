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
        other is DurationValue that ? Length.RelationTo(that.Length) : ValueRelation.Incomparable;
}
