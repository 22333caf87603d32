using System.Runtime.CompilerServices;
using FactCheck.Names;
using FactCheck.Pipeline;
using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// Finds where texts that tell one story cannot all be right, and verifies a draft against its sources. Immutable, thread-safe, and best
/// made once and reused.
/// </summary>
public sealed class FactChecker
{
    /// <summary>Fewer short documents are read sooner than threads are woken.</summary>
    private const int LeastInParallel = 8;

    private readonly DocumentReading _reading;
    private readonly ConsistencyCheck _check;
    private readonly ManyDocuments _many;
    private readonly DraftVerification _verification;

    /// <summary>Makes a checker.</summary>
    /// <param name="options">What to extract and compare; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public FactChecker(FactCheckerOptions? options = null)
    {
        Options = options ?? FactCheckerOptions.Default;
        if (Missing(Options) is { } missing)
        {
            throw new ArgumentException($"{missing} must not be null.", nameof(options));
        }

        if (Options.MinConfidence is not (>= 0 and <= 1))
        {
            throw new ArgumentException($"{nameof(FactCheckerOptions.MinConfidence)} must lie between 0 and 1.", nameof(options));
        }

        if (Options.Independence is not { SharedTokens: >= 5, SharedRows: > 0 and <= 1 })
        {
            throw new ArgumentException($"{nameof(FactCheckerOptions.Independence)}: the tokens must be at least 5 and the rows above 0 and at most 1.", nameof(options));
        }

        try
        {
            _reading = new DocumentReading([.. Options.Extractors.Distinct()], Options.Vocabulary);
            _check = new ConsistencyCheck(Options, BuiltIn.Aligners);
            _many = new ManyDocuments(_check, Options);
            _verification = new DraftVerification(Options);
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(options), exception);
        }
    }

    /// <summary>The options given to the constructor.</summary>
    public FactCheckerOptions Options { get; }

    /// <summary>
    /// Says where the documents disagree with one another or with themselves; none is privileged. Uses all cores. More than 128 documents of one story are
    /// first parted into groups by the words that few of them have, and compared within these; such a report is made without their assertions.
    /// </summary>
    /// <param name="documents">Any number; ids must differ.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second, with single texts of megabytes within a few seconds.</param>
    /// <exception cref="ArgumentException">Two documents share an id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactReport Check(IEnumerable<Document> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var listed = List(documents, cancellationToken);
        if (listed.Count <= StoryGroups.Together)
        {
            return _check.Run(Read(listed, cancellationToken), cancellationToken);
        }

        var words = WordsOf(listed);
        return _many.Run(listed, index => _reading.Read(listed[index], cancellationToken, isOneOfMany: true, words: words), cancellationToken);
    }

    /// <summary>
    /// Checks documents as they arrive and says what each changes: findings added, updated, withdrawn. When the stream has ended, what stands is
    /// what <see cref="Check"/> finds in all of them. Documents that are there at once are taken together; after each pause all documents so
    /// far are compared again, so the cost of a change grows with their number.
    /// </summary>
    /// <param name="documents">Any number; ids must differ.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second, with single texts of megabytes within a few seconds.</param>
    /// <exception cref="ArgumentException">Two documents share an id; thrown when the second arrives.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<FindingChange> CheckAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new ArrivingDocuments(_reading, _check, _many).CheckAsync(documents, cancellationToken);
    }

    /// <summary>Says which assertions of a draft its sources support, contradict or do not mention.</summary>
    /// <param name="draft">The text to verify.</param>
    /// <param name="sources">What it is verified against; evidence in any one supports.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second, with single texts of megabytes within a few seconds.</param>
    /// <exception cref="ArgumentException">Two documents share an id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactReport Verify(Document draft, IEnumerable<Document> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        return Verify(draft, new SourceIndex(Read(List(sources, cancellationToken), cancellationToken), BuiltIn.DraftAligners), cancellationToken);
    }

    /// <summary>The same against sources that were read before: for many drafts, or one that is verified after every change.</summary>
    /// <param name="draft">The text to verify.</param>
    /// <param name="sources">What it is verified against, made by <see cref="Index"/> of a checker with the same extractors and vocabulary.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second, with single texts of megabytes within a few seconds.</param>
    /// <exception cref="ArgumentException">A source has the draft's id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactReport Verify(Document draft, SourceIndex sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Has(draft.Id))
        {
            throw new ArgumentException($"Two documents have the id '{draft.Id}'.", nameof(draft));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return _verification.Run(_reading.Read(draft, cancellationToken), sources, cancellationToken);
    }

    /// <summary>Reads sources once, to verify any number of drafts against them.</summary>
    /// <param name="sources">Any number; ids must differ.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second, with single texts of megabytes within a few seconds.</param>
    /// <exception cref="ArgumentException">Two documents share an id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SourceIndex Index(IEnumerable<Document> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var read = Read(List(sources, cancellationToken), cancellationToken);
        var index = new SourceIndex(read, BuiltIn.DraftAligners);
        foreach (var source in read)
        {
            source.OutliveRun();
        }

        return index;
    }

    /// <summary>
    /// Extracts what a document asserts, in the order of the text, without candidates that only serve comparison. Words that are likely to be names but not
    /// certainly are listed with <see cref="Assertion.IsCertain"/> false.
    /// </summary>
    /// <param name="document">The document.</param>
    public IReadOnlyList<Assertion> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. _reading.Read(document, CancellationToken.None, isListed: true).Assertions.Where(assertion => assertion.IsCertain || assertion.IsLikely)];
    }

    /// <summary>Says whether two names name one entity, from their spelling and the built-in name lists alone.</summary>
    /// <param name="first">A name, not empty.</param>
    /// <param name="second">A name, not empty.</param>
    /// <param name="type">What both name, if known.</param>
    /// <exception cref="ArgumentException">A name is null, empty or blank.</exception>
    public static NameComparison CompareNames(string first, string second, EntityType type = EntityType.Unknown)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(first);
        ArgumentException.ThrowIfNullOrWhiteSpace(second);
        return NameMatcher.Compare(first, second, type);
    }

    /// <summary>The option that is null; null when none is.</summary>
    private static string? Missing(FactCheckerOptions options) =>
        options.Rules is null ? nameof(FactCheckerOptions.Rules)
        : options.Extractors is null ? nameof(FactCheckerOptions.Extractors)
        : options.Vocabulary is null ? nameof(FactCheckerOptions.Vocabulary)
        : null;

    private static List<Document> List(IEnumerable<Document> documents, CancellationToken cancellationToken, [CallerArgumentExpression(nameof(documents))] string parameter = "")
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var listed = new List<Document>();
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document is null)
            {
                throw new ArgumentException("One of the documents is null.", parameter);
            }

            listed.Add(ids.Add(document.Id) ? document : throw new ArgumentException($"Two documents have the id '{document.Id}'.", parameter));
        }

        return listed;
    }

    private List<ReadDocument> Read(List<Document> documents, CancellationToken cancellationToken)
    {
        var read = new ReadDocument[documents.Count];
        var words = WordsOf(documents);
        if (documents.Count < LeastInParallel && !(documents.Count > 1 && InParallel.Pays(documents)))
        {
            for (var i = 0; i < read.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                read[i] = _reading.Read(documents[i], cancellationToken, words: words);
            }
        }
        else
        {
            var isMany = documents.Count >= LeastInParallel;
            InParallel.Run(read.Length, i => read[i] = _reading.Read(documents[i], cancellationToken, isOneOfMany: isMany, words: words), cancellationToken);
        }

        return [.. read];
    }

    private static KnownWords WordsOf(List<Document> documents) => new(documents.Sum(document => (long)document.Text.Length));
}
