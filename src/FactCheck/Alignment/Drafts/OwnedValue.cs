using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>A value of a row and the name it is of.</summary>
/// <param name="Value">The value.</param>
/// <param name="Owner">The name.</param>
/// <param name="First">The first token that may tell something of the two.</param>
/// <param name="End">The token after the last.</param>
internal sealed record OwnedValue(PlacedAssertion Value, Assertion Owner, int First, int End);
