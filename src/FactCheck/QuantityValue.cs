using System.Globalization;

namespace FactCheck;

/// <summary>
/// An interval with a unit, and the number as stated: "over $900 million" is stated 900000000, above 900000000 and open upwards, in USD.
/// Both ends are part of the interval unless the flag beside them says otherwise.
/// </summary>
public sealed record QuantityValue : AssertionValue
{
    /// <summary>The number as stated ("30 million" is 30000000, "70%" is 70); null for vague words such as "dozens".</summary>
    public decimal? Number { get; init; }

    /// <summary>
    /// ISO 4217 code for money ("USD"), "%" and "pp" for percent and percentage points, the symbol for measures ("km"), "year" for ages,
    /// empty for counts and bare numbers.
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>What the unit measures ("length"); null where units convert to nothing else. Only equal dimensions compare.</summary>
    public string? Dimension { get; init; }

    /// <summary>What one unit is in the base unit of its dimension; 1 where there is no dimension.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Added after <see cref="Factor"/> to reach the base unit; 0 but for temperatures.</summary>
    public decimal Offset { get; init; }

    /// <summary>Lower end in <see cref="Unit"/>; null when open.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end in <see cref="Unit"/>; null when open.</summary>
    public decimal? High { get; init; }

    /// <summary>True when <see cref="Low"/> itself is not part of the interval: "more than 20".</summary>
    public bool IsLowExcluded { get; init; }

    /// <summary>True when <see cref="High"/> itself is not part of the interval: "under 50".</summary>
    public bool IsHighExcluded { get; init; }

    /// <summary>The hedge in lower case ("over", "at least", "about"); null when the number stands plain.</summary>
    public string? Hedge { get; init; }

    /// <inheritdoc/>
    public override string Canonical
    {
        get
        {
            var number = Number is { } stated ? Format(stated) : Format(Low) + ".." + Format(High);
            return string.Join(' ', new[] { Hedge, number, Unit }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other)
    {
        if (other is not QuantityValue that || (Dimension is null ? Unit != that.Unit : Dimension != that.Dimension))
        {
            return ValueRelation.Incomparable;
        }

        var (low, high) = (InBase(Low), InBase(High));
        var (otherLow, otherHigh) = (that.InBase(that.Low), that.InBase(that.High));
        if (low == otherLow && high == otherHigh && IsLowExcluded == that.IsLowExcluded && IsHighExcluded == that.IsHighExcluded && (Number is null) == (that.Number is null))
        {
            return ValueRelation.Equal;
        }

        var first = Meet(high, IsHighExcluded, otherLow, that.IsLowExcluded);
        var second = Meet(otherHigh, that.IsHighExcluded, low, IsLowExcluded);
        return (first, second) switch
        {
            (ValueRelation.Disjoint, _) or (_, ValueRelation.Disjoint) => ValueRelation.Disjoint,
            (ValueRelation.Touching, _) or (_, ValueRelation.Touching) => ValueRelation.Touching,
            _ when Number is { } mine && that.Number is { } theirs && InBase(mine) == that.InBase(theirs) => ValueRelation.OtherHedge,
            _ => Unit != that.Unit ? ValueRelation.Alias : ValueRelation.Overlapping,
        };
    }

    private static ValueRelation Meet(decimal? high, bool isHighExcluded, decimal? low, bool isLowExcluded) => (high, low) switch
    {
        (null, _) or (_, null) => ValueRelation.Overlapping,
        var (upper, lower) when upper < lower => ValueRelation.Disjoint,
        var (upper, lower) when upper == lower => (isHighExcluded, isLowExcluded) switch
        {
            (true, true) => ValueRelation.Disjoint,
            (false, false) => ValueRelation.Overlapping,
            _ => ValueRelation.Touching,
        },
        _ => ValueRelation.Overlapping,
    };

    private decimal? InBase(decimal? value) => value is { } number ? Math.Abs(number) < 1e20m ? (number * Factor) + Offset : number : null;

    private static string Format(decimal? value) => value is { } number ? number.ToString("0.############", CultureInfo.InvariantCulture) : "";
}
