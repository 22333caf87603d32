namespace FactCheck.Pipeline;

/// <summary>
/// Checks a great many documents: they are parted into groups that may tell one story, and each group is read, compared and forgotten before the next, on
/// all cores. What stays is the report, and of what was set apart its first places.
/// </summary>
internal sealed class ManyDocuments(ConsistencyCheck check, FactCheckerOptions options)
{
    /// <param name="documents">More than are compared all with all.</param>
    /// <param name="reading">Reads the document of an index; called once for each, by several threads.</param>
    /// <param name="cancellationToken">Looked at between groups.</param>
    public FactReport Run(IReadOnlyList<Document> documents, Func<int, ReadDocument> reading, CancellationToken cancellationToken)
    {
        var groups = StoryGroups.Of(documents, cancellationToken);
        var described = new CheckedDocument[documents.Count];
        var findings = new List<Finding>[groups.Count];
        var apart = new FirstApart(documents);
        InParallel.Run(
            groups.Count,
            g =>
            {
                var read = groups[g].Select(reading).ToList();
                for (var i = 0; i < read.Count; i++)
                {
                    described[groups[g][i]] = ReportAssembly.Describe(read[i]) with { Assertions = [] };
                }

                var judgements = check.Judge(read, cancellationToken);
                findings[g] = Votes.Count([.. judgements.OfType<Finding>(), .. ReportAssembly.NotChecked(read)], read, options.Independence);
                apart.Add(judgements.OfType<Compatible>());
            },
            cancellationToken);
        return ReportAssembly.Check(described, [.. findings.SelectMany(found => found), .. apart.First()], apart.Count, options, check.Rules);
    }
}
