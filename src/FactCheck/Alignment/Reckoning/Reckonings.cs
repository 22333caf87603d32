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
        one.Document != other.Document && (Follows(one, other) ?? Follows(other, one)) is { } words
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, words)
            : null;

    private string? Follows(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (!_derived.TryGetValue((asked.Document, rival.Document), out var derived))
        {
            ReadDocument[] pair = [documents[asked.Document], documents[rival.Document]];
            _derived[(asked.Document, rival.Document)] = derived = new DerivedValues(pair[0], new GivenValues(pair), new ContextIndex(pair));
        }

        asked = asked with { Document = 0 };
        return derived.Follows(asked) is { } found
            ? found.Basis ?? $"{asked.Mention.Text} follows from {found.Evidence[0].Text}"
            : derived.With(asked, rival with { Document = 1 })?.Words;
    }
}
