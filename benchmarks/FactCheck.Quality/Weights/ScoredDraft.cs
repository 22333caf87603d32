using FactCheck.Alignment.Drafts;
using FactCheck.Pipeline;

namespace FactCheck.Quality.Weights;

/// <summary>What the score of a draft is made of, so that it can be reckoned with other weights.</summary>
/// <param name="Extents">What takes support from it, in the order of <see cref="SupportLoss"/>.</param>
/// <param name="Conflicts">The confidence of each conflict.</param>
/// <param name="NotFound">The confidence of each notFound.</param>
internal sealed record ScoredDraft(IReadOnlyList<double> Extents, IReadOnlyList<double> Conflicts, IReadOnlyList<double> NotFound)
{
    private static readonly DocumentReading Reading = new(BuiltIn.Extractors, DomainVocabulary.Empty);

    public static ScoredDraft Of(FactChecker checker, SourceIndex sources, string text)
    {
        var draft = new Document("draft", text);
        var report = checker.Verify(draft, sources);
        return new ScoredDraft(DraftAligner.Align(Reading.Read(draft), sources.Sources).Support.Losses.Extents, Confidences(report, Verdict.Conflict), Confidences(report, Verdict.NotFound));
    }

    /// <summary>The score, as <see cref="FactReport.Score"/> reckons it.</summary>
    public double Score(DraftWeights weights)
    {
        var support = Math.Clamp(1 - Extents.Zip(weights.Losses, (extent, weight) => extent * weight).Sum(), 0, 1);
        return support * Conflicts.Aggregate(1.0, (product, confidence) => product * (1 - (weights.Conflict * confidence))) * NotFound.Aggregate(1.0, (product, confidence) => product * (1 - (weights.NotFound * confidence)));
    }

    /// <summary>All of it as one row of numbers, for learning.</summary>
    public double[] Features => [.. Extents, Conflicts.Sum(), NotFound.Sum()];

    private static double[] Confidences(FactReport report, Verdict verdict) => [.. report.Findings.Where(finding => finding.Verdict == verdict).Select(finding => finding.Confidence)];
}
