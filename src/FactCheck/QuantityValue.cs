using System.Globalization;

namespace FactCheck;

/// <summary>
/// An interval with a unit, and the number as stated: "over $900 million" is stated 900000000, above 900000000 and open upwards, in USD.
/// Both ends are part of the interval unless the flag beside them says otherwise.
/// </summary>
public sealed record QuantityValue : AssertionValue
{
    /// <summary>What <see cref="Factor"/> and <see cref="Offset"/> are, asked of every two values that meet.</summary>
    private readonly bool _isScaled;
    private readonly bool _isShifted;

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
    public decimal Factor
    {
        get;
        init => (field, _isScaled) = (value, value != 1);
    } = 1;

    /// <summary>Added after <see cref="Factor"/> to reach the base unit; 0 but for temperatures.</summary>
    public decimal Offset
    {
        get;
        init => (field, _isShifted) = (value, value != 0);
    }

    /// <summary>Lower end in <see cref="Unit"/>; null when open.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end in <see cref="Unit"/>; null when open.</summary>
    public decimal? High { get; init; }

    /// <summary>True when <see cref="Low"/> itself is not part of the interval: "more than 20".</summary>
    public bool IsLowExcluded { get; init; }

    /// <summary>True when <see cref="High"/> itself is not part of the interval: "under 50".</summary>
    public bool IsHighExcluded { get; init; }

    /// <summary>ISO 4217's code for no currency: "kroner" of a country that the text does not tell.</summary>
    internal const string UnknownCurrency = "XXX";

    /// <summary>The hedge in lower case ("over", "at least", "about"); null when the number stands plain.</summary>
    public string? Hedge { get; init; }

    /// <summary>
    /// The same quantity as the text states it beside this one in another unit or currency: 900 million dollars for "£700m ($900m)"; null when
    /// it states none. It has no conversion of its own.
    /// </summary>
    public QuantityValue? Conversion { get; init; }

    /// <summary>True when <see cref="Conversion"/> is not what the number makes in that unit: "3 km (3 miles)". Never for currencies, whose rates no text tells.</summary>
    public bool IsMisconverted => Conversion is { } conversion && !HasRate(conversion) && StatedRelation(conversion) == ValueRelation.Disjoint;

    /// <inheritdoc/>
    public override string Canonical
    {
        get
        {
            var number = Number is { } stated ? Format(stated) : Format(Low) + ".." + Format(High);
            var conversion = Conversion is null ? null : "(" + Conversion.Canonical + ")";
            return Hedge is null && conversion is null ? (Unit.Length == 0 ? number : number + " " + Unit)
                : string.Join(' ', new[] { Hedge, number, Unit, conversion }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Two plain numbers agree when one is a rounding of the other: the wider of the two rounding intervals holds the other's number. Units of
    /// one dimension convert, as people round when they convert: to half of the last digit but no more than 10 %, two degrees for temperatures,
    /// 2 % for months and years, of which no two need be equally long. A value with a <see cref="Conversion"/> compares in the unit or currency that
    /// both have; two sums of which one is a conversion agree to within 5 %, since rates move.
    /// </remarks>
    public override ValueRelation RelationTo(AssertionValue other) => other switch
    {
        QuantityValue that when Conversion is not null || that.Conversion is not null => ConvertedRelation(that),
        QuantityValue that => StatedRelation(that),
        _ => ValueRelation.Incomparable,
    };

    /// <summary>The relation of the two stated values and their conversions: sums differ where they differ in any currency, measures agree where they agree in any unit.</summary>
    private ValueRelation ConvertedRelation(QuantityValue that)
    {
        var best = ValueRelation.Incomparable;
        foreach (var (mine, theirs, isConverted) in ((QuantityValue?, QuantityValue?, bool)[])[(this, that, false), (this, that.Conversion, true), (Conversion, that, true), (Conversion, that.Conversion, true)])
        {
            var relation = mine is null || theirs is null ? ValueRelation.Incomparable : mine.StatedRelation(theirs);
            if (relation == ValueRelation.Disjoint && isConverted && mine!.IsMoney && IsWithin(mine, theirs!, .05m))
            {
                relation = ValueRelation.Alias;
            }

            if (relation == ValueRelation.Disjoint && mine!.IsMoney)
            {
                return relation;
            }

            best = best == ValueRelation.Incomparable || (relation != ValueRelation.Incomparable && relation < best) ? relation : best;
        }

        return best;
    }

    /// <summary>A three-letter code with a dimension of its own: a currency.</summary>
    private bool IsMoney => Dimension is { Length: 3 } currency && char.IsAsciiLetterUpper(currency[0]);

    private bool HasRate(QuantityValue that) => Dimension != that.Dimension;

    private static bool IsWithin(QuantityValue one, QuantityValue other, decimal share) =>
        (one.InBase(one.Number ?? one.Low ?? one.High), other.InBase(other.Number ?? other.Low ?? other.High)) is ({ } left, { } right) && Math.Abs(left - right) <= share * Math.Max(Math.Abs(left), Math.Abs(right));

    /// <summary>The relation without conversions.</summary>
    private ValueRelation StatedRelation(QuantityValue that)
    {
        if (Dimension != that.Dimension || (Dimension is null && Unit != that.Unit))
        {
            return ValueRelation.Incomparable;
        }

        if (IsExact && that.IsExact && Unit == that.Unit && AreSame(Factor, that.Factor) && AreSame(Offset, that.Offset))
        {
            // Two exact numbers of one unit, as most are.
            return AreSame(Number!.Value, that.Number!.Value) ? ValueRelation.Equal : ValueRelation.Disjoint;
        }

        var isSameNumber = Number is { } mine && that.Number is { } theirs && (IsBase && that.IsBase ? AreSame(mine, theirs) : InBase(mine) == that.InBase(theirs));
        return (IsPlain && that.IsPlain, isSameNumber) switch
        {
            (true, true) => Unit == that.Unit ? ValueRelation.Equal : ValueRelation.Alias,
            (true, false) => PlainRelation(that),
            (false, true) => HedgedRelation(that),
            _ => IntervalRelation(that),
        };
    }

    /// <summary>A number without hedge that is not rounded.</summary>
    private bool IsExact
    {
        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        get => Hedge is null && Number is not null && Low is { } low && High is { } high && AreSame(low, high);
    }

    /// <summary>A number without hedge; its interval, if any, is that of its rounding.</summary>
    private bool IsPlain => Hedge is null && Number is not null && Low is not null && High is not null;

    private ValueRelation PlainRelation(QuantityValue that)
    {
        if (Unit == that.Unit && IsBase && that.IsBase)
        {
            return AreToldOtherwise(Number!.Value, that.Number!.Value, High!.Value - Low!.Value, that.High!.Value - that.Low!.Value) ? ValueRelation.Overlapping : ValueRelation.Disjoint;
        }

        var distance = Math.Abs(InBase(Number)!.Value - that.InBase(that.Number)!.Value);
        var (mine, theirs) = (RoundingInBase, that.RoundingInBase);
        if (Unit == that.Unit)
        {
            // Two numbers told to the same place differ where they differ.
            return mine != theirs && distance <= Math.Max(mine, theirs) ? ValueRelation.Overlapping : ValueRelation.Disjoint;
        }

        return distance <= Looseness(that, Math.Max(mine, theirs)) || AreFourWeeksAMonth(that) || that.AreFourWeeksAMonth(this) ? ValueRelation.Alias : ValueRelation.Disjoint;
    }

    /// <summary>True for two numbers told to other places, of which one may be the other rounded. Of most the steps alone tell.</summary>
    private static bool AreToldOtherwise(decimal mine, decimal theirs, decimal step, decimal otherStep) =>
        !AreSame(step, otherStep) && Math.Abs(mine - theirs) <= Math.Max(step, otherStep) / 2;

    /// <summary>"8 weeks" and "two months": told by the month as people count, up to half a year.</summary>
    private bool AreFourWeeksAMonth(QuantityValue that) => Unit == "week" && that is { Unit: "month", Number: <= 6 } && Number == 4 * that.Number;

    /// <summary>Half of what the last digit is worth, in the base unit.</summary>
    private decimal RoundingInBase => High!.Value == Low!.Value ? 0 : (High.Value - Low.Value) / 2 * Factor;

    /// <summary>How far two numbers in different units may lie apart and still be one, in the base unit.</summary>
    /// <param name="that">The other.</param>
    /// <param name="rounding">Half of the last digit told of either, the larger.</param>
    private decimal Looseness(QuantityValue that, decimal rounding) => Dimension switch
    {
        "time" or "age" => rounding > 0 ? rounding : Math.Max(Math.Min(Factor, that.Factor) / 2, Math.Abs(Number!.Value) * Factor * .02m),
        "temperature" => Math.Max(rounding, 2),
        "share" or "multiple" or "points" => rounding,
        _ => IsMoney ? rounding : Math.Min(rounding, Math.Abs(InBase(Number)!.Value) * .1m),
    };

    /// <summary>The same number, hedged at least once.</summary>
    private ValueRelation HedgedRelation(QuantityValue that)
    {
        if (Hedge == that.Hedge || (InBase(Low) == that.InBase(that.Low) && InBase(High) == that.InBase(that.High) && IsLowExcluded == that.IsLowExcluded && IsHighExcluded == that.IsHighExcluded))
        {
            return ValueRelation.Equal;
        }

        if (IsPlain || that.IsPlain)
        {
            // "20" is no "more than 20", but "$900 million" may have been more than that before it was rounded.
            var (plain, hedged) = IsPlain ? (this, that) : (that, this);
            var isExact = plain.Low == plain.High || plain.Unit == "%";
            var isLeftOut = (hedged.IsLowExcluded && hedged.Low == hedged.Number) || (hedged.IsHighExcluded && hedged.High == hedged.Number);
            return isExact && isLeftOut ? ValueRelation.Touching : ValueRelation.OtherHedge;
        }

        var meets = IntervalRelation(that);
        return meets is ValueRelation.Touching ? ValueRelation.Disjoint : meets is ValueRelation.Disjoint ? meets : ValueRelation.OtherHedge;
    }

    private ValueRelation IntervalRelation(QuantityValue that)
    {
        if (Low is not null && High is not null && InBase(Low) == that.InBase(that.Low) && InBase(High) == that.InBase(that.High) && IsLowExcluded == that.IsLowExcluded && IsHighExcluded == that.IsHighExcluded && Hedge == that.Hedge)
        {
            return Unit == that.Unit ? ValueRelation.Equal : ValueRelation.Alias;
        }

        var first = Meet(InBase(High), IsHighExcluded, that.InBase(that.Low), that.IsLowExcluded);
        var second = Meet(that.InBase(that.High), that.IsHighExcluded, InBase(Low), IsLowExcluded);
        return (first, second) switch
        {
            (ValueRelation.Disjoint, _) or (_, ValueRelation.Disjoint) => ValueRelation.Disjoint,
            (ValueRelation.Touching, _) or (_, ValueRelation.Touching) => ValueRelation.Touching,
            _ => ValueRelation.Overlapping,
        };
    }

    private static ValueRelation Meet(decimal? high, bool isHighExcluded, decimal? low, bool isLowExcluded) => (high, low) switch
    {
        (null, _) or (_, null) => ValueRelation.Overlapping,
        var (upper, lower) when upper < lower => ValueRelation.Disjoint,
        var (upper, lower) when upper == lower => isHighExcluded || isLowExcluded ? ValueRelation.Touching : ValueRelation.Overlapping,
        _ => ValueRelation.Overlapping,
    };

    private decimal? InBase(decimal? value) => value is not { } number || IsBase || Math.Abs(number) >= 1e20m ? value : (number * Factor) + Offset;

    /// <summary>True for the base unit itself, as most units are.</summary>
    private bool IsBase => !_isScaled && !_isShifted;

    /// <summary>Equality of two numbers: most that are equal are so bit by bit, and most others are told to as many places and differ.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static bool AreSame(decimal one, decimal other)
    {
        var (mine, theirs) = (System.Runtime.CompilerServices.Unsafe.BitCast<decimal, DecimalBits>(one), System.Runtime.CompilerServices.Unsafe.BitCast<decimal, DecimalBits>(other));
        return mine == theirs || (mine.Scale != theirs.Scale && one == other);
    }

    /// <param name="Scale">With the sign, and what is above 64 bits.</param>
    /// <param name="Low">The other digits.</param>
    private readonly record struct DecimalBits(ulong Scale, ulong Low);

    /// <summary>Most numbers are whole, and not as large.</summary>
    private static string Format(decimal? value) => value is not { } number ? ""
        : number is > 0 and < long.MaxValue && number.Scale == 0 ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.############", CultureInfo.InvariantCulture);
}
