using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Two values that two texts tell in one place of one story.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Compared">Whether they are of one matter, and why not.</param>
/// <param name="Likelihood">How likely it is, from 0 to 1, by what the passages share.</param>
internal sealed record StoryComparison(PlacedAssertion Left, PlacedAssertion Right, ReferentComparison Compared, double Likelihood);
