namespace FactCheck;

/// <summary>What a unit of a domain is worth.</summary>
/// <param name="Factor">How many of <paramref name="Unit"/> it is; above 0.</param>
/// <param name="Unit">The symbol of a built-in unit of measure: "l", "kg", "m2".</param>
public sealed record DomainUnit(decimal Factor, string Unit);
