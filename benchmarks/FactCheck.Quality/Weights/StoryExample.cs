namespace FactCheck.Quality.Weights;

/// <summary>Two differing values of two labelled texts that tell one story, and whether an editor marked them as a conflict.</summary>
/// <param name="Set">The texts they are of: examples of one set are learned from, or tested on, together.</param>
/// <param name="Kind">Where the set is from.</param>
/// <param name="IsConflict">True when both are marked as one conflict.</param>
/// <param name="IsApart">True when something else keeps them apart.</param>
/// <param name="Signs">What speaks for and against their being of one matter.</param>
internal sealed record StoryExample(string Set, StoryExampleKind Kind, bool IsConflict, bool IsApart, double[] Signs);
