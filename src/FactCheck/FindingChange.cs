namespace FactCheck;

/// <summary>What a newly arrived document changes.</summary>
/// <param name="Kind">Whether the finding is new, replaces another or is gone.</param>
/// <param name="Finding">The finding as it now stands; when withdrawn, as it last stood.</param>
/// <param name="Previous">What it replaces; null unless it was updated.</param>
public sealed record FindingChange(FindingChangeKind Kind, Finding Finding, Finding? Previous = null);
