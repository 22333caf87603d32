namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a check: read documents in, report out.</summary>
internal sealed class ConsistencyCheck(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    private readonly DeclaredNames _declared = new(options.Vocabulary);

    public FactReport Run(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken) => ReportAssembly.Check(documents, Judge(documents, cancellationToken), options);

    /// <summary>All that is to be said of the documents; those of different stories are not compared.</summary>
    public List<Judgement> Judge(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var judgements = new List<Judgement>();
        foreach (var (story, aligner) in documents.GroupBy(document => document.Document.Story, StringComparer.Ordinal).Select(story => story.ToList()).SelectMany(_ => aligners, (story, aligner) => (story, aligner)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var aligned = aligner.Align(story);
            judgements.AddRange(aligned.SetApart);
            foreach (var topic in aligned.Topics)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var rule in options.Rules)
                {
                    judgements.AddRange(rule.Judge(topic));
                }
            }
        }

        return OneMatter.Together(_declared.SetApart(judgements), documents);
    }
}
