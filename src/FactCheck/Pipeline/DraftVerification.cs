namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a verification: a read draft and its read sources in, report out.</summary>
internal sealed class DraftVerification(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    public FactReport Run(ReadDocument draft, IReadOnlyList<ReadDocument> sources, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = aligners;
        return ReportAssembly.Verify(draft, sources, [], [], 1, options);
    }
}
