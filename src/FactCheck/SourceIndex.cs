using FactCheck.Alignment.Drafts;
using FactCheck.Pipeline;

namespace FactCheck;

/// <summary>
/// Sources read once, to verify any number of drafts against: <see cref="FactChecker.Index"/> makes it,
/// <see cref="FactChecker.Verify(Document, SourceIndex, CancellationToken)"/> takes it. Immutable and thread-safe.
/// </summary>
public sealed class SourceIndex
{
    private readonly HashSet<string> _ids;

    internal SourceIndex(List<ReadDocument> sources, IReadOnlyList<IDraftTopicAligner> aligners)
    {
        Sources = new DraftSources(sources);
        Topics = [.. aligners.Select(aligner => aligner.Prepare(Sources.Documents))];
        Documents = [.. sources.Select(source => source.Document)];
        Described = [.. sources.Select(ReportAssembly.Describe)];
        NotChecked = [.. ReportAssembly.NotChecked(sources)];
        _ids = [.. Documents.Select(document => document.Id)];
    }

    /// <summary>The sources in the order given.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>How each of them was read.</summary>
    internal IReadOnlyList<CheckedDocument> Described { get; }

    /// <summary>A note for each that could not be read.</summary>
    internal IReadOnlyList<Finding> NotChecked { get; }

    internal DraftSources Sources { get; }

    /// <summary>What else is found between a draft and the sources: each gives the topics with an assertion of the draft.</summary>
    internal IReadOnlyList<Func<ReadDocument, IEnumerable<Topic>>> Topics { get; }

    internal bool Has(string id) => _ids.Contains(id);
}
