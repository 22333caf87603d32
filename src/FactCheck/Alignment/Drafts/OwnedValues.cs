using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Values that a source gives of several owners in a row, and the draft of the wrong one: "the last tram leaves Alder Square at 23:15" where it has "at 22:40 from Alder
/// Square, at 23:15 from Mill Bridge". Owners are names, and between two values of the row stands just one.
/// </summary>
internal sealed class OwnedValues(ReadDocument draft, DraftSources sources)
{
    /// <summary>A value told elsewhere with as much in common bears the draft out.</summary>
    private const double ElsewhereShare = .12;

    private const double Confidence = .8;

    /// <summary>The contradiction; null when the draft's value stands with its owner, or the source has no such row.</summary>
    public DraftMatch? Exchanged(PlacedAssertion asked, IReadOnlyList<ValueCandidate> support)
    {
        if (ToldDifference.Is(draft.Text, asked) || asked.Assertion.Value is DateValue)
        {
            return null;
        }

        var best = support[0];
        foreach (var other in support)
        {
            if (!other.Placed.IsSameSentence(best.Placed) && other.Share >= ElsewhereShare)
            {
                return null;
            }
        }

        return best.Relation is ValueRelation.Equal or ValueRelation.Alias && OwnerRow.Of(sources, best.Placed) is { } row && row.ValueOf(draft.Text.SentenceSpan[asked.Sentence], draft.Text) is var (mine, name)
            && !ReferenceEquals(mine, best.Placed) && !OwnerRow.IsEqual(mine, best.Placed) && !row.TellsOf(best.Placed, mine, draft.Text.SentenceSpan[asked.Sentence], draft.Text) && !IsTold(asked, mine) && !IsTwice(asked)
            ? DraftMatch.Contradicted(asked.Assertion, mine.Assertion, $"the source gives {mine.Mention.Text} of {name}, and the draft's value of another", Confidence)
            : null;
    }

    /// <summary>The draft's sentence gives the owner's own value, too.</summary>
    private bool IsTold(PlacedAssertion asked, PlacedAssertion own) =>
        Beside(asked).Any(other => other.Value.RelationTo(own.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge);

    /// <summary>Two values of the kind in the draft's sentence: which of them is the owner's, word order alone would tell.</summary>
    private bool IsTwice(PlacedAssertion asked) => Beside(asked).Any(other => other.Kind == asked.Assertion.Kind);

    private IEnumerable<Assertion> Beside(PlacedAssertion asked) =>
        draft.Assertions.Where(other => !ReferenceEquals(other, asked.Assertion) && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start));
}
