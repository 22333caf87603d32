using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>A sentence and the numbers, dates and lengths of time it states, in order. Outside it there are no words.</summary>
internal sealed class NumberedSentence(DocumentText text, Sentence sentence, List<Stated> values)
{
    public DocumentText Text => text;

    public Sentence Sentence => sentence;

    public List<Stated> Values => values;

    /// <summary>Of all its values.</summary>
    public StatedKinds Kinds { get; } = values.Aggregate(StatedKinds.None, (kinds, value) => kinds | value.Kinds);

    public int First => sentence.FirstToken;

    public int End => sentence.EndToken;

    /// <summary>The folded form of a token; empty outside the sentence.</summary>
    public string Norm(int i) => i >= First && i < End ? text.Tokens[i].Norm : "";

    /// <summary>The stem of a token; empty outside the sentence.</summary>
    public string Stem(int i) => i >= First && i < End ? text.Tokens[i].Stem : "";

    public bool Is(int i, char mark) => i >= First && i < End && text.Tokens[i].Is(mark);

    public bool IsWord(int i) => i >= First && i < End && text.Tokens[i].IsWord;

    public bool IsCapitalized(int i) => i >= First && i < End && text.Tokens[i].IsCapitalized;

    /// <summary>True when a word of the set stands in [<paramref name="from"/>, <paramref name="to"/>).</summary>
    public bool Has(WordSet words, int from, int to)
    {
        for (var i = Math.Max(from, First); i < Math.Min(to, End); i++)
        {
            // "per cent" is no rate.
            if (words.Contains(text.Tokens[i].Norm) && !(text.Tokens[i].Norm == "per" && i + 1 < End && text.Tokens[i + 1].Norm == "cent"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a word of the set stands anywhere in the sentence.</summary>
    public bool Has(WordSet words) => Has(words, First, End);

    /// <summary>True when the words stand at a token, one after the other.</summary>
    public bool Reads(int i, params ReadOnlySpan<string> words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (Norm(i + k) != words[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value that begins at a token, hedge and article aside; null when none does.</summary>
    public Stated? ValueAt(int i)
    {
        foreach (var value in values)
        {
            if (value.First == i)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The reckoning of one stated number from others.</summary>
    public static Assertion Reckon(ReckoningKind kind, Stated stated, NumberInterval computed, string working, IEnumerable<Stated> terms, double confidence = .85) =>
        new(AssertionKind.Structure, stated.Mention, new ReckoningValue(kind, stated.Interval, computed, working, [.. terms.Select(term => term.Mention)]) { Confidence = confidence }) { IsCertain = false };
}
