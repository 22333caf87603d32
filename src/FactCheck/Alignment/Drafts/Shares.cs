namespace FactCheck.Alignment.Drafts;

/// <summary>A share told as a fraction and as a percentage: "a third" and "33%", "one in ten" and "10 percent".</summary>
internal static class Shares
{
    /// <summary>Null where the two are told in one way and compare as they stand.</summary>
    public static ValueRelation? Relation(AssertionValue one, AssertionValue other) => (one, other) switch
    {
        (QuantityValue { Unit: "", Number: < 1 and > 0 } fraction, QuantityValue { Unit: "%", Number: { } percent }) => Relation(fraction.Number.Value, percent),
        (QuantityValue { Unit: "%", Number: { } percent }, QuantityValue { Unit: "", Number: < 1 and > 0 } fraction) => Relation(fraction.Number.Value, percent),
        _ => null,
    };

    /// <summary>Another share in another form may be of another whole: it says nothing against this one.</summary>
    private static ValueRelation Relation(decimal fraction, decimal percent) => Reckoned.IsFraction(fraction, percent / 100) ? ValueRelation.Alias : ValueRelation.Incomparable;
}
