using System.Globalization;

namespace FactCheck;

/// <summary>The numbers a stated number may stand for, both ends included; null where the stretch is open. Arithmetic keeps every possible result.</summary>
/// <param name="Low">Lower end; null when open.</param>
/// <param name="High">Upper end; null when open.</param>
internal readonly record struct NumberInterval(decimal? Low, decimal? High)
{
    /// <summary>Larger numbers are not reckoned with: their products leave the range of the type.</summary>
    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>Nothing is known.</summary>
    public static NumberInterval Open { get; } = new(null, null);

    public static NumberInterval Exactly(decimal number) => new(number, number);

    /// <summary>What a quantity may stand for, in its own unit: its rounding and its hedge widen it.</summary>
    public static NumberInterval Of(QuantityValue quantity) =>
        Math.Abs(quantity.Low ?? 0) > Limit || Math.Abs(quantity.High ?? 0) > Limit ? Open : new NumberInterval(quantity.Low, quantity.High);

    public static NumberInterval operator +(NumberInterval left, NumberInterval right) => new(left.Low + right.Low, left.High + right.High);

    public static NumberInterval operator -(NumberInterval left, NumberInterval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The product of two stretches of numbers that are not negative; open when one of them is.</summary>
    public static NumberInterval operator *(NumberInterval left, NumberInterval right) =>
        left.Low is >= 0 and < Limit && right.Low is >= 0 and < Limit ? new NumberInterval(left.Low * right.Low, Bounded(left.High) * Bounded(right.High)) : Open;

    /// <summary>The quotient of two stretches of numbers that are not negative; open when one of them is or the divisor may be 0.</summary>
    public static NumberInterval operator /(NumberInterval left, NumberInterval right) =>
        left.Low is >= 0 && right.Low is > 0 ? new NumberInterval(left.Low / right.High, left.High / right.Low) : Open;

    /// <summary>The interval, wider by <paramref name="slack"/> at both ends.</summary>
    public NumberInterval Widen(decimal slack) => new(Low - slack, High + slack);

    /// <summary>True when some number lies in both.</summary>
    public bool Meets(NumberInterval other) => !(High < other.Low) && !(other.High < Low);

    /// <summary>True when every number of this one is greater than every number of the other.</summary>
    public bool IsAbove(NumberInterval other) => Low > other.High;

    /// <summary>"20", "18 to 22", "at least 20".</summary>
    public override string ToString() => (Low, High) switch
    {
        (null, null) => "any number",
        ({ } low, null) => $"at least {Spell(low)}",
        (null, { } high) => $"at most {Spell(high)}",
        var (low, high) when Spell(low!.Value) == Spell(high!.Value) => Spell(low.Value),
        var (low, high) => $"{Spell(low!.Value)} to {Spell(high!.Value)}",
    };

    /// <summary>A number for people: at most two decimals, thousands apart.</summary>
    public static string Spell(decimal number) => Math.Round(number, 2).ToString("#,0.##", CultureInfo.InvariantCulture);

    private static decimal? Bounded(decimal? number) => number < Limit ? number : null;
}
