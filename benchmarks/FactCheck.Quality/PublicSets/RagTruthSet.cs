using System.Globalization;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>RAGTruth (Niu et al., ACL 2024): answers of language models to questions on passages, wrong spans marked by hand; the test split.</summary>
internal sealed class RagTruthSet : IPublicSet
{
    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        if (data.File("response.jsonl") is not { } responses || data.File("source_info.jsonl") is not { } sources)
        {
            return null;
        }

        var passages = JsonRows.Read(sources).Where(row => JsonRows.Text(row, "task_type", sources) == "QA")
            .ToDictionary(row => JsonRows.Text(row, "source_id", sources), row => JsonRows.Text(row.GetProperty("source_info"), "passages", sources), StringComparer.Ordinal);
        var (alarms, missing, numbers, others) = (default(Share), default(Share), default(Detection), 0);
        foreach (var row in JsonRows.Read(responses))
        {
            if (JsonRows.Text(row, "split", responses) != "test" || JsonRows.Text(row, "quality", responses) != "good" || !passages.TryGetValue(JsonRows.Text(row, "source_id", responses), out var source))
            {
                continue;
            }

            var labels = row.GetProperty("labels").EnumerateArray().Select(label => JsonRows.Text(label, "text", responses)).ToList();
            var hasWrongNumber = labels.Exists(label => checker.Extract(new Document("label", label)).Any(assertion => IsNumeric(assertion.Kind)));
            if (labels.Count > 0 && !hasWrongNumber)
            {
                others++;
                continue;
            }

            var findings = Drafts.Verify(checker, source, JsonRows.Text(row, "response", responses)).Findings;
            numbers = numbers.With(hasWrongNumber, findings.Any(finding => finding.Verdict is Verdict.Conflict or Verdict.NotFound && IsNumeric(finding.Kind)));
            if (labels.Count == 0)
            {
                alarms = alarms.With(findings.Any(finding => finding.Verdict == Verdict.Conflict));
                missing = missing.With(findings.Any(finding => finding.Verdict == Verdict.NotFound));
            }
        }

        return new ReportSection("RAGTruth: answers on passages", $"Questions and answers, test split, answers without quality issues. {others.ToString(CultureInfo.InvariantCulture)} answers with an error that is no number or date are left out. Something not found is a warning, so that the tool ends with exit code 1. Data: {DataFolder.OriginOf(responses)}.")
        {
            Table = new Figures().Add("right answers with a conflict (lower is better)", alarms).Add("right answers with something not found (lower is better)", missing).Add("answers with a wrong number or date", numbers).Table(),
        };
    }

    private static bool IsNumeric(AssertionKind kind) => kind is >= AssertionKind.Amount and <= AssertionKind.Duration;
}
