using FactCheck.Alignment.Accounts.Matching;

namespace FactCheck.Quality.Weights;

/// <summary>Two values of two labelled texts, and whether an editor marked them as a conflict.</summary>
/// <param name="Set">The texts they are of: examples of one set are learned from, or tested on, together.</param>
/// <param name="Kind">Where the set is from.</param>
/// <param name="Conflicts">The numbers of the conflicts that both values touch; empty for none.</param>
/// <param name="IsApart">True when something else keeps them apart.</param>
/// <param name="Match">The two values.</param>
internal sealed record AccountExample(string Set, AccountExampleKind Kind, IReadOnlyList<string> Conflicts, bool IsApart, AccountMatch Match)
{
    public bool IsConflict => Conflicts.Count > 0;
}
