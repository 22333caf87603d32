using FactCheck.Alignment.Reckoning;

namespace FactCheck.Alignment.Drafts;

/// <summary>A share told as a fraction and as a percentage: "a third" and "33%", "one in ten" and "10 percent".</summary>
internal static class Shares
{
    /// <summary>How a draft's share stands to a source's; null where the two are told in one way and compare as they stand.</summary>
    public static ValueRelation? Relation(AssertionValue asked, AssertionValue given) => (asked, given) switch
    {
        (QuantityValue { Unit: "", Number: < 1 and > 0 } fraction, QuantityValue { Unit: "%", Number: { } percent }) => Relation(fraction, fraction.Number.Value, percent / 100),
        (QuantityValue { Unit: "%", Number: { } percent }, QuantityValue { Unit: "", Number: < 1 and > 0 } fraction) => Relation(null, fraction.Number.Value, percent / 100),
        _ => null,
    };

    /// <summary>"-31%" for what is 31 percent lower.</summary>
    public static bool IsLoss(Assertion asked, Assertion given) =>
        asked.Value is QuantityValue { Unit: "%", Number: < 0 and { } loss } && given.Value is QuantityValue { Unit: "%", Number: > 0 and { } number } && loss == -number && given.Frame.Direction != ChangeDirection.Up;

    /// <summary>Another share in another form may be of another whole: it says nothing against this one. "Fewer than one in ten" is borne out by 8 percent.</summary>
    private static ValueRelation Relation(QuantityValue? bound, decimal fraction, decimal share)
    {
        var isWithin = bound is { Hedge: not null } && (bound.Low is not { } low || share >= low) && (bound.High is not { } high || share <= high) && Reckoned.IsNear(fraction, share);
        return isWithin || (bound?.Hedge is null && Reckoned.IsFraction(fraction, share)) ? ValueRelation.Alias : ValueRelation.Incomparable;
    }
}
