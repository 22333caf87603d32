namespace FactCheck.Alignment.Structure;

/// <summary>A claim of how many or how often before it is placed in a document; see <see cref="UniquenessClaim"/>.</summary>
internal sealed record CountClaim(string Key, int Number, bool IsExclusive, bool IsOrdinal, int First, int Last, IReadOnlyList<string> Limits);
