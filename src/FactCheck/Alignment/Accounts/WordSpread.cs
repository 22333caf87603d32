namespace FactCheck.Alignment.Accounts;

/// <summary>In how many sentences of a document its words stand: the fewer, the more a word says of the sentence it is in.</summary>
internal sealed class WordSpread
{
    /// <summary>Up to here a word is no worse for standing in several sentences.</summary>
    private const int Few = 2;

    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);

    private WordSpread(DocumentText text)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.IsWord && (!last.TryGetValue(token.Stem, out var sentence) || sentence != token.Sentence))
            {
                last[token.Stem] = token.Sentence;
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sentences, token.Stem, out _)++;
            }
        }
    }

    /// <summary>That of a document, counted once.</summary>
    public static WordSpread Of(ReadDocument document) => document.Derived(static read => new WordSpread(read.Text));

    public int Of(string stem) => _sentences.GetValueOrDefault(stem);

    /// <summary>What a word of so many sentences counts, from 1 down.</summary>
    public double Weight(string stem) => Of(stem) is var count && count <= Few ? 1 : Math.Sqrt((double)Few / count);
}
