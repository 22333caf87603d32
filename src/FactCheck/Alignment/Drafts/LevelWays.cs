using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>A level of a draft with the way it tells the level went, against the source's level and the one before: "fell to 140" where the source has "140 million (2011: 126)".</summary>
internal sealed class LevelWays(ReadDocument draft, DraftSources sources)
{
    /// <summary>Tokens between a level and the comparative that is told of it.</summary>
    private const int Reach = 6;

    private const double LeastShare = .15;

    private readonly EarlierLevels _earlier = new(sources);

    /// <summary>The contradiction; null when the draft tells no way, or the sources tell the same.</summary>
    public DraftMatch? Against(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (asked.Assertion.Value is not QuantityValue || asked.Assertion.Kind is AssertionKind.Age or AssertionKind.Ordinal || Told(asked) is not var (way, first, last))
        {
            return null;
        }

        (PlacedAssertion Level, PlacedAssertion Before)? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Relation is not (ValueRelation.Equal or ValueRelation.Alias) || candidate.Share < LeastShare)
            {
                continue;
            }

            if (_earlier.Before(candidate.Placed) is not { } before || EarlierLevels.WayFrom(before, candidate.Placed) is not { } real || real == way)
            {
                return null;
            }

            found ??= (candidate.Placed, before);
        }

        if (found is not var (level, earlier))
        {
            return null;
        }

        var text = sources.Documents[level.Document].Text;
        var opposite = way == ChangeDirection.Up ? ChangeDirection.Down : ChangeDirection.Up;
        return DraftMatch.Opposed(
            asked.Assertion,
            Over(draft.Text, asked, first, last, way),
            Over(text, level, Math.Min(level.FirstToken, earlier.FirstToken), Math.Max(level.EndToken, earlier.EndToken) - 1, opposite),
            $"the source gives {earlier.Mention.Text} as the level before",
            .8);
    }

    private static Assertion Over(DocumentText text, PlacedAssertion value, int first, int last, ChangeDirection way) =>
        new(value.Assertion.Kind, text.Mention(first, last), value.Assertion.Value) { Frame = value.Frame with { Direction = way }, Hedge = value.Assertion.Hedge };

    /// <summary>Which way the draft tells the level went, and the tokens that tell it.</summary>
    private (ChangeDirection Way, int First, int Last)? Told(PlacedAssertion asked)
    {
        var sentence = draft.Text.SentenceSpan[asked.Sentence];
        if (asked.Frame is { Direction: not ChangeDirection.None, ChangePart: ChangePart.Result })
        {
            return ChangePhrase.Before(draft.Text, sentence, asked.FirstToken) is var at and >= 0 ? (asked.Frame.Direction, at, asked.EndToken - 1) : null;
        }

        // "2,310 weddings, more than the year before"
        for (var i = asked.EndToken; i < Math.Min(asked.EndToken + Reach, sentence.EndToken - 1) && draft.Text.Tokens[i].Kind != TokenKind.Number; i++)
        {
            if (ChangeWords.OfComparison(draft.Text.Tokens[i]) is not ChangeDirection.None and var way)
            {
                return draft.Text.Tokens[i - 1].Is(',') && IsWithBefore(i + 1, sentence.EndToken) ? (way, asked.FirstToken, i) : null;
            }
        }

        // "was lower than a year earlier, at 52.8 million"
        if (asked.FirstToken > sentence.FirstToken && draft.Text.Tokens[asked.FirstToken - 1].Norm == "at")
        {
            for (var i = asked.FirstToken - 2; i >= Math.Max(sentence.FirstToken, asked.FirstToken - 2 - (2 * Reach)) && draft.Text.Tokens[i].Kind != TokenKind.Number; i--)
            {
                if (ChangeWords.OfComparison(draft.Text.Tokens[i]) is not ChangeDirection.None and var way && IsWithBefore(i + 1, asked.FirstToken))
                {
                    return (way, i, asked.EndToken - 1);
                }
            }
        }

        return null;
    }

    /// <summary>"than a year earlier", "on the year", "from last year".</summary>
    private bool IsWithBefore(int first, int end)
    {
        if (first >= end || draft.Text.Tokens[first].Norm is not ("than" or "from" or "on"))
        {
            return false;
        }

        for (var i = first + 1; i < Math.Min(end, first + Reach); i++)
        {
            if (draft.Text.Tokens[i].Norm is "before" or "earlier" or "last" or "previous" or "ago" or "previously" or "preceding" or "prior")
            {
                return true;
            }
        }

        return false;
    }
}
