namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a check: read documents in, report out.</summary>
internal sealed class ConsistencyCheck(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    private readonly DeclaredNames _declared = new(options.Vocabulary);

    public FactReport Run(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var judgements = new List<Judgement>();
        foreach (var (story, aligner) in documents.GroupBy(document => document.Document.Story, StringComparer.Ordinal).SelectMany(story => aligners, (story, aligner) => (story.ToList(), aligner)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var aligned = aligner.Align(story);
            judgements.AddRange(aligned.SetApart);
            foreach (var topic in aligned.Topics)
            {
                cancellationToken.ThrowIfCancellationRequested();
                judgements.AddRange(options.Rules.SelectMany(rule => rule.Judge(topic)));
            }
        }

        return ReportAssembly.Check(documents, _declared.SetApart(judgements), options);
    }
}
