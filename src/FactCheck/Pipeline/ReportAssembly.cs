namespace FactCheck.Pipeline;

/// <summary>Puts judgements in order and into a report.</summary>
internal static class ReportAssembly
{
    public static FactReport Check(IReadOnlyList<ReadDocument> documents, IReadOnlyList<Judgement> judgements, FactCheckerOptions options) =>
        Assemble(ReportMode.Check, documents, judgements, [], null, options);

    public static FactReport Verify(
        ReadDocument draft,
        IReadOnlyList<ReadDocument> sources,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<VerifiedAssertion> assertions,
        double support,
        FactCheckerOptions options) =>
        Assemble(ReportMode.Verify, [draft, .. sources], judgements, assertions, support, options);

    private static FactReport Assemble(
        ReportMode mode,
        IReadOnlyList<ReadDocument> documents,
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<VerifiedAssertion> assertions,
        double? support,
        FactCheckerOptions options)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            order[document.Document.Id] = order.Count;
        }

        (int Document, TextSpan Span) Place(IReadOnlyList<Mention> mentions) => (order[mentions[0].Document.Id], mentions[0].Span);
        var compatible = judgements.OfType<Compatible>().OrderBy(pair => Place(pair.Mentions)).ToList();
        return new FactReport(mode)
        {
            Rules = [.. options.Rules.SelectMany(rule => rule.Rules).DistinctBy(rule => rule.Id)],
            Documents = [.. documents.Select(Describe)],
            Findings =
            [
                .. judgements.OfType<Finding>()
                    .Where(finding => finding.Confidence >= options.MinConfidence)
                    .OrderBy(finding => Rank(finding.Verdict))
                    .ThenByDescending(finding => finding.Confidence)
                    .ThenBy(finding => Place(finding.Mentions))
                    .ThenBy(finding => finding.RuleId, StringComparer.Ordinal),
            ],
            Compatible = [.. compatible.Take(FactReport.MaxCompatible)],
            CompatibleCount = compatible.Count,
            Assertions = assertions,
            Support = support,
        };
    }

    private static CheckedDocument Describe(ReadDocument document) =>
        new(document.Document, document.Text.Sources, document.Assertions.Count(assertion => assertion.IsCertain), IsChecked: true);

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => 0,
        Verdict.NotFound => 1,
        _ => 2,
    };
}
