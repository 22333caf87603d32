namespace FactCheck;

/// <summary>A clock time: "8 p.m.", "20:00 ET".</summary>
/// <param name="Timex">TIMEX3 value: "T20:00"; a time whose half of the day is not told has <paramref name="IsHalfDayKnown"/> false.</param>
/// <param name="Minute">Minutes after midnight, 0 to 1439; below 720 when the half of the day is not told.</param>
/// <param name="IsHalfDayKnown">False for "8 o'clock": it may be morning or evening.</param>
/// <param name="Zone">The stated zone in capitals ("ET", "GMT"); null when none is.</param>
public sealed record TimeValue(string Timex, int Minute, bool IsHalfDayKnown, string? Zone = null) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Zone is null ? Timex : Timex + " " + Zone;

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other)
    {
        if (other is not TimeValue that || (Zone is not null && that.Zone is not null && Zone != that.Zone))
        {
            return ValueRelation.Incomparable;
        }

        if (Minute == that.Minute && IsHalfDayKnown == that.IsHalfDayKnown)
        {
            return ValueRelation.Equal;
        }

        return IsHalfDayKnown && that.IsHalfDayKnown || Minute % 720 != that.Minute % 720 ? ValueRelation.Disjoint : ValueRelation.Overlapping;
    }
}
