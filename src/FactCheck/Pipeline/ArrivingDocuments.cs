using System.Runtime.CompilerServices;

namespace FactCheck.Pipeline;

/// <summary>Reads each document once as it arrives, and compares all so far whenever the stream pauses.</summary>
internal sealed class ArrivingDocuments(DocumentReading reading, ConsistencyCheck check, ManyDocuments many)
{
    public async IAsyncEnumerable<FindingChange> CheckAsync(IAsyncEnumerable<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var read = new List<ReadDocument>();
        IReadOnlyList<Finding> findings = [];
        var arrivals = documents.GetAsyncEnumerator(cancellationToken);
        await using (arrivals.ConfigureAwait(false))
        {
            var arrival = arrivals.MoveNextAsync();
            while (true)
            {
                if (!arrival.IsCompleted && read.Count > 0)
                {
                    foreach (var change in Compare())
                    {
                        yield return change;
                    }
                }

                if (!await arrival.ConfigureAwait(false))
                {
                    break;
                }

                cancellationToken.ThrowIfCancellationRequested();
                var document = arrivals.Current;
                read.Add(ids.Add(document.Id) ? reading.Read(document, cancellationToken) : throw new ArgumentException($"Two documents have the id '{document.Id}'.", nameof(documents)));
                arrival = arrivals.MoveNextAsync();
            }
        }

        foreach (var change in Compare())
        {
            yield return change;
        }

        List<FindingChange> Compare()
        {
            var before = findings;
            var report = read.Count <= StoryGroups.Together
                ? check.Run(read, cancellationToken)
                : many.Run(read.ConvertAll(one => one.Document), index => read[index], cancellationToken);
            findings = report.Findings;
            return FindingChanges.Between(before, findings);
        }
    }
}
