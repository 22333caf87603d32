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

    /// <summary>Tokens between a value and the year it is told of: "44.1 million passengers in 2024".</summary>
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
        if (YearOf(draft, asked) is not { } year || !support.TrueForAll(candidate => YearOf(candidate) is { } other && other != year))
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

    /// <summary>"must pay within 28 days" where the source says 21 of paying and 28 of something else.</summary>
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

    private int? YearOf(ValueCandidate candidate) => YearOf(sources.Documents[candidate.Placed.Document], candidate.Placed);

    /// <summary>The year right behind the value, else the only one of its sentence.</summary>
    private static int? YearOf(ReadDocument document, PlacedAssertion value)
    {
        var sentence = document.Text.Sentences[value.Sentence].Span;
        int? only = null;
        var isOnly = true;
        foreach (var other in document.Assertions)
        {
            if (other.Value is not DateValue { Year: { } year } || !sentence.Contains(other.Mention.Span.Start))
            {
                continue;
            }

            var distance = document.Text.TokenAt(other.Mention.Span.Start) - value.EndToken;
            if (distance is >= 0 and <= YearReach && !IsBetween(document, value, other))
            {
                return year;
            }

            isOnly &= only is null || only == year;
            only = year;
        }

        return isOnly ? only : null;
    }

    private static bool IsBetween(ReadDocument document, PlacedAssertion value, Assertion date)
    {
        foreach (var other in document.Assertions)
        {
            if (other.Value is QuantityValue or DurationValue && other.Mention.Span.Start >= value.Mention.Span.End && other.Mention.Span.End <= date.Mention.Span.Start)
            {
                return true;
            }
        }

        return false;
    }
}
