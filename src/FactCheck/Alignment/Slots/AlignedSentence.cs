using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Slots;

/// <summary>Two paired sentences laid side by side.</summary>
internal sealed class AlignedSentence
{
    private const int MaxSlotTokens = 8;

    private readonly SentenceTokens _left;
    private readonly SentenceTokens _right;
    private readonly IReadOnlyList<DiffBlock> _blocks;

    public AlignedSentence(ReadDocument left, ReadDocument right, SentencePair pair, bool isNearCopy)
    {
        Left = left;
        Right = right;
        Pair = pair;
        IsNearCopy = isNearCopy;
        _left = SentenceTokens.Of(left.Text, pair.Left.Sentence);
        _right = SentenceTokens.Of(right.Text, pair.Right.Sentence);
        _blocks = TokenDiff.Diff(_left.Keys, _right.Keys);
        var equal = _blocks.Where(block => block.IsEqual).Sum(block => block.LeftLength);
        var total = _left.Keys.Count + _right.Keys.Count;
        Ratio = total == 0 ? 0 : 2.0 * equal / total;
    }

    public ReadDocument Left { get; }

    public ReadDocument Right { get; }

    public SentencePair Pair { get; }

    /// <summary>True when the two documents are versions of one text.</summary>
    public bool IsNearCopy { get; }

    /// <summary>Share of tokens the two have in common and in order, from 0 to 1.</summary>
    public double Ratio { get; }

    /// <summary>The replaced stretches whose surroundings are equal enough to say that one stands for the other.</summary>
    public IEnumerable<Slot> Slots()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (block.IsEqual || block.LeftLength > MaxSlotTokens || block.RightLength > MaxSlotTokens)
            {
                continue;
            }

            var before = i > 0 ? _blocks[i - 1].LeftLength : 0;
            var after = i + 1 < _blocks.Count ? _blocks[i + 1].LeftLength : 0;
            if (IsTight(before, after, isFirst: i == 0, isLast: i == _blocks.Count - 1))
            {
                yield return new Slot(Tokens(_left, block.LeftStart, block.LeftEnd), Tokens(_right, block.RightStart, block.RightEnd), before, after);
            }
        }
    }

    /// <summary>Where the equal tokens of a left stretch stand on the right; null unless the whole stretch lies in one equal block.</summary>
    public TextSpan? Counterpart(TextSpan span)
    {
        var (start, end) = _left.Positions(Left.Text, span);
        foreach (var block in _blocks)
        {
            if (block.IsEqual && start < end && block.LeftStart <= start && end <= block.LeftEnd)
            {
                var offset = block.RightStart - block.LeftStart;
                return new TextSpan(
                    Right.Text.Tokens[_right.Indices[start + offset]].Span.Start,
                    Right.Text.Tokens[_right.Indices[end - 1 + offset]].Span.End);
            }
        }

        return null;
    }

    private bool IsTight(int before, int after, bool isFirst, bool isLast)
    {
        var isTight = ((before >= 2 || isFirst) && (after >= 2 || isLast) && before + after >= 2)
            || (before >= 1 && after >= 4) || (before >= 4 && after >= 1) || before + after >= 5;
        return isTight && (IsNearCopy || (Ratio >= .75 && before + after >= 4));
    }

    private static IReadOnlyList<int> Tokens(SentenceTokens tokens, int start, int end) => [.. tokens.Indices.Skip(start).Take(end - start)];
}
