using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>In how many sentences of a document its words stand: the fewer, the more a word says of the sentence it is in.</summary>
internal sealed class WordSpread
{
    /// <summary>Up to here a word is no worse for standing in several sentences.</summary>
    private const int Few = 2;

    /// <summary>A name that stands in many sentences of a story says little of one of them.</summary>
    private const double NameWeight = .4;
    private const double RareNameWeight = .8;
    private const int FewSentences = 2;

    /// <summary>A date stands beside much.</summary>
    private const double DateWeight = .4;

    private readonly DocumentText _text;
    private readonly DocumentStems _stems;

    /// <summary>For each stem of the document in how many sentences it stands as a word.</summary>
    private readonly int[] _sentences;
    private readonly AccountTerm[]?[] _terms;
    private readonly Dictionary<Assertion, AccountTerm> _values = new(ReferenceEqualityComparer.Instance);

    private WordSpread(ReadDocument document)
    {
        _text = document.Text;
        _stems = DocumentStems.Of(document);
        _terms = new AccountTerm[]?[_text.SentenceSpan.Length];
        _sentences = new int[_stems.Stems.Count];
        var last = new int[_sentences.Length];
        for (var i = 0; i < _text.TokenSpan.Length; i++)
        {
            ref readonly var token = ref _text.TokenSpan[i];
            if (token.IsWord && _stems.At(i) is >= 0 and var stem && last[stem] != token.Sentence + 1)
            {
                last[stem] = token.Sentence + 1;
                _sentences[stem]++;
            }
        }
    }

    /// <summary>That of a document, counted once.</summary>
    public static WordSpread Of(ReadDocument document) => document.Derived(static read => new WordSpread(read));

    /// <summary>In how many sentences the word of a token stands.</summary>
    public int Of(int token) => _stems.At(token) is >= 0 and var stem ? _sentences[stem] : 0;

    /// <summary>The words of a sentence that say what it tells of, read when first asked for.</summary>
    public AccountTerm[] TermsOf(int sentence) => _terms[sentence] ??= ReadTerms(_text.SentenceSpan[sentence]);

    /// <summary>A value as it stands beside others.</summary>
    public AccountTerm TermOf(Assertion value)
    {
        lock (_values)
        {
            ref var term = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_values, value, out _);
            return term ??= new AccountTerm(value, value.Value is DateValue ? DateWeight : 1);
        }
    }

    private AccountTerm[] ReadTerms(Sentence place)
    {
        var terms = new List<AccountTerm>((place.EndToken - place.FirstToken) / 2);
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            ref readonly var token = ref _text.TokenSpan[i];
            if (!token.IsWord || token.IsStop || token.Norm == "'s" || token.Word.Number is not null)
            {
                continue;
            }

            var isName = token.IsCapitalized && (i > place.FirstToken || token.IsAllCaps);
            var isRare = isName && Of(i) <= FewSentences;
            var weight = isRare ? RareNameWeight : isName ? NameWeight : token.Word.Rarity * Weight(i);
            terms.Add(new AccountTerm(i, token, weight, isName, isRare, Deeds.At(_text, i, out _)));
        }

        return [.. terms];
    }

    /// <summary>What a word of so many sentences counts, from 1 down.</summary>
    private double Weight(int token) => Of(token) is var count && count <= Few ? 1 : Math.Sqrt((double)Few / count);
}
