using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Scoring;

/// <summary>Two accounts, which of their conflicts were reported, and what else was reported as one.</summary>
internal sealed record AccountResult(AccountPair Pair, Share Found, IReadOnlyList<Finding> Conflicts, IReadOnlyList<Finding> Wrong)
{
    /// <summary>Each conflict reported, and whether it is one of the planted ones.</summary>
    public IEnumerable<(Finding Finding, bool IsRight)> Judged => Conflicts.Select(finding => (finding, !Wrong.Contains(finding)));

    public static AccountResult Of(FactChecker checker, AccountPair pair)
    {
        var findings = checker.Check(pair.Documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ToList();
        return new AccountResult(
            pair,
            pair.Conflicts.Values.Aggregate(default(Share), (share, places) => share.With(findings.Exists(finding => AccountPair.IsHit(places, finding)))),
            findings,
            [.. findings.Where(finding => !pair.Conflicts.Values.Any(places => AccountPair.IsHit(places, finding)))]);
    }
}
