namespace FactCheck.Quality.PublicSets;

/// <summary>A draft verified against one source.</summary>
internal static class Drafts
{
    public static FactReport Verify(FactChecker checker, string source, string draft) => checker.Verify(new Document("draft", draft), [new Document("source", source)]);

    /// <summary>Which verdicts the report of a draft holds.</summary>
    public static (bool HasConflict, bool HasNotFound) Verdicts(FactChecker checker, string source, string draft)
    {
        var findings = Verify(checker, source, draft).Findings;
        return (findings.Any(finding => finding.Verdict == Verdict.Conflict), findings.Any(finding => finding.Verdict == Verdict.NotFound));
    }
}
