using FactCheck.Tool.Configuration;

namespace FactCheck.Tool.Silencing;

/// <summary>All that is left out of the report of one run, with an account of it.</summary>
internal sealed class Silence(Settings settings, string workingFolder)
{
    private readonly List<string> _problems = [];
    private int _suppressed;
    private int _known;

    /// <summary>For the closing line: ", 2 suppressed, 3 in the baseline"; empty when nothing was left out.</summary>
    public string Summary => (_suppressed > 0 ? $", {_suppressed} suppressed" : "") + (_known > 0 ? $", {_known} in the baseline" : "");

    public FactReport Apply(FactReport report)
    {
        var chosen = FindingPolicy.Apply(report, settings);
        var suppressions = new Suppressions(report.Documents.Select(document => document.Document));
        var shown = suppressions.Apply(chosen);
        _suppressed = chosen.Findings.Count - shown.Findings.Count;
        _problems.AddRange(suppressions.Problems());
        if (settings.Baseline is not { } path)
        {
            return shown;
        }

        var baseline = Baseline.Read(path, workingFolder);
        var fresh = FindingPolicy.With(shown, finding => baseline.Contains(finding) ? null : finding);
        _known = shown.Findings.Count - fresh.Findings.Count;
        _problems.AddRange(baseline.Stale(shown).Select(entry => $"{path}: stale: {entry.RuleId} {entry.Message} ({entry.Id}); factcheck baseline prune removes it"));
        return fresh;
    }

    /// <summary>Suppressions without use or reason, entries of the baseline that are found no more.</summary>
    public void WriteProblems(TextWriter log)
    {
        foreach (var problem in _problems)
        {
            log.Write($"factcheck: {Reports.Text.TerminalText.Clean(problem)}\n");
        }
    }
}
