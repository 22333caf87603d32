namespace FactCheck.Alignment.Referents;

/// <summary>What the words right beside two values say of how they stand to what is counted: one tells a difference, or the whole, and the other does not.</summary>
internal static class ToldApart
{
    /// <summary>Why the two can both be right; null when the words say nothing of it.</summary>
    public static ReferentComparison? Of(DocumentText leftText, PlacedAssertion left, DocumentText rightText, PlacedAssertion right) =>
        left.Assertion.Value is not (QuantityValue or DurationValue) ? null
        : ToldDifference.Is(leftText, left) != ToldDifference.Is(rightText, right)
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of them tells how far two values lie apart")
            : ToldWhole.Is(leftText, left) != ToldWhole.Is(rightText, right)
            ? ReferentComparison.Apart(CompatibleReason.OtherScope, "one of them is the whole of which the other may be a part")
            : null;
}
