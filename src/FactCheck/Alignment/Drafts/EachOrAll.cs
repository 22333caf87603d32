using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>"60,000 pesos together" in a draft and "60,000 pesos each" in its source: one number, given to each of several or to all of them.</summary>
internal sealed class EachOrAll(ReadDocument draft, DraftSources sources)
{
    private const int Reach = 3;

    public DraftMatch? Against(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (asked.Assertion.Kind is not (AssertionKind.Amount or AssertionKind.Count or AssertionKind.Measure) || Told(draft.Text, asked) is not var (isEach, last))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Relation is ValueRelation.Equal && candidate.Share >= .15)
            {
                var text = sources.Documents[candidate.Placed.Document].Text;
                return Told(text, candidate.Placed) is var (isEachThere, lastThere) && isEach != isEachThere
                    ? new DraftMatch(asked.Assertion, AssertionVerdict.Contradicted, null, [candidate.Assertion.Mention], new Topic(asked.Mention.Text, TopicBasis.Event, [Assertion(draft.Text, asked, last), Assertion(text, candidate.Placed, lastThere)], ["the source gives the same number of each, or of all"], .75))
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether the value is told of each, and the token that tells it; null when neither is told.</summary>
    private static (bool IsEach, int Last)? Told(DocumentText text, PlacedAssertion value)
    {
        for (var i = value.EndToken; i < Math.Min(value.EndToken + Reach, text.SentenceSpan[value.Sentence].EndToken) && text.Tokens[i].IsWord; i++)
        {
            if (text.Tokens[i].Norm is "each" or "apiece")
            {
                return (true, i);
            }

            if (text.Tokens[i].Norm is "together" or "jointly" or "altogether" or "combined" || (text.Tokens[i].Norm == "between" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm == "them"))
            {
                return (false, text.Tokens[i].Norm == "between" ? i + 1 : i);
            }
        }

        return null;
    }

    private static Assertion Assertion(DocumentText text, PlacedAssertion value, int last)
    {
        var mention = text.Mention(value.FirstToken, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Share));
    }
}
