using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Slots;

/// <summary>Two paired sentences laid side by side.</summary>
internal sealed class AlignedSentence
{
    private const int MaxSlotTokens = 8;
    private const int FewSentences = 2;

    private readonly IReadOnlyList<SentenceItem> _left;
    private readonly IReadOnlyList<SentenceItem> _right;
    private readonly IReadOnlyList<DiffBlock> _blocks;

    public AlignedSentence(ReadDocument left, ReadDocument right, SentencePair pair, bool isNearCopy)
    {
        Left = left;
        Right = right;
        Pair = pair;
        IsNearCopy = isNearCopy;
        _left = SentenceItems.Of(left, pair.Left.Sentence);
        _right = SentenceItems.Of(right, pair.Right.Sentence);
        _blocks = TokenDiff.Diff([.. _left.Select(item => item.Key)], [.. _right.Select(item => item.Key)]);
        var equal = _blocks.Where(block => block.IsEqual).Sum(block => block.LeftLength);
        var total = _left.Count + _right.Count;
        Ratio = total == 0 ? 0 : 2.0 * equal / total;
    }

    public ReadDocument Left { get; }

    public ReadDocument Right { get; }

    public SentencePair Pair { get; }

    /// <summary>True when the two documents are versions of one text.</summary>
    public bool IsNearCopy { get; }

    /// <summary>True when one of the documents is so short that nothing else says that the two are versions of one text.</summary>
    public bool IsShort => Math.Min(Left.Text.SentenceSpan.Length, Right.Text.SentenceSpan.Length) <= FewSentences;

    /// <summary>Share of items the two have in common and in order, from 0 to 1; values of one kind are alike.</summary>
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

    /// <summary>The values that stand in the same place of both sentences, in the order of the text.</summary>
    public IEnumerable<(Assertion Left, Assertion Right)> Counterparts()
    {
        // One equal word beside a value is chance; two, or most of the sentence, are not.
        foreach (var block in _blocks.Where(block => block.IsEqual && (IsNearCopy ? block.LeftLength >= 2 || Ratio >= .6 : Ratio >= .75 && block.LeftLength >= 3)))
        {
            for (var k = 0; k < block.LeftLength; k++)
            {
                if (_left[block.LeftStart + k].Value is { } left && _right[block.RightStart + k].Value is { } right)
                {
                    yield return (left, right);
                }
            }
        }
    }

    private bool IsTight(int before, int after, bool isFirst, bool isLast)
    {
        var isTight = ((before >= 2 || isFirst) && (after >= 2 || isLast) && before + after >= 2)
            || (before >= 1 && after >= 4) || (before >= 4 && after >= 1) || before + after >= 5;
        return isTight && (IsNearCopy || (Ratio >= .75 && before + after >= 4));
    }

    private static IReadOnlyList<int> Tokens(IReadOnlyList<SentenceItem> items, int start, int end) =>
        [.. items.Skip(start).Take(end - start).SelectMany(item => Enumerable.Range(item.First, item.Last - item.First + 1))];
}
