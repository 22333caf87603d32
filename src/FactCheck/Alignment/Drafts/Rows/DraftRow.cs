using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>What a draft says beside one of its values.</summary>
/// <param name="Words">The telling words of its clause, and words of the sources that mean the same.</param>
/// <param name="Told">Those that may name the row of the value, of a wider stretch.</param>
/// <param name="Value">The value.</param>
/// <param name="Beside">The values of the sentence, that one among them.</param>
internal sealed record DraftRow(HashSet<string> Words, HashSet<string> Told, PlacedAssertion Value, IReadOnlyList<PlacedAssertion> Beside)
{
    /// <summary>The draft's sentence has the number, whatever it tells by it.</summary>
    public bool Gives(PlacedAssertion value) => Beside.Any(other => other.Assertion.Value.RelationTo(value.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
        || (ValueStanding.Interval(other.Assertion.Value)?.Number is { } number && ValueStanding.Interval(value.Assertion.Value)?.Number == number));
}
