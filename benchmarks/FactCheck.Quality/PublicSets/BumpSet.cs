using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>BUMP (Ma et al., ACL 2023): a news article, a right summary, and the same with one error made by hand.</summary>
internal sealed class BumpSet : IPublicSet
{
    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        var (figures, origin) = (new Figures(), "");
        foreach (var (task, published) in new (string, Published[])[] { ("task1", [Of("BARTScore", .919), Of("QAFactEval", .840), Of("SummaC", .684), Of("FactCC", .595)]), ("task2", []) })
        {
            if (data.File(BumpFile.NameOf(task)) is { } path)
            {
                Score(checker, path, task, published, figures);
                origin = DataFolder.OriginOf(path);
            }
        }

        return origin.Length == 0
            ? null
            : new ReportSection("BUMP: one error in a summary", $"A summary with an error should be scored below the right one; ties count as wrong. The others are metrics that run a neural model and score only, without saying what is wrong. Data: {origin}.") { Bars = figures.Bars, Table = figures.Table() };
    }

    private static Published Of(string metric, double share) => new(metric, share, "https://aclanthology.org/2023.acl-long.716");

    private static void Score(FactChecker checker, string path, string task, Published[] published, Figures figures)
    {
        var (ranked, flagged, told) = (default(Share), default(Share), default(Share));
        var references = new Dictionary<(string Article, string Summary), FactReport>();
        foreach (var (article, reference, edited) in BumpFile.Read(path))
        {
            if (!references.TryGetValue((article, reference), out var right))
            {
                references.Add((article, reference), right = Drafts.Verify(checker, article, reference));
            }

            var wrong = Drafts.Verify(checker, article, edited);
            ranked = ranked.With(wrong.Score < right.Score);
            flagged = flagged.With(wrong.Findings.Any(finding => finding.Verdict is Verdict.Conflict or Verdict.NotFound));
            told = told.With(checker.Check([new Document("reference", reference), new Document("edited", edited)]).Findings.Any(finding => finding.Verdict is Verdict.Conflict or Verdict.Drift));
        }

        var alarms = references.Values.Aggregate(default(Share), (share, report) => share.With(report.Findings.Any(finding => finding.Verdict == Verdict.Conflict)));
        figures.Add($"{task}: wrong summary scored below the right one", ranked, published)
            .Add($"{task}: wrong summary with a conflict or something not found", flagged)
            .Add($"{task}: right summary with a conflict (lower is better)", alarms)
            .Add($"{task}: the two summaries checked, a conflict or drift told", told);
    }
}
