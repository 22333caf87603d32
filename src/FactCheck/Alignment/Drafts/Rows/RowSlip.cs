using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>A value of one row that a draft gives of another.</summary>
/// <param name="Own">The cell that the sources give it in.</param>
/// <param name="Other">The cell that the draft names.</param>
internal sealed record RowSlip(RowCell Own, RowCell Other)
{
    /// <summary>What the sources give of the row that the draft names.</summary>
    public PlacedAssertion Rival => Other.Value;

    public bool IsApart => Own.Value.Sentence != Other.Value.Sentence;

    /// <summary>Whether another value that the draft gives stands in the row of the first, and in that of the other.</summary>
    public bool IsOfOwnRow(DraftRow row, IReadOnlyList<PlacedAssertion> ownBeside, IReadOnlyList<PlacedAssertion> otherBeside) =>
        row.Beside.Any(other => !ReferenceEquals(other, row.Value) && Stands(ownBeside, Own, other) && !Stands(otherBeside, Other, other));

    private bool Stands(IReadOnlyList<PlacedAssertion> beside, RowCell cell, PlacedAssertion given) =>
        beside.Any(value => !ReferenceEquals(value, cell.Value) && (IsApart || (value.FirstToken >= cell.First && value.EndToken <= cell.End)) && IsOne(value, given));

    private static bool IsOne(PlacedAssertion one, PlacedAssertion other) =>
        one.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias
        || (ValueStanding.Interval(one.Assertion.Value)?.Number is { } number && ValueStanding.Interval(other.Assertion.Value)?.Number == number);
}
