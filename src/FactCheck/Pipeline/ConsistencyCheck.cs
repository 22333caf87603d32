namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a check: read documents in, report out.</summary>
internal sealed class ConsistencyCheck(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    public FactReport Run(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var judgements = new List<Judgement>();
        foreach (var aligner in aligners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var aligned = aligner.Align(documents);
            judgements.AddRange(aligned.SetApart);
            foreach (var topic in aligned.Topics)
            {
                judgements.AddRange(options.Rules.SelectMany(rule => rule.Judge(topic)));
            }
        }

        return ReportAssembly.Check(documents, judgements, options);
    }
}
