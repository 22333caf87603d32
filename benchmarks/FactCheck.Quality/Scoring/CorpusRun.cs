using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Scoring;

/// <summary>Checks every case of a corpus.</summary>
internal static class CorpusRun
{
    public static List<CaseResult> Run(FactChecker checker, IEnumerable<LabelledCase> cases) =>
        [.. cases.Select(item => Of(item, checker.Check(item.Documents).Findings))];

    private static CaseResult Of(LabelledCase item, IReadOnlyList<Finding> findings) =>
        new(item, [.. findings.Where(finding => finding.Verdict == Verdict.Conflict)], [.. findings.Where(finding => finding.Verdict == Verdict.Drift)]);
}
