namespace FactCheck.Alignment.Tellings;

/// <summary>A date that is told by how far it lies from another.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Value">The date, or the stretch of days it may be.</param>
internal readonly record struct AnchoredDate(int First, int End, DateValue Value);
