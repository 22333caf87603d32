using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>A placed assertion is made once, and its place tells it.</summary>
internal sealed class PlacedByPlace : IEqualityComparer<(PlacedAssertion Value, int Document)>
{
    public static PlacedByPlace Instance { get; } = new();

    public bool Equals((PlacedAssertion Value, int Document) x, (PlacedAssertion Value, int Document) y) => ReferenceEquals(x.Value, y.Value) && x.Document == y.Document;

    public int GetHashCode((PlacedAssertion Value, int Document) key) => HashCode.Combine(key.Value.Document, key.Value.FirstToken, key.Document);
}
