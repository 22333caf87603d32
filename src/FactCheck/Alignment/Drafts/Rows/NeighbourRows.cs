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
    private const string Words = "the source gives the draft's value in another row of the list";

    private readonly DraftRows _rows = new(draft, sources, claims);
    private readonly RowSlips _slips = new(draft, sources);

    /// <summary>What contradicts the value, or the name of the row that it is given of; null where the draft's value is of that row, or of none.</summary>
    public DraftMatch? Of(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (!IsOfRow(asked) || candidates.FindAll(candidate => IsGiven(asked, candidate)) is not { Count: > 0 } given || _rows.Of(asked) is not { } row || Slip(row, given) is not { } slip)
        {
            return null;
        }

        return slip.IsOfOwnRow(row, sources.ValuesBeside(slip.Own.Value), sources.ValuesBeside(slip.Rival))
            ? Misnamed(asked, row, slip)
            : DraftMatch.Contradicted(asked.Assertion, slip.Rival.Assertion, Words, Confidence);
    }

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

    /// <summary>The other values of the sentence are of the value's own row, too: the name of the row is wrong rather than all of them.</summary>
    private DraftMatch? Misnamed(PlacedAssertion asked, DraftRow row, RowSlip slip)
    {
        var isLabelled = slip.IsApart && slip.Own.IsLabelled;
        var isBehind = !slip.IsApart && (slip.Own.First > slip.Other.First ? slip.Own : slip.Other).IsValueFirst;
        var theirs = isLabelled ? slip.Own.LabelWords : isBehind ? slip.Own.WordsBehind : slip.Own.Words;
        var others = isLabelled ? slip.Other.LabelWords : isBehind ? slip.Other.WordsBehind : slip.Other.Words;
        var told = row.Place(draft.Text, word => others.Contains(word) && !theirs.Contains(word), sources.Claims.Alike);
        var given = slip.Own.PlaceOf(theirs.Except(others));
        return told < 0 || given < 0 ? null
            : new DraftMatch(asked.Assertion, AssertionVerdict.Contradicted, null, [slip.Own.Value.Mention], new Topic(asked.Mention.Text, TopicBasis.Event, [Told(draft.Text, told), Told(slip.Own.Text, given)], [Words], Confidence));
    }

    private static Assertion Told(DocumentText text, int place)
    {
        var last = place + 2 < text.Tokens.Count && text.Tokens[place + 1].Is('-') && text.Tokens[place + 2] is { IsWord: true, IsAfterSpace: false } ? place + 2 : place;
        var mention = text.Mention(place, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Thing));
    }

    private static decimal? NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)?.Number;
}
