using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Two differing values of two texts that tell one story.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Signs">In the order of <see cref="StorySigns.Names"/>.</param>
internal sealed record StoryCandidate(PlacedAssertion Left, PlacedAssertion Right, double[] Signs);
