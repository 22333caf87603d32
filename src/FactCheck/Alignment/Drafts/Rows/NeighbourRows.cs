using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>
/// Finds a value that the sources give in one row of a list or table and the draft in another: "weavers pay 15 francs" where the source has "potters 15 francs, weavers 9
/// francs". The draft must name the other row and nothing of the row that the value is of.
/// </summary>
internal sealed class NeighbourRows(ReadDocument draft, DraftSources sources, ClaimAligner claims)
{
    private const double Confidence = .7;

    private readonly DraftRows _rows = new(draft, sources, claims);
    private readonly RowSlips _slips = new(draft, sources);

    /// <summary>What contradicts the value; null where the draft's value is of the row that it names, or of none, and where its other values are of the row of this one, too.</summary>
    public DraftMatch? Of(PlacedAssertion asked, List<ValueCandidate> candidates) =>
        IsOfRow(asked) && candidates.FindAll(candidate => IsGiven(asked, candidate)) is { Count: > 0 } given && _rows.Of(asked) is { } row && Slip(row, given) is { } slip
            && !slip.IsOfOwnRow(row, sources.ValuesBeside(slip.Own.Value), sources.ValuesBeside(slip.Rival))
            ? DraftMatch.Contradicted(asked.Assertion, slip.Rival.Assertion, "the source gives the draft's value in another row of the list", Confidence)
            : null;

    /// <summary>Lists give sums, counts, lengths, hours and days of the week.</summary>
    private static bool IsOfRow(PlacedAssertion asked) =>
        asked.Assertion.Value is QuantityValue or DurationValue or TimeValue or DateValue { Weekday: not null, Day: null }
        && asked.Assertion.Kind is not (AssertionKind.Ordinal or AssertionKind.Ratio or AssertionKind.Age)
        && (asked.Assertion.Kind != AssertionKind.Number || asked.Mention.Text.Contains('.', StringComparison.Ordinal));

    private static bool IsGiven(PlacedAssertion asked, ValueCandidate candidate) =>
        candidate.Relation is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
        || (candidate.Relation != ValueRelation.Disjoint && NumberOf(asked) is { } number && NumberOf(candidate.Placed) == number);

    /// <summary>The slip of the first place that gives the value; null where another one gives it of the row that the draft names, or is near another value of that row.</summary>
    private RowSlip? Slip(DraftRow row, List<ValueCandidate> given)
    {
        var slip = _slips.Of(row, given[0].Placed);
        for (var i = 1; slip is not null && i < given.Count; i++)
        {
            slip = _slips.Of(row, given[i].Placed) is { } other && other.Rival.Assertion.Value.RelationTo(slip.Rival.Assertion.Value) == ValueRelation.Equal ? slip : null;
        }

        return slip;
    }

    private static decimal? NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)?.Number;
}
