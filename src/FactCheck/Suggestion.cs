namespace FactCheck;

/// <summary>The reading a finding would settle on, and why.</summary>
/// <param name="Value">The reading as spelt in the texts; "unresolved" when nothing decides.</param>
/// <param name="Basis">What decided, in words: "2 of 3 mentions, both documents have it".</param>
public sealed record Suggestion(string Value, string Basis)
{
    internal const string Unresolved = "unresolved";

    /// <summary>False when nothing decides; the basis then says why.</summary>
    internal bool IsResolved => Value != Unresolved;
}
