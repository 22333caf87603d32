using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Alignment.Quotations;
using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Names;

namespace FactCheck.Alignment.Drafts;

/// <summary>Sources read once, with every index that laying a draft against them needs. Immutable and thread-safe.</summary>
internal sealed class DraftSources
{
    private readonly Dictionary<string, List<Assertion>> _namesByWord = new(StringComparer.Ordinal);

    private readonly Lazy<SegmentIndex> _claims;

    private readonly ConcurrentDictionary<Type, object> _derived = new();

    public DraftSources(List<ReadDocument> sources)
    {
        Sources = sources;
        Documents = [new ReadDocument(new DocumentText(new Document("draft", "")), []), .. sources];
        Vocabulary = new SourceVocabulary(sources);
        NamePlaces = new NamePlaces(sources);
        Words = new WordOccurrences(sources);
        Rows = new WordRows(sources);
        Context = ContextIndex.Of(Documents);
        Sentences = new SentenceIndex(Documents);
        Given = new GivenValues(Documents);
        var assertions = sources.SelectMany(source => source.Assertions);
        Roles = [.. assertions.Where(assertion => assertion.Value is RoleValue)];
        Places = [.. assertions.Where(assertion => assertion is { IsCertain: true, Kind: AssertionKind.Place or AssertionKind.Name, Value: NameValue }).DistinctBy(assertion => ((NameValue)assertion.Value).Spelling, StringComparer.OrdinalIgnoreCase)];
        Quotations = [.. QuotationsOf(sources)];
        Pronouns = [.. sources.Select(source => PronounUse.Of(source.Text))];
        _claims = new Lazy<SegmentIndex>(() => new SegmentIndex(sources));
        TokenCount = sources.Sum(source => source.Text.Tokens.Count);
        foreach (var assertion in assertions.Where(assertion => assertion is { IsCertain: true, Value: NameValue }))
        {
            foreach (var word in ((NameValue)assertion.Value).Spelling.ToLowerInvariant().Split(' ', '-'))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_namesByWord, word, out _) ??= []).Add(assertion);
            }
        }
    }

    public List<ReadDocument> Sources { get; }

    /// <summary>The sources after an empty document, whose place the draft takes: so their places are the same with every draft.</summary>
    public List<ReadDocument> Documents { get; }

    public SourceVocabulary Vocabulary { get; }

    public NamePlaces NamePlaces { get; }

    public WordOccurrences Words { get; }

    public WordRows Rows { get; }

    /// <summary>Of <see cref="Documents"/>.</summary>
    public ContextIndex Context { get; }

    /// <summary>Of <see cref="Documents"/>.</summary>
    public SentenceIndex Sentences { get; }

    /// <summary>The values of <see cref="Documents"/>, and what may follow from them.</summary>
    public GivenValues Given { get; }

    /// <summary>All quantities, durations, dates and times.</summary>
    public IReadOnlyList<PlacedAssertion> Values => Given.Values;

    public IReadOnlyList<Assertion> Roles { get; }

    /// <summary>The names of places, and names that may be of places, each once.</summary>
    public IReadOnlyList<Assertion> Places { get; }

    public IReadOnlyList<PlacedQuotation> Quotations { get; }

    public IReadOnlyList<PronounUse> Pronouns { get; }

    /// <summary>What the sources state, statement by statement.</summary>
    public SegmentIndex Claims => _claims.Value;

    /// <summary>What is read from the sources once for all drafts, by its type.</summary>
    public T Derived<T>(Func<DraftSources, T> read)
        where T : class => (T)_derived.GetOrAdd(typeof(T), static (_, state) => state.Read(state.Sources), (Read: read, Sources: this));

    /// <summary>Of all sources together.</summary>
    public int TokenCount { get; }

    /// <summary>The words of the sources' names, in lower case.</summary>
    public IEnumerable<string> NameWords => _namesByWord.Keys;

    /// <summary>The values that may speak of what a value of a kind speaks of, in the order of the sources.</summary>
    public IReadOnlyList<PlacedAssertion> ValuesLike(AssertionKind kind) => Given.ValuesLike(kind);

    /// <summary>The values of the sentence that a value stands in, itself among them, in the order of the text.</summary>
    public IReadOnlyList<PlacedAssertion> ValuesBeside(PlacedAssertion value) => Given.ValuesBeside(value);

    /// <summary>The names that hold a word, in the order of the sources.</summary>
    public IReadOnlyList<Assertion> NamesWith(string norm) => _namesByWord.TryGetValue(norm, out var names) ? names : [];

    /// <summary>The first name that an acronym, in lower case, stands for; null when there is none.</summary>
    public Assertion? NameOf(string acronym) => Sources.SelectMany(source => source.Assertions).FirstOrDefault(assertion =>
        assertion is { IsCertain: true, Value: NameValue { Type: not EntityType.Person } name } && name.Spelling.Contains(' ', StringComparison.Ordinal) && Acronym.StandsFor(acronym, NameFormReader.Read(name.Spelling, name.Type)));

    private static IEnumerable<PlacedQuotation> QuotationsOf(List<ReadDocument> sources)
    {
        for (var d = 0; d < sources.Count; d++)
        {
            foreach (var assertion in sources[d].Assertions)
            {
                if (assertion.Value is QuotationValue && PlacedQuotation.Of(d, sources[d].Text, assertion) is { } placed)
                {
                    yield return placed;
                }
            }
        }
    }
}
