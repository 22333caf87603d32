namespace FactCheck;

/// <summary>What a finding says.</summary>
public enum Verdict
{
    /// <summary>The readings cannot all be true.</summary>
    Conflict,

    /// <summary>The same matter told with another hedge, scope, granularity or wording: worth a look, never an error.</summary>
    Drift,

    /// <summary>No source establishes what the draft says; never called a contradiction. Only when verifying.</summary>
    NotFound,
}
