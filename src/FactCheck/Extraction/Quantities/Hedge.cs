namespace FactCheck.Extraction.Quantities;

/// <summary>A hedge found beside a number.</summary>
/// <param name="Kind">What it does; None when there is none.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Index after its last token.</param>
internal readonly record struct Hedge(HedgeKind Kind, int First, int End)
{
    /// <summary>The nearness of "about" and its like, as a share of the number.</summary>
    private const decimal Nearness = 0.1m;

    /// <summary>The same for the roundest of numbers, those told with an article: "almost a million", "about a dozen", "nearly an hour".</summary>
    private const decimal RoundNearness = 0.2m;

    /// <summary>True for "older than" in "must not be older than": <see cref="Kind"/> is what is left of it.</summary>
    public bool IsDenied { get; init; }

    public bool IsNone => Kind == HedgeKind.None;

    /// <summary>The value with the interval this hedge makes of a number.</summary>
    /// <param name="value">A value without interval.</param>
    /// <param name="number">The number as stated.</param>
    /// <param name="step">What its last digit is worth; 0 when it is exact.</param>
    /// <param name="words">The hedge in lower case; null when there is none.</param>
    /// <param name="isRound">True for a number told with an article.</param>
    public QuantityValue Interval(QuantityValue value, decimal number, decimal step, string? words, bool isRound = false)
    {
        var slack = Math.Abs(number) * (isRound ? RoundNearness : Nearness);
        var plain = value with { Number = number, Hedge = words };
        return Kind switch
        {
            HedgeKind.Above => plain with { Low = number, IsLowExcluded = true },
            HedgeKind.AtLeast => plain with { Low = number },
            HedgeKind.AtMost => plain with { High = number },
            HedgeKind.Below => plain with { High = number, IsHighExcluded = true },
            HedgeKind.JustAbove => plain with { Low = number, High = number + slack, IsLowExcluded = true },
            HedgeKind.JustBelow => plain with { Low = number - slack, High = number, IsHighExcluded = true },
            HedgeKind.About => plain with { Low = number - slack, High = number + slack },
            HedgeKind.Exactly => plain with { Low = number, High = number },
            _ => plain with { Low = number - (step / 2), High = number + (step / 2) },
        };
    }
}
