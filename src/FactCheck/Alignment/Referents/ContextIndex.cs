namespace FactCheck.Alignment.Referents;

/// <summary>
/// The words around values, weighted by how rare they are in the documents and by how near they stand: what decides whether two values
/// are said of one matter.
/// </summary>
internal sealed class ContextIndex
{
    /// <summary>How fast a word's weight falls with its distance from the value, in tokens; on the asking and on the answering side.</summary>
    private const double NearDecay = 6;
    private const double FarDecay = 20;

    /// <summary>About the length of a clause.</summary>
    private const int ClauseTokens = 8;

    /// <summary>Weight of a word that the other document does not use at all: told in other words, it says little against one matter.</summary>
    private const double AbsentWeight = .4;

    private readonly IReadOnlyList<ReadDocument> _documents;
    private readonly ContextIndex? _sources;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _sentencesWith = [];
    private readonly SentenceContext[][] _sentences;
    private readonly HashSet<int>[] _concepts;

    /// <summary>Of all documents; a draft asks whether any of its sources has a word.</summary>
    private readonly HashSet<int>? _told;
    private readonly int _sentenceCount;
    private readonly double[] _rarities;
    private readonly Lazy<HashSet<int>> _all;

    public ContextIndex(IReadOnlyList<ReadDocument> documents)
        : this(documents, (document, token) => Content(documents[document].Text.Tokens[token]))
    {
    }

    /// <param name="documents">The documents.</param>
    /// <param name="concept">What a token of a document stands for, by the indices of both; null for a word without content.</param>
    public ContextIndex(IReadOnlyList<ReadDocument> documents, Func<int, int, string?> concept)
    {
        _documents = documents;
        _all = new Lazy<HashSet<int>>(All);
        _sentences = new SentenceContext[documents.Count][];
        _concepts = new HashSet<int>[documents.Count];
        _numbers.EnsureCapacity(documents.Count == 0 ? 0 : Math.Min(documents.Max(document => document.Text.Tokens.Count) / 3, 2000));
        _sentencesWith.EnsureCapacity(_numbers.EnsureCapacity(0));
        for (var d = 0; d < documents.Count; d++)
        {
            Read(d, concept);
            _sentenceCount += _sentences[d].Length;
        }

        _rarities = new double[_numbers.Count];
        foreach (var (number, count) in _sentencesWith)
        {
            _rarities[number] = RarityOf(count);
        }
    }

    /// <summary>The index of a draft and its sources, without reading the sources again.</summary>
    /// <param name="sources">The index of the sources, the first of its documents an empty one whose place the draft takes.</param>
    /// <param name="draft">The draft.</param>
    public ContextIndex(ContextIndex sources, ReadDocument draft)
    {
        _sources = sources;
        _all = sources._all;
        _documents = [draft, .. sources._documents.Skip(1)];
        _sentences = [.. sources._sentences];
        _concepts = [.. sources._concepts];
        _rarities = [];
        _told = sources._all.Value;
        Read(0, (_, token) => Content(draft.Text.Tokens[token]));
        _sentenceCount = sources._sentenceCount + _sentences[0].Length;
    }

    /// <summary>The concepts of a sentence.</summary>
    public SentenceContext In(int document, int sentence) => _sentences[document][sentence];

    /// <summary>True when a sentence has a concept.</summary>
    public bool Has(int document, int sentence, string concept) => NumberOf(concept) is >= 0 and var number && _sentences[document][sentence].IndexOf(number) >= 0;

    /// <summary>
    /// Share, from 0 to 1, of the context weight of <paramref name="asked"/> that stands around <paramref name="answer"/>; words of the
    /// neighbouring sentences count .3.
    /// </summary>
    public double Share(PlacedAssertion asked, PlacedAssertion answer)
    {
        var (total, shared) = (0.0, 0.0);
        var text = _documents[asked.Document].Text;
        var firstToken = text.Sentences[asked.Sentence].FirstToken;
        var context = _sentences[asked.Document][asked.Sentence];
        for (var i = 0; i < context.Count; i++)
        {
            var tokens = context.TokensOf(i);
            var distance = Distance(tokens, asked);
            if (distance == 0)
            {
                continue;
            }

            var number = context.Numbers[i];
            var capital = text.Tokens[tokens[0]].IsCapitalized && tokens[0] > firstToken ? 1.2 : 1;
            var presence = (_told ?? _concepts[answer.Document]).Contains(number) ? 1 : AbsentWeight;
            var weight = Rarity(number) * capital * presence / (1 + (distance / NearDecay));
            total += weight;
            shared += weight * Presence(number, answer);
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>True when the two sentences have a concept in common.</summary>
    public bool ShareAny(PlacedAssertion asked, PlacedAssertion answer) => ShareAny(asked, answer.Document, answer.Sentence);

    /// <summary>True when the sentence of a value and another have a concept in common.</summary>
    public bool ShareAny(PlacedAssertion asked, int document, int sentence)
    {
        var there = _sentences[document][sentence];
        foreach (var number in _sentences[asked.Document][asked.Sentence].Numbers)
        {
            if (there.IndexOf(number) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stem of a content word; null for function words and marks.</summary>
    public static string? Content(in Token token) => token.IsWord && !token.IsStop && token.Norm != "'s" ? token.Stem : null;

    /// <summary>How many content words before <paramref name="asked"/> also stand before <paramref name="answer"/>, both within a clause's length.</summary>
    public int SharedBefore(PlacedAssertion asked, PlacedAssertion answer)
    {
        var (here, there) = (In(asked.Document, asked.Sentence), In(answer.Document, answer.Sentence));
        var (mine, theirs) = (StartOf(asked), StartOf(answer));
        var shared = 0;
        for (var i = 0; i < here.Count; i++)
        {
            shared += StandsBefore(here.TokensOf(i), mine) && there.IndexOf(here.Numbers[i]) is >= 0 and var found && StandsBefore(there.TokensOf(found), theirs) ? 1 : 0;
        }

        return shared;
    }

    private HashSet<int> All()
    {
        var all = new HashSet<int>();
        foreach (var concepts in _concepts)
        {
            all.UnionWith(concepts);
        }

        return all;
    }

    private static bool StandsBefore(ReadOnlySpan<int> tokens, int start)
    {
        foreach (var token in tokens)
        {
            if (token < start && token >= start - ClauseTokens)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the value or of the hedge before it.</summary>
    private int StartOf(PlacedAssertion value) =>
        value.Assertion.Hedge is { } hedge ? Math.Min(value.FirstToken, _documents[value.Document].Text.TokenAt(hedge.Start)) : value.FirstToken;

    private void Read(int document, Func<int, int, string?> concept)
    {
        var sentences = _documents[document].Text.Sentences;
        var words = new List<(int Number, string Concept, int Token)>();
        var present = new HashSet<int>(Math.Min(_documents[document].Text.Tokens.Count / 4, 2000));
        _sentences[document] = new SentenceContext[sentences.Count];
        for (var s = 0; s < sentences.Count; s++)
        {
            words.Clear();
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                if (concept(document, i) is { } told)
                {
                    words.Add((Number(told), told, i));
                }
            }

            var context = new SentenceContext(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words));
            _sentences[document][s] = context;
            foreach (var number in context.Numbers)
            {
                present.Add(number);
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sentencesWith, number, out _)++;
            }
        }

        _concepts[document] = present;
    }

    /// <summary>The number of a concept, given where it is new; those of a draft follow those of its sources.</summary>
    private int Number(string concept)
    {
        var number = NumberOf(concept);
        if (number < 0)
        {
            number = _numbers.Count + (_sources?._numbers.Count ?? 0);
            _numbers.Add(concept, number);
        }

        return number;
    }

    private int NumberOf(string concept) => _numbers.TryGetValue(concept, out var number) || (_sources is not null && _sources._numbers.TryGetValue(concept, out number)) ? number : -1;

    private double Rarity(int number) => _sources is null
        ? _rarities[number]
        : RarityOf(_sentencesWith.GetValueOrDefault(number) + _sources._sentencesWith.GetValueOrDefault(number));

    private double RarityOf(int sentencesWith) => Math.Log(1 + ((_sentenceCount + 1) / (sentencesWith + .5)));

    private double Presence(int number, PlacedAssertion answer)
    {
        var sentences = _sentences[answer.Document];
        var context = sentences[answer.Sentence];
        if (context.IndexOf(number) is >= 0 and var index)
        {
            return 1 / (1 + (Distance(context.TokensOf(index), answer) / FarDecay));
        }

        var isNextDoor = (answer.Sentence > 0 && sentences[answer.Sentence - 1].IndexOf(number) >= 0)
            || (answer.Sentence + 1 < sentences.Length && sentences[answer.Sentence + 1].IndexOf(number) >= 0);
        return isNextDoor ? .3 : 0;
    }

    /// <summary>Tokens between the value and the nearest of the tokens; 0 for a word of the value itself.</summary>
    private static double Distance(ReadOnlySpan<int> tokens, PlacedAssertion value)
    {
        var best = int.MaxValue;
        foreach (var token in tokens)
        {
            var distance = token < value.FirstToken ? value.FirstToken - token : token >= value.EndToken ? token - value.EndToken + 1 : 0;
            best = Math.Min(best, distance);
        }

        return best;
    }
}
