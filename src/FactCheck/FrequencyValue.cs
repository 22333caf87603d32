namespace FactCheck;

/// <summary>How often something comes: "monthly", "every two weeks".</summary>
/// <param name="PerYear">Times a year; above 0.</param>
/// <param name="Words">As stated, folded to lower case.</param>
internal sealed record FrequencyValue(decimal PerYear, string Words) : AssertionValue
{
    /// <summary>Two frequencies this near are one: "every 30 days" is monthly.</summary>
    private const decimal Looseness = .06m;

    /// <inheritdoc/>
    public override string Canonical => Words;

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other)
    {
        if (other is not FrequencyValue that)
        {
            return ValueRelation.Incomparable;
        }

        return Words == that.Words ? ValueRelation.Equal
            : Math.Abs(PerYear - that.PerYear) <= Looseness * Math.Max(PerYear, that.PerYear) ? ValueRelation.Alias
            : ValueRelation.Disjoint;
    }
}
