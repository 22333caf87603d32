namespace FactCheck.Alignment.Limits;

/// <summary>A phrase that says how far a rule, an offer or a finding reaches.</summary>
/// <param name="Kind">Whether it keeps others out or takes more in.</param>
/// <param name="First">First token of the cue, with the word it takes.</param>
/// <param name="Last">Last token of it.</param>
/// <param name="Word">The word that the cue is about: "members" of "members only"; -1 when it takes none.</param>
internal readonly record struct Reach(ReachKind Kind, int First, int Last, int Word);
