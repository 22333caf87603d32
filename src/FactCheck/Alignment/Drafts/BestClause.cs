using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Whether the sources give a draft's value in another place only, and another value where they say what the draft says: then the clause that fits best
/// decides.
/// </summary>
internal sealed class BestClause(ReadDocument draft, DraftSources sources, RivalGuards guards)
{
    /// <summary>A value whose surroundings share no more than this with the draft's is of another matter.</summary>
    private const double ElsewhereShare = .12;

    /// <summary>How much better the rival must be placed.</summary>
    private const double Margin = .12;
    private const double YearMargin = .1;

    /// <summary>Tokens between a value and the year it is told of: "7.3 million books in 2012".</summary>
    private const int YearReach = 6;

    /// <summary>The rival and why it is one; null when the draft's value stands where it should.</summary>
    public (ValueCandidate Rival, string Words, double Confidence)? Beside(PlacedAssertion asked, List<ValueCandidate> support, List<ValueCandidate> candidates)
    {
        if (asked.Assertion.Value is not (QuantityValue or DurationValue) || support[0].Relation is not (ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge))
        {
            return null;
        }

        return OtherYear(asked, support, candidates) ?? OtherDeed(asked, support, candidates);
    }

    /// <summary>"52.6 million in 2024" where the source has 44.1 million for 2024 and 52.6 million for 2019.</summary>
    private (ValueCandidate Rival, string Words, double Confidence)? OtherYear(PlacedAssertion asked, List<ValueCandidate> support, List<ValueCandidate> candidates)
    {
        if (YearOf(Beside(asked), asked) is not { } year || !support.TrueForAll(candidate => YearOf(candidate) is { } other && other != year))
        {
            return null;
        }

        foreach (var rival in candidates)
        {
            if (rival.Relation == ValueRelation.Disjoint && ValueStanding.IsRival(asked.Assertion, rival.Assertion) && !guards.KeepApart(asked, rival.Placed) && rival.Share >= support[0].Share - YearMargin && YearOf(rival) == year)
            {
                return (rival, $"the source gives the draft's value for {YearOf(support[0])}, and another for {year}", .8);
            }
        }

        return null;
    }

    /// <summary>"must reply within 60 days" where the source says 45 of replying and 60 of something else.</summary>
    private (ValueCandidate Rival, string Words, double Confidence)? OtherDeed(PlacedAssertion asked, List<ValueCandidate> support, List<ValueCandidate> candidates)
    {
        // A sum of money that stands in the sources at all is hardly another one by chance.
        if (asked.Assertion.Kind == AssertionKind.Amount || asked.Frame.Predicate is not { } deed || support.Exists(candidate => candidate.Share >= ElsewhereShare || candidate.Assertion.Frame.Predicate == deed))
        {
            return null;
        }

        foreach (var rival in candidates)
        {
            if (rival.Relation == ValueRelation.Disjoint && rival.Assertion.Frame.Predicate == deed && ValueStanding.IsRival(asked.Assertion, rival.Assertion) && !guards.KeepApart(asked, rival.Placed) && rival.Share >= support[0].Share + Margin)
            {
                return (rival, "the source gives another value where it says this, and the draft's value of something else", .6);
            }
        }

        return null;
    }

    private List<PlacedAssertion> Beside(PlacedAssertion asked) =>
    [
        .. draft.Assertions
            .Where(other => other.Value is QuantityValue or DurationValue or DateValue && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start))
            .Select(other => PlacedAssertion.Of([draft], 0, other)),
    ];

    private int? YearOf(ValueCandidate candidate) => YearOf(sources.ValuesBeside(candidate.Placed), candidate.Placed);

    /// <summary>
    /// The year right behind the value, else the only one of its sentence, unless it stands right behind another value before: "3 percent from May 2030 and 2 percent
    /// from the May after".
    /// </summary>
    private static int? YearOf(IReadOnlyList<PlacedAssertion> sentence, PlacedAssertion value)
    {
        int? only = null;
        var (isOnly, isNext) = (true, true);
        PlacedAssertion? before = null;
        foreach (var other in sentence)
        {
            var isBehind = other.FirstToken >= value.EndToken;
            if (other.Assertion.Value is DateValue { Year: { } year })
            {
                if (isBehind && isNext && other.FirstToken - value.EndToken <= YearReach)
                {
                    return year;
                }

                isOnly &= (only is null || only == year) && (isBehind || before is null || other.FirstToken - before.EndToken > YearReach);
                only = year;
            }
            else
            {
                isNext &= !isBehind;
                before = other;
            }
        }

        return isOnly ? only : null;
    }
}
