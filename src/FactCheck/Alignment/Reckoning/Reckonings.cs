using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>
/// Texts of which one may give what follows from another: a whole and its parts, a level and its change, one and so many of it. A value that follows is no
/// rival of those it follows from, nor of any other. Each pair of texts is read when first asked for: few ever are.
/// </summary>
internal sealed class Reckonings(IReadOnlyList<ReadDocument> documents)
{
    private readonly Dictionary<(int Asking, int Giving), DerivedValues> _derived = [];

    /// <summary>Why two values of two texts can both be true; null when neither follows from what the other text gives.</summary>
    public ReferentComparison? Apart(PlacedAssertion one, PlacedAssertion other) =>
        one.Document != other.Document && (Follows(one, other.Document) ?? Follows(other, one.Document)) is { } words
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, words)
            : null;

    private string? Follows(PlacedAssertion asked, int giving)
    {
        if (!_derived.TryGetValue((asked.Document, giving), out var derived))
        {
            ReadDocument[] pair = [documents[asked.Document], documents[giving]];
            _derived[(asked.Document, giving)] = derived = new DerivedValues(pair[0], new GivenValues(pair), new ContextIndex(pair));
        }

        return derived.Follows(asked with { Document = 0 }) is { } found
            ? found.Basis ?? $"{asked.Mention.Text} follows from {found.Evidence[0].Text}"
            : null;
    }
}
