using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Scoring;

/// <summary>A draft, which of its errors were told, and what else was.</summary>
/// <param name="Case">The draft.</param>
/// <param name="Contradicted">Contradicted stretches that a conflict hits.</param>
/// <param name="Told">Wrong or unmentioned stretches that any finding hits.</param>
/// <param name="Conflicts">All conflicts.</param>
/// <param name="Wrong">Conflicts that hit none of them.</param>
/// <param name="Missing">Values and names told to stand in no source that are none of them.</param>
internal sealed record DraftResult(DraftCase Case, Share Contradicted, Share Told, IReadOnlyList<Finding> Conflicts, IReadOnlyList<Finding> Wrong, IReadOnlyList<Finding> Missing)
{
    /// <summary>Each conflict reported, and whether it hits an error.</summary>
    public IEnumerable<(Finding Finding, bool IsRight)> Judged => Conflicts.Select(finding => (finding, !Wrong.Contains(finding)));

    public static DraftResult Of(FactChecker checker, DraftCase draft)
    {
        var findings = checker.Verify(draft.Draft, draft.Sources).Findings.Where(finding => finding.Reason != NotFoundReason.DraftUnsupported && finding.Mentions.Any(mention => mention.Document.Id == draft.Draft.Id)).ToList();
        List<TextSpan> all = [.. draft.Contradicted, .. draft.Unmentioned];
        bool IsOutside(Finding finding) => !all.Exists(span => Hits(finding, draft, span));
        return new DraftResult(
            draft,
            draft.Contradicted.Aggregate(default(Share), (share, span) => share.With(findings.Exists(finding => finding.Verdict == Verdict.Conflict && Hits(finding, draft, span)))),
            all.Aggregate(default(Share), (share, span) => share.With(findings.Exists(finding => finding.Verdict is Verdict.Conflict or Verdict.NotFound && Hits(finding, draft, span)))),
            [.. findings.Where(finding => finding.Verdict == Verdict.Conflict)],
            [.. findings.Where(finding => finding.Verdict == Verdict.Conflict && IsOutside(finding))],
            [.. findings.Where(finding => finding.Verdict == Verdict.NotFound && IsOutside(finding))]);
    }

    private static bool Hits(Finding finding, DraftCase draft, TextSpan span) => finding.Mentions.Any(mention => mention.Document.Id == draft.Draft.Id && mention.Span.Overlaps(span));
}
