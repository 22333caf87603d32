namespace FactCheck.Alignment.Events;

/// <summary>Why two tellings that look opposed are about two matters.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Explanation">The same in words.</param>
internal sealed record Separation(CompatibleReason Reason, string Explanation);
