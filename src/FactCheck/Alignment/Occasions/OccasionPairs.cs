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

    private readonly Dictionary<(int Document, CircumstanceKind Kind, string Deed), List<Circumstance>> _byDeed = [];
    private readonly Dictionary<(int Document, int Sentence, CircumstanceKind Kind), List<Circumstance>> _bySentence = [];

    private readonly Dictionary<(int Document, int Sentence), List<PlacedAssertion>> _values = [];
    /// <summary>A text of so few sentences is of one matter.</summary>
    public const int ShortText = 5;

    /// <summary>Shorter texts name too little to tell whether they are of one story.</summary>
    private const int LeastTokens = 60;

    private readonly List<ReadDocument> _documents;
    private readonly HashSet<string>?[] _telling;
    private readonly Dictionary<(int Left, int Right), bool> _tied = [];
    private readonly Dictionary<(int Document, int Sentence), HashSet<string>> _names = [];
    private readonly Dictionary<(int Document, int Sentence), HashSet<string>> _allNames = [];
    private readonly Dictionary<(int Document, int Sentence), List<string>> _places = [];
    private readonly Dictionary<(int Document, int Sentence), List<string>> _fullNames = [];

    public OccasionPairs(List<ReadDocument> documents, IReadOnlyList<DeedIndex> deeds, ContextIndex context)
    {
        _documents = documents;
        _telling = new HashSet<string>?[documents.Count];
        var postings = new Dictionary<(CircumstanceKind Kind, int Deed, int Concept), List<Circumstance>>();
        var deedNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var circumstance in CircumstanceReader.Read(documents, d, deeds[d]))
            {
                Add(_byDeed, (d, circumstance.Kind, circumstance.Deed.Key), circumstance);
                Add(_bySentence, (d, circumstance.Sentence, circumstance.Kind), circumstance);
                var sentence = context.In(d, circumstance.Sentence);
                var concepts = new string[sentence.Count];
                for (var i = 0; i < concepts.Length; i++)
                {
                    concepts[i] = context[sentence.Numbers[i]];
                }

                foreach (var deed in DeedsOf(circumstance, concepts))
                {
                    ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(deedNumbers, deed, out var isKnown);
                    number = isKnown ? number : deedNumbers.Count;
                    var deedNumber = number;
                    if (documents[d].Text.SentenceSpan.Length <= ShortText && deed == circumstance.Deed.Key)
                    {
                        // Two short texts may tell one thing in sentences that share nothing else: "She had retired on Friday."
                        Add(postings, (circumstance.Kind, deedNumber, NoConcept), circumstance);
                    }

                    for (var i = 0; i < concepts.Length; i++)
                    {
                        if (concepts[i] != deed)
                        {
                            Add(postings, (circumstance.Kind, deedNumber, sentence.Numbers[i]), circumstance);
                        }
                    }
                }
            }
        }

        Pairs = Meet(postings);
        Fill(documents);
    }

    /// <summary>The pairs, each once, the earlier document first, in the order of the places.</summary>
    public IReadOnlyList<(Circumstance Left, Circumstance Right)> Pairs { get; }

    /// <summary>The circumstances of one kind that a document gives of deeds like that of another circumstance.</summary>
    public IReadOnlyList<Circumstance> OfDeed(Circumstance like, int document) => _byDeed.GetValueOrDefault((document, like.Kind, like.Deed.Key)) ?? [];

    /// <summary>All circumstances of one kind in the sentence of another.</summary>
    public IReadOnlyList<Circumstance> Beside(Circumstance circumstance, CircumstanceKind kind) =>
        _bySentence.GetValueOrDefault((circumstance.Document, circumstance.Sentence, kind)) ?? [];

    /// <summary>The dates and quantities of the sentence, without the circumstance itself.</summary>
    public IEnumerable<PlacedAssertion> ValuesBeside(Circumstance circumstance) =>
        (_values.GetValueOrDefault((circumstance.Document, circumstance.Sentence)) ?? []).Where(value => value.Assertion != circumstance.Assertion);

    /// <summary>The words of the names of people and organizations in the sentence, in lower case.</summary>
    public HashSet<string> NamesBeside(Circumstance circumstance) => _names.GetValueOrDefault((circumstance.Document, circumstance.Sentence)) ?? [];

    /// <summary>The names of people and organizations in the sentence, as spelt, in lower case.</summary>
    public IReadOnlyCollection<string> FullNamesBeside(Circumstance circumstance) => _fullNames.GetValueOrDefault((circumstance.Document, circumstance.Sentence)) ?? [];

    /// <summary>The places that the sentence names, whatever it says of them.</summary>
    public IReadOnlyCollection<string> PlacesBeside(Circumstance circumstance) => _places.GetValueOrDefault((circumstance.Document, circumstance.Sentence)) ?? [];

    /// <summary>True when both sentences name somebody or something alike.</summary>
    public bool ShareName(Circumstance left, Circumstance right) =>
        _allNames.TryGetValue((left.Document, left.Sentence), out var ones) && _allNames.TryGetValue((right.Document, right.Sentence), out var others) && ones.Overlaps(others);

    /// <summary>True when the sentence of another circumstance names the place of this one, too.</summary>
    public bool IsNamedBeside(Circumstance place, Circumstance other)
    {
        var (name, theirs) = (TownOf(place), TownOf(other));
        return name != theirs && _allNames.TryGetValue((other.Document, other.Sentence), out var names) && names.Contains(name);
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

    /// <summary>What else stands in the sentences of the pairs.</summary>
    private void Fill(List<ReadDocument> documents)
    {
        var sentences = Pairs.SelectMany(pair => ((int, int)[])[(pair.Left.Document, pair.Left.Sentence), (pair.Right.Document, pair.Right.Sentence)]).ToHashSet();
        foreach (var d in sentences.Select(place => place.Item1).Distinct().Order())
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is not (QuantityValue or DateValue or TimeValue or NameValue))
                {
                    continue;
                }

                var text = documents[d].Text;
                if (!sentences.Contains((d, text.Tokens[Math.Min(text.TokenAt(assertion.Mention.Span.Start), text.Tokens.Count - 1)].Sentence)))
                {
                    continue;
                }

                var placed = PlacedAssertion.Of(documents, d, assertion);
                if (assertion.Value is not NameValue name)
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_values, (d, placed.Sentence), out _) ??= []).Add(placed);
                }
                else if (assertion.IsCertain)
                {
                    AddName(_allNames, (d, placed.Sentence), name);
                    if (name.Type is EntityType.Place)
                    {
                        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_places, (d, placed.Sentence), out _) ??= []).Add(name.Spelling);
                    }

                    if (name.Type is EntityType.Person or EntityType.Organization)
                    {
                        AddName(_names, (d, placed.Sentence), name);
                        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_fullNames, (d, placed.Sentence), out _) ??= []).Add(name.Spelling.ToLowerInvariant());
                    }
                }
            }
        }
    }

    private static void AddName(Dictionary<(int, int), HashSet<string>> names, (int, int) place, NameValue name) =>
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(names, place, out _) ??= new(StringComparer.Ordinal)).UnionWith(name.Spelling.ToLowerInvariant().Split(' '));

    /// <summary>The deed a circumstance belongs to; for a place all that is told to happen in its sentence.</summary>
    private static IEnumerable<string> DeedsOf(Circumstance circumstance, IEnumerable<string> concepts) => circumstance.Kind == CircumstanceKind.Where
        ? concepts.Where(concept => concept[0] == Deed.KindMark).Append(circumstance.Deed.Key).Distinct(StringComparer.Ordinal)
        : [circumstance.Deed.Key];

    private static List<(Circumstance, Circumstance)> Meet(Dictionary<(CircumstanceKind Kind, int Deed, int Concept), List<Circumstance>> postings)
    {
        var seen = new HashSet<(int, int, int, int)>();
        var pairs = new List<(Circumstance Left, Circumstance Right)>();
        foreach (var circumstances in postings.Values)
        {
            for (var i = 0; circumstances.Count <= MaxPostings && i < circumstances.Count; i++)
            {
                for (var j = i + 1; j < circumstances.Count; j++)
                {
                    var (left, right) = (circumstances[i], circumstances[j]);
                    if (left.Document != right.Document && seen.Add((left.Document, left.Place.FirstToken, right.Document, right.Place.FirstToken)))
                    {
                        pairs.Add((left, right));
                    }
                }
            }
        }

        return [.. pairs.OrderBy(pair => pair.Left.Document).ThenBy(pair => pair.Left.Place.FirstToken).ThenBy(pair => pair.Right.Document).ThenBy(pair => pair.Right.Place.FirstToken)];
    }

    private static void Add<TKey>(Dictionary<TKey, List<Circumstance>> lists, TKey key, Circumstance circumstance)
        where TKey : notnull =>
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(circumstance);
}
