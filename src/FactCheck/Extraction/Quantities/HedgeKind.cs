namespace FactCheck.Extraction.Quantities;

/// <summary>What a hedge makes of the number beside it.</summary>
internal enum HedgeKind
{
    /// <summary>The number stands plain.</summary>
    None,

    /// <summary>"over": open upwards, without the number.</summary>
    Above,

    /// <summary>"at least": open upwards, with the number.</summary>
    AtLeast,

    /// <summary>"up to": open downwards, with the number.</summary>
    AtMost,

    /// <summary>"under": open downwards, without the number.</summary>
    Below,

    /// <summary>"just over": a tenth more at most.</summary>
    JustAbove,

    /// <summary>"nearly": a tenth less at most.</summary>
    JustBelow,

    /// <summary>"about": a tenth either way.</summary>
    About,

    /// <summary>"exactly": the number and no rounding.</summary>
    Exactly,
}
