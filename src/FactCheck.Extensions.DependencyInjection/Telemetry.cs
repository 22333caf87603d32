using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FactCheck.Extensions;

/// <summary>The instruments of the meter and of the activity source "FactCheck".</summary>
internal static class Telemetry
{
    public const string Name = "FactCheck";

    public static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("factcheck.documents", "{document}", "Documents looked at.");
    private static readonly Counter<long> Assertions = Meter.CreateCounter<long>("factcheck.assertions", "{assertion}", "Assertions extracted.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("factcheck.findings", "{finding}", "Findings, by rule and verdict.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("factcheck.duration", "s", "How long a check or a verification took.");

    public static void Record(string operation, FactReport report, TimeSpan elapsed)
    {
        var tag = new KeyValuePair<string, object?>("operation", operation);
        Documents.Add(report.Documents.Count, tag);
        Assertions.Add(report.Documents.Sum(document => document.AssertionCount), tag);
        foreach (var finding in report.Findings)
        {
            Findings.Add(1, tag, new("rule", finding.RuleId), new("verdict", finding.Verdict.ToString().ToLowerInvariant()));
        }

        Duration.Record(elapsed.TotalSeconds, tag);
    }
}
