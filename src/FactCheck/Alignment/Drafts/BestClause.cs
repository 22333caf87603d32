using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Whether the sources give a draft's value of another deed only, and another value where they say what the draft says: "must reply within 60 days" where the source says 45 of
/// replying and 60 of something else.
/// </summary>
internal static class BestClause
{
    /// <summary>A value whose surroundings share no more than this with the draft's is of another matter.</summary>
    private const double ElsewhereShare = .12;

    /// <summary>How much better the rival must be placed.</summary>
    private const double Margin = .12;

    /// <summary>The rival; null when the draft's value stands where it should.</summary>
    public static ValueCandidate? Beside(PlacedAssertion asked, List<ValueCandidate> support, List<ValueCandidate> candidates, RivalGuards guards)
    {
        if (asked.Assertion.Value is not (QuantityValue or DurationValue) || support[0].Relation is not (ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge))
        {
            return null;
        }

        // A sum of money that stands in the sources at all is hardly another one by chance.
        if (asked.Assertion.Kind == AssertionKind.Amount || asked.Frame.Predicate is not { } deed || support.Exists(candidate => candidate.Share >= ElsewhereShare || candidate.Assertion.Frame.Predicate == deed))
        {
            return null;
        }

        foreach (var rival in candidates)
        {
            if (rival.Relation == ValueRelation.Disjoint && rival.Assertion.Frame.Predicate == deed && ValueStanding.IsRival(asked.Assertion, rival.Assertion) && !guards.KeepApart(asked, rival.Placed) && rival.Share >= support[0].Share + Margin)
            {
                return rival;
            }
        }

        return null;
    }

    /// <summary>"Whoever has not opened the crate may return it for a month" is of another case than what is said of opened ones.</summary>
    public static bool IsOfOtherCase(DocumentText draft, PlacedAssertion asked, DocumentText source, PlacedAssertion rival) => HasDeniedCase(draft, asked) != HasDeniedCase(source, rival);

    private static bool HasDeniedCase(DocumentText text, PlacedAssertion value)
    {
        var isCase = false;
        for (var i = text.SentenceSpan[value.Sentence].FirstToken; i < value.FirstToken; i++)
        {
            var norm = text.TokenSpan[i].Norm;
            isCase |= norm is "if" or "when" or "unless" or "while" or "where" or "who" or "that";
            if (isCase && (norm is "not" or "never" || norm.EndsWith("n't", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
