namespace FactCheck;

/// <summary>How firmly a clause stands behind what it says.</summary>
public enum Modality
{
    /// <summary>Said as a fact.</summary>
    Asserted,

    /// <summary>"may", "could", "allegedly", "reportedly".</summary>
    Possible,

    /// <summary>"plans to", "will", "expected to".</summary>
    Planned,

    /// <summary>Asked, not said.</summary>
    Question,

    /// <summary>Inside an "if" or "unless".</summary>
    Condition,
}
