namespace FactCheck;

/// <summary>What two names are to each other, and why.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Score">How sure, from 0 to 1.</param>
/// <param name="Explanation">The evidence in words, the weightiest first; never empty.</param>
public sealed record NameComparison(NameRelation Relation, double Score, IReadOnlyList<string> Explanation);
