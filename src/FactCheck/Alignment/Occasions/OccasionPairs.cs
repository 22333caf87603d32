using System.Runtime.InteropServices;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Occasions;

/// <summary>
/// The pairs of circumstances worth a look: of one kind, from two documents, of deeds of one kind, with a word around them in common. Found through an
/// index, so that unrelated texts meet nowhere.
/// </summary>
internal sealed class OccasionPairs
{
    /// <summary>A word around more circumstances of one deed than this proposes no pairs.</summary>
    private const int MaxPostings = 60;

    /// <summary>In place of the number of a concept.</summary>
    private const int NoConcept = -1;

    /// <summary>A text of so few sentences is of one matter.</summary>
    public const int ShortText = 5;

    /// <summary>Shorter texts name too little to tell whether they are of one story.</summary>
    private const int LeastTokens = 60;

    private readonly List<ReadDocument> _documents;
    private readonly Dictionary<string, int> _deeds = new(StringComparer.Ordinal);
    private readonly Dictionary<(long DeedOfKind, int Document), List<Circumstance>> _byDeed = [];
    private readonly Dictionary<(CircumstanceKind Kind, int Sentence), List<Circumstance>> _bySentence = [];
    private readonly HashSet<string>?[] _telling;
    private readonly Dictionary<(int Left, int Right), bool> _tied = [];

    /// <summary>The numbers of a document's first sentence and first token among those of all.</summary>
    private readonly (int Sentence, int Token)[] _first;

    /// <summary>What stands in the sentences of the pairs, by their numbers among those of all documents.</summary>
    private readonly SentenceFacts?[] _facts;

    public OccasionPairs(List<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context)
    {
        _documents = documents;
        _telling = new HashSet<string>?[documents.Count];
        _first = new (int, int)[documents.Count + 1];
        var postings = new Dictionary<(long DeedOfKind, int Concept), List<Circumstance>>();
        for (var d = 0; d < documents.Count; d++)
        {
            _first[d + 1] = (_first[d].Sentence + documents[d].Text.SentenceSpan.Length, _first[d].Token + documents[d].Text.Tokens.Count);
            foreach (var circumstance in CircumstanceReader.Read(documents, d, deeds[d]))
            {
                Add(_byDeed, (NumberOf(circumstance, circumstance.Deed.Key), d), circumstance);
                Add(_bySentence, (circumstance.Kind, SentenceOf(circumstance)), circumstance);
                var sentence = context.In(d, circumstance.Sentence);
                foreach (var deed in DeedsOf(circumstance, sentence, context))
                {
                    var number = NumberOf(circumstance, deed);
                    if (documents[d].Text.SentenceSpan.Length <= ShortText && deed == circumstance.Deed.Key)
                    {
                        // Two short texts may tell one thing in sentences that share nothing else: "She had retired on Friday."
                        Add(postings, (number, NoConcept), circumstance);
                    }

                    foreach (var concept in sentence.Numbers)
                    {
                        if (context[concept] != deed)
                        {
                            Add(postings, (number, concept), circumstance);
                        }
                    }
                }
            }
        }

        _facts = new SentenceFacts?[_first[^1].Sentence];
        Pairs = Meet(postings);
        Fill(documents);
    }

    /// <summary>The pairs, each once, the earlier document first, in the order of the places.</summary>
    public IReadOnlyList<(Circumstance Left, Circumstance Right)> Pairs { get; }

    /// <summary>The circumstances of one kind that a document gives of deeds like that of another circumstance.</summary>
    public IReadOnlyList<Circumstance> OfDeed(Circumstance like, int document) => _byDeed.GetValueOrDefault((NumberOf(like, like.Deed.Key), document)) ?? [];

    /// <summary>All circumstances of one kind in the sentence of another.</summary>
    public IReadOnlyList<Circumstance> Beside(Circumstance circumstance, CircumstanceKind kind) =>
        _bySentence.GetValueOrDefault((kind, SentenceOf(circumstance))) ?? [];

    /// <summary>The dates and quantities of the sentence, without the circumstance itself.</summary>
    public IEnumerable<PlacedAssertion> ValuesBeside(Circumstance circumstance) =>
        (Facts(circumstance)?.Values ?? []).Where(value => value.Assertion != circumstance.Assertion);

    /// <summary>The words of the names of people and organizations in the sentence, in lower case.</summary>
    public HashSet<string> NamesBeside(Circumstance circumstance) => Facts(circumstance)?.Names ?? [];

    /// <summary>The names of people and organizations in the sentence, as spelt, in lower case.</summary>
    public IReadOnlyCollection<string> FullNamesBeside(Circumstance circumstance) => Facts(circumstance)?.FullNames ?? [];

    /// <summary>The places that the sentence names, whatever it says of them.</summary>
    public IReadOnlyCollection<string> PlacesBeside(Circumstance circumstance) => Facts(circumstance)?.Places ?? [];

    /// <summary>True when both sentences name somebody or something alike.</summary>
    public bool ShareName(Circumstance left, Circumstance right) =>
        Facts(left)?.AllNames is { } ones && Facts(right)?.AllNames is { } others && ones.Overlaps(others);

    /// <summary>True when the sentence of another circumstance names the place of this one, too.</summary>
    public bool IsNamedBeside(Circumstance place, Circumstance other)
    {
        var (name, theirs) = (TownOf(place), TownOf(other));
        return name != theirs && (Facts(other)?.AllNames.Contains(name) ?? false);
    }

    /// <summary>First word of the name, in lower case.</summary>
    private static string TownOf(Circumstance place) => ((NameValue)place.Assertion.Value).Spelling.ToLowerInvariant().Split(' ', ',')[0];

    /// <summary>True when two documents share a name of a person, an organization or a thing, or one is too short to tell. Places tie nothing.</summary>
    public bool AreTied(int left, int right)
    {
        if (!_tied.TryGetValue((left, right), out var tied))
        {
            tied = Math.Min(_documents[left].Text.Tokens.Count, _documents[right].Text.Tokens.Count) < LeastTokens || Telling(left).Overlaps(Telling(right));
            _tied[(left, right)] = tied;
        }

        return tied;
    }

    private HashSet<string> Telling(int document) => _telling[document] ??= _documents[document].Assertions
        .Where(assertion => assertion.IsCertain && assertion.Value is NameValue { Type: not EntityType.Place })
        .Select(assertion => ((NameValue)assertion.Value).Spelling.ToLowerInvariant())
        .ToHashSet(StringComparer.Ordinal);

    private int SentenceOf(Circumstance circumstance) => _first[circumstance.Document].Sentence + circumstance.Sentence;

    private SentenceFacts? Facts(Circumstance circumstance) => _facts[SentenceOf(circumstance)];

    /// <summary>A number for a deed and the kind of the circumstance.</summary>
    private long NumberOf(Circumstance circumstance, string deed)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_deeds, deed, out var isKnown);
        number = isKnown ? number : _deeds.Count;
        return ((long)number << 8) | (uint)circumstance.Kind;
    }

    /// <summary>What else stands in the sentences of the pairs.</summary>
    private void Fill(List<ReadDocument> documents)
    {
        foreach (var (left, right) in Pairs)
        {
            _facts[SentenceOf(left)] ??= new SentenceFacts();
            _facts[SentenceOf(right)] ??= new SentenceFacts();
        }

        for (var d = 0; d < documents.Count; d++)
        {
            var text = documents[d].Text;
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is QuantityValue or DateValue or TimeValue or NameValue
                    && _facts[_first[d].Sentence + text.Tokens[Math.Min(text.TokenAt(assertion.Mention.Span.Start), text.Tokens.Count - 1)].Sentence] is { } facts)
                {
                    facts.Add(documents, d, assertion);
                }
            }
        }
    }

    /// <summary>The deed a circumstance belongs to; for a place all that is told to happen in its sentence.</summary>
    private static List<string> DeedsOf(Circumstance circumstance, SentenceContext sentence, ContextIndex context)
    {
        var deeds = new List<string>(1);
        if (circumstance.Kind == CircumstanceKind.Where)
        {
            foreach (var concept in sentence.Numbers)
            {
                if (context[concept] is [Deed.KindMark, ..] deed && !deeds.Contains(deed))
                {
                    deeds.Add(deed);
                }
            }
        }

        if (!deeds.Contains(circumstance.Deed.Key))
        {
            deeds.Add(circumstance.Deed.Key);
        }

        return deeds;
    }

    private List<(Circumstance, Circumstance)> Meet(Dictionary<(long DeedOfKind, int Concept), List<Circumstance>> postings)
    {
        var seen = new HashSet<(int, int)>();
        var pairs = new List<(Circumstance Left, Circumstance Right)>();
        foreach (var circumstances in postings.Values)
        {
            for (var i = 0; circumstances.Count <= MaxPostings && i < circumstances.Count; i++)
            {
                for (var j = i + 1; j < circumstances.Count; j++)
                {
                    var (left, right) = (circumstances[i], circumstances[j]);
                    if (left.Document != right.Document && seen.Add((TokenOf(left), TokenOf(right))))
                    {
                        pairs.Add((left, right));
                    }
                }
            }
        }

        pairs.Sort((one, other) => (TokenOf(one.Left), TokenOf(one.Right)).CompareTo((TokenOf(other.Left), TokenOf(other.Right))));
        return pairs;

        int TokenOf(Circumstance circumstance) => _first[circumstance.Document].Token + circumstance.Place.FirstToken;
    }

    private static void Add<TKey>(Dictionary<TKey, List<Circumstance>> lists, TKey key, Circumstance circumstance)
        where TKey : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(circumstance);
}
