namespace FactCheck.Tool.Silencing;

/// <summary>A comment that silences rules on some lines of a document.</summary>
/// <param name="Line">Where the comment begins, from 1.</param>
/// <param name="First">The first line silenced.</param>
/// <param name="Last">The last one.</param>
/// <param name="Rules">Rule prefixes, never empty.</param>
/// <param name="HasReason">False when the comment lacks its reason; such a one silences nothing.</param>
internal sealed record Suppression(int Line, int First, int Last, IReadOnlyList<string> Rules, bool HasReason)
{
    /// <summary>Another word than those that silence, as it stands behind "factcheck-"; null for a comment that is known.</summary>
    public string? Unknown { get; init; }

    /// <summary>The prefixes that have silenced something.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);
}
