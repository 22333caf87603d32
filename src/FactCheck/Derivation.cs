namespace FactCheck;

/// <summary>How a value that no source gives follows from those they give.</summary>
/// <param name="Words">The reckoning, for a reader: "from 48,200 to 41,500 makes 6,700".</param>
/// <param name="From">The source's values it starts from.</param>
/// <param name="Deviation">How far the outcome lies from the value told, as a share of it: of two reckonings the closer one is meant.</param>
internal sealed record Derivation(string Words, IReadOnlyList<Assertion> From, double Deviation = 0);
