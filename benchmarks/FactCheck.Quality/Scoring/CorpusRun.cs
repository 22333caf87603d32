using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Scoring;

/// <summary>Checks every case of a corpus.</summary>
internal static class CorpusRun
{
    public static List<CaseResult> Run(FactChecker checker, IEnumerable<LabelledCase> cases) =>
        [.. cases.Select(item => new CaseResult(item, [.. checker.Check(item.Documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict)]))];
}
