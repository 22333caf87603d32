using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>A sentence of several documents as <see cref="SentenceStems"/> knows it, its stems under the numbers they share.</summary>
internal sealed class NumberedSentence
{
    private const double FunctionWeight = .2;

    /// <summary>More than sums of weights are wrong by.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Bits of a word.</summary>
    private const int MostMarked = 64;

    private readonly int[] _stems;
    private readonly bool[] _isContent;
    private readonly double _total;

    /// <summary>Weight of the stems that bring it together with none.</summary>
    private readonly double _rest;

    private NumberedSentence(SentencePlace place, List<int> stems, List<bool> isContent, int[] proposing, double rest)
    {
        Place = place;
        _rest = rest;
        Proposing = proposing;
        _stems = [.. stems];
        _isContent = [.. isContent];
        foreach (var content in _isContent)
        {
            _total += content ? 1 : FunctionWeight;
        }
    }

    public SentencePlace Place { get; }

    /// <summary>The stems that may bring it together with others: those of no function words.</summary>
    public int[] Proposing { get; }

    /// <summary>All sentences, in the order of the documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="stemCount">How many stems they have.</param>
    public static List<NumberedSentence> Of(List<ReadDocument> documents, out int stemCount)
    {
        var shared = SharedStems.Of(documents);
        stemCount = shared.Stems.Count;
        var isFunction = new bool[stemCount];
        for (var i = 0; i < stemCount; i++)
        {
            isFunction[i] = StopWords.Contains(shared.Stems[i]);
        }

        var sentences = new List<NumberedSentence>();
        var (stems, isContent, proposing) = (new List<int>(), new List<bool>(), new List<int>());
        var seen = new int[stemCount];
        for (var d = 0; d < documents.Count; d++)
        {
            var (text, count) = (documents[d].Text, documents[d].Text.SentenceSpan.Length);
            for (var s = 0; s < count; s++)
            {
                var sentence = text.SentenceSpan[s];
                stems.Clear();
                isContent.Clear();
                proposing.Clear();
                var rest = 0.0;
                for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    var stem = shared.At(d, i);
                    if (stem >= 0 && seen[stem] != sentences.Count + 1)
                    {
                        seen[stem] = sentences.Count + 1;
                        stems.Add(stem);
                        isContent.Add(!text.TokenSpan[i].IsStop);
                        if (!isFunction[stem])
                        {
                            proposing.Add(stem);
                        }
                        else
                        {
                            rest += isContent[^1] ? 1 : FunctionWeight;
                        }
                    }
                }

                sentences.Add(new NumberedSentence(new SentencePlace(d, s), stems, isContent, [.. proposing], rest));
            }
        }

        return sentences;
    }

    /// <summary>Writes for each of its stems the place from 1, as far as a pair's shared places go into a word of bits.</summary>
    /// <param name="marks">By the numbers of the stems.</param>
    public void Mark(byte[] marks)
    {
        for (var i = 0; i < Math.Min(_stems.Length, MostMarked); i++)
        {
            marks[_stems[i]] = (byte)(i + 1);
        }
    }

    public void Unmark(byte[] marks)
    {
        for (var i = 0; i < Math.Min(_stems.Length, MostMarked); i++)
        {
            marks[_stems[i]] = 0;
        }
    }

    /// <summary>False where <see cref="Similarity"/> is less than so much for sure, as it is of most that meet.</summary>
    /// <param name="least">A similarity.</param>
    /// <param name="other">The other sentence.</param>
    /// <param name="shared">At least the number of <see cref="Proposing"/> stems that both have.</param>
    public bool MayReach(double least, NumberedSentence other, int shared) => 2 * (shared + _rest) >= (least * (_total + other._total)) - Tolerance;

    /// <summary>Weighted Dice: twice the shared weight over the sum of both.</summary>
    /// <param name="other">The other sentence.</param>
    /// <param name="marks">Those of this one.</param>
    public double Similarity(NumberedSentence other, byte[] marks)
    {
        var places = 0UL;
        foreach (var stem in other._stems)
        {
            if (marks[stem] is > 0 and var place)
            {
                places |= 1UL << (place - 1);
            }
        }

        var shared = 0.0;
        for (; places != 0; places &= places - 1)
        {
            shared += _isContent[System.Numerics.BitOperations.TrailingZeroCount(places)] ? 1 : FunctionWeight;
        }

        for (var i = MostMarked; i < _stems.Length; i++)
        {
            shared += other._stems.AsSpan().Contains(_stems[i]) ? _isContent[i] ? 1 : FunctionWeight : 0;
        }

        return _total + other._total > 0 ? 2 * shared / (_total + other._total) : 0;
    }
}
