namespace FactCheck.Alignment.Drafts;

/// <summary>The words of a draft's quotation in the stretches that it leaves unbroken, and the places of sources that have them.</summary>
internal sealed class QuotedWords
{
    /// <summary>An ellipsis or a bracket stands for no more words than this.</summary>
    private const int MaxSkipped = 60;

    private readonly List<List<Token>> _stretches = [[]];

    public QuotedWords(DocumentText text, int first, int end)
    {
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            var isBreak = token.Is('[') || token.Is(']') || token.Norm.StartsWith('\u2026') || token.Norm.StartsWith("..", StringComparison.Ordinal) || (token.Is('.') && i + 1 < end && text.Tokens[i + 1].Is('.'));
            depth += token.Is('[') ? 1 : token.Is(']') && depth > 0 ? -1 : 0;
            if (isBreak && _stretches[^1].Count > 0)
            {
                _stretches.Add([]);
            }
            else if (depth == 0 && token.Kind is TokenKind.Word or TokenKind.Number)
            {
                _stretches[^1].Add(token);
            }
        }

        _stretches.RemoveAll(stretch => stretch.Count == 0);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _stretches.Sum(stretch => stretch.Count);

    /// <summary>The same without numbers.</summary>
    public int WordCount => _stretches.Sum(stretch => stretch.Count(token => token.IsWord));

    /// <summary>True when an ellipsis or a bracket breaks them.</summary>
    public bool IsBroken => _stretches.Count > 1;

    /// <summary>All places where the stretches follow each other, word by word or, if <paramref name="byStem"/>, in whatever form of the words.</summary>
    public IEnumerable<QuotedPlace> PlacesIn(List<ReadDocument> sources, bool byStem = false)
    {
        for (var d = 0; Count > 0 && d < sources.Count; d++)
        {
            var text = sources[d].Text;
            for (var start = 0; start < text.Tokens.Count; start++)
            {
                if (IsSame(text.Tokens[start], _stretches[0][0], byStem) && Match(text, start, byStem) is (var end, var skipped))
                {
                    yield return new QuotedPlace(d, start, end, skipped);
                }
            }
        }
    }

    private (int End, int Skipped)? Match(DocumentText text, int start, bool byStem)
    {
        var (at, skipped) = (start, 0);
        for (var s = 0; s < _stretches.Count; s++)
        {
            var end = EndOf(text, at, _stretches[s], byStem);
            for (var from = at; s > 0 && end is null && at - from < MaxSkipped && at < text.Tokens.Count;)
            {
                at++;
                skipped++;
                end = EndOf(text, at, _stretches[s], byStem);
            }

            if (end is not { } found)
            {
                return null;
            }

            at = found;
        }

        return (at, skipped);
    }

    /// <summary>Index after the stretch if it stands at a token, marks left out.</summary>
    private static int? EndOf(DocumentText text, int start, List<Token> stretch, bool byStem)
    {
        var matched = 0;
        var i = start;
        for (; i < text.Tokens.Count && matched < stretch.Count; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                if (matched == 0)
                {
                    return null;
                }

                continue;
            }

            if (!IsSame(token, stretch[matched], byStem))
            {
                return null;
            }

            matched++;
        }

        return matched == stretch.Count ? i : null;
    }

    private static bool IsSame(in Token one, in Token other, bool byStem) => one.Norm == other.Norm || (byStem && !one.IsStop && !other.IsStop && one.Stem == other.Stem);
}
