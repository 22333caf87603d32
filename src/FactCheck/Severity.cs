namespace FactCheck;

/// <summary>How much a finding matters, from least to most.</summary>
public enum Severity
{
    /// <summary>Worth a look: every drift.</summary>
    Note,

    /// <summary>A conflict of confidence below .8, or something not found.</summary>
    Warning,

    /// <summary>A conflict of confidence .8 or more.</summary>
    Error,
}
