using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>The cells of texts; each sentence is cut once for all values of a kind in it. Not thread-safe.</summary>
internal sealed class RowIndex(IReadOnlyList<ReadDocument> documents, Func<PlacedAssertion, IReadOnlyList<PlacedAssertion>> beside)
{
    private readonly Dictionary<PlacedAssertion, RowCell?> _cells = new(ReferenceEqualityComparer.Instance);

    public RowCell? Of(PlacedAssertion value)
    {
        if (!_cells.TryGetValue(value, out var found))
        {
            var list = beside(value);
            var cells = RowCells.Read(documents[value.Document].Text, value, list);
            found = _cells[value] = cells.Find(cell => ReferenceEquals(cell.Value, value));
            foreach (var other in list)
            {
                if (RowCells.HaveOneList(value, other))
                {
                    _cells[other] = null;
                }
            }

            foreach (var cell in cells)
            {
                if (RowCells.HaveOneList(value, cell.Value))
                {
                    _cells[cell.Value] = cell;
                }
            }
        }

        return found;
    }
}
