namespace FactCheck;

/// <summary>How many independent sources give one side of a finding.</summary>
/// <param name="Value">The side, as its first source spells it.</param>
/// <param name="Witnesses">Independent sources that give it; at least 1.</param>
/// <param name="Total">Independent sources that say anything of the matter.</param>
/// <param name="DocumentIds">The documents that give it, in their order; more than <paramref name="Witnesses"/> when some are copies.</param>
public sealed record Vote(string Value, int Witnesses, int Total, IReadOnlyList<string> DocumentIds);
