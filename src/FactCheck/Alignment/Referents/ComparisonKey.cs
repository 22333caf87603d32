namespace FactCheck.Alignment.Referents;

/// <summary>What two values must share to be compared at all: the kind, or a kind that counts as the same, and the unit or its dimension.</summary>
internal static class ComparisonKey
{
    /// <summary>The key; null for values that are never compared by referent.</summary>
    public static string? Of(Assertion assertion) => assertion.Value switch
    {
        QuantityValue quantity when assertion.Kind is AssertionKind.Count => "count:" + assertion.Frame.Head,
        QuantityValue quantity when assertion.Kind is AssertionKind.Amount or AssertionKind.Percent or AssertionKind.Measure or AssertionKind.Age or AssertionKind.Ratio =>
            assertion.Kind + ":" + (quantity.Dimension ?? quantity.Unit),
        QuantityValue when assertion.Kind is AssertionKind.Ordinal => "ordinal",
        DurationValue => "duration",
        DateValue => "date",
        _ => null,
    };

    /// <summary>The key of the currency a sum is converted to where it is stated; null when it is not.</summary>
    public static string? OfConversion(Assertion assertion) =>
        assertion.Value is QuantityValue { Conversion: { } conversion } quantity && conversion.Dimension != quantity.Dimension ? assertion.Kind + ":" + conversion.Dimension : null;
}
