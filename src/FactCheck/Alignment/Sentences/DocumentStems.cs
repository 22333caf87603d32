using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>The stems of a document's words and numbers, each with a number of its own, so that they are counted and compared without looking at letters.</summary>
internal sealed class DocumentStems
{
    private readonly int[] _ofToken;
    private readonly List<KnownWord> _words = [];
    private readonly List<string> _stems = [];
    private readonly Dictionary<string, int> _numbers;

    private DocumentStems(ReadDocument document)
    {
        var tokens = document.Text.TokenSpan;
        _numbers = new Dictionary<string, int>(Math.Min(tokens.Length / 3, 2000), StringComparer.Ordinal);
        var words = document.Text.Tokens.Words;
        var ofWord = new int[words.Length];
        for (var w = 0; w < words.Length; w++)
        {
            ofWord[w] = -1;
            if (words[w].Kind is TokenKind.Word or TokenKind.Number && words[w].Norm != "'s")
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, words[w].Stem, out var isKnown);
                if (!isKnown)
                {
                    number = _stems.Count;
                    _words.Add(words[w]);
                    _stems.Add(words[w].Stem);
                }

                ofWord[w] = number;
            }
        }

        _ofToken = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            _ofToken[i] = ofWord[tokens[i].Number];
        }
    }

    /// <summary>The stems in the order of their first words.</summary>
    public List<string> Stems => _stems;

    /// <summary>For each stem the first word that has it, which knows what the lists say of the stem.</summary>
    public List<KnownWord> Words => _words;

    public static DocumentStems Of(ReadDocument document) => document.Derived(static read => new DocumentStems(read));

    public bool Contains(string stem) => _numbers.ContainsKey(stem);

    /// <summary>The number of a token's stem; -1 for a mark or a possessive ending.</summary>
    public int At(int token) => _ofToken[token];
}
