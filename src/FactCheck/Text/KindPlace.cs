namespace FactCheck.Text;

/// <summary>Where a word stands in the list of kinds.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Family">Which family, over all kinds: words of one family may mean the same.</param>
internal readonly record struct KindPlace(int Kind, int Family);
