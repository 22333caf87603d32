namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a check: read documents in, report out.</summary>
internal sealed class ConsistencyCheck(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    private readonly DeclaredNames _declared = new(options.Vocabulary);

    public FactReport Run(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken) => ReportAssembly.Check(documents, Judge(documents, cancellationToken), options);

    /// <summary>All that is to be said of the documents; those of different stories are not compared.</summary>
    public List<Judgement> Judge(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var stories = documents.GroupBy(document => document.Document.Story, StringComparer.Ordinal).Select(story => story.ToList()).ToList();
        var judged = new List<Judgement>[stories.Count * aligners.Count];
        InParallel.RunInTwo(judged.Length, i => judged[i] = Judge(stories[i / aligners.Count], aligners[i % aligners.Count], cancellationToken), cancellationToken);
        var judgements = new List<Judgement>();
        foreach (var some in judged)
        {
            judgements.AddRange(some);
        }

        return OneMatter.Together(_declared.SetApart(judgements), documents);
    }
    private List<Judgement> Judge(List<ReadDocument> story, ITopicAligner aligner, CancellationToken cancellationToken)
    {
        var aligned = aligner.Align(story);
        List<Judgement> judgements = [.. aligned.SetApart];
        foreach (var topic in aligned.Topics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var rule in options.Rules)
            {
                judgements.AddRange(rule.Judge(topic));
            }
        }

        return judgements;
    }
}
