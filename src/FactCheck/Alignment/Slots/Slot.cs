namespace FactCheck.Alignment.Slots;

/// <summary>A place that two near-identical sentences fill differently.</summary>
/// <param name="Left">Token indices of the left filling; empty when something was inserted.</param>
/// <param name="Right">Token indices of the right filling; empty when something was deleted.</param>
/// <param name="Before">Number of equal tokens right before.</param>
/// <param name="After">Number of equal tokens right after.</param>
internal readonly record struct Slot(IReadOnlyList<int> Left, IReadOnlyList<int> Right, int Before, int After);
