namespace FactCheck.Alignment.Drafts;

/// <summary>A share told as a fraction and as a percentage: "a third" and "33%", "one in ten" and "10 percent".</summary>
internal static class Shares
{
    /// <summary>Null where the two are told in one way and compare as they stand.</summary>
    public static ValueRelation? Relation(AssertionValue one, AssertionValue other) => (one, other) switch
    {
        (QuantityValue { Unit: "", Number: < 1 and > 0 } fraction, QuantityValue { Unit: "%", Number: not null } percent) => Relation(fraction, percent),
        (QuantityValue { Unit: "%", Number: not null } percent, QuantityValue { Unit: "", Number: < 1 and > 0 } fraction) => Relation(fraction, percent),
        _ => null,
    };

    /// <summary>Another share in another form may be of another whole: it says nothing against this one.</summary>
    private static ValueRelation Relation(QuantityValue fraction, QuantityValue percent)
    {
        if (Reckoned.IsFraction(fraction.Number!.Value, percent.Number!.Value / 100))
        {
            return ValueRelation.Alias;
        }

        var told = percent with { Number = fraction.Number * 100, Low = fraction.Low * 100, High = fraction.High * 100, IsLowExcluded = fraction.IsLowExcluded, IsHighExcluded = fraction.IsHighExcluded, Hedge = fraction.Hedge };
        return fraction.Hedge is not null && told.RelationTo(percent) == ValueRelation.Overlapping ? ValueRelation.Alias : ValueRelation.Incomparable;
    }
}
