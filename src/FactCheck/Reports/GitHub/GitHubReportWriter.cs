using System.Globalization;
using FactCheck.Reports.Text;

namespace FactCheck.Reports.GitHub;

/// <summary>Workflow commands of GitHub Actions: an annotation a finding, at the place to change.</summary>
internal sealed class GitHubReportWriter : IReportWriter
{
    private const int ContextColumns = 80;

    public string Format => "github";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        foreach (var finding in report.Findings)
        {
            var place = PrimaryPlace.Of(finding);
            var (start, end) = (place.Start, place.End);
            output.Write(finding.Severity switch
            {
                Severity.Error => "::error ",
                Severity.Warning => "::warning ",
                _ => "::notice ",
            });
            output.Write($"file={Property(place.Document.Id)},line={Number(start.Line)},endLine={Number(end.Line)}");
            if (start.Line == end.Line)
            {
                output.Write($",col={Number(start.Column)},endColumn={Number(end.Column)}");
            }

            output.Write($",title={Property($"{finding.RuleId}: {ReportRules.Title(report, finding.RuleId)}")}::{Data(Message(finding))}\n");
        }
    }

    private static string Message(Finding finding)
    {
        var lines = new List<string> { TerminalText.Clean(finding.Message) };
        lines.AddRange(PrimaryPlace.Others(finding).Take(10).Select(mention => $"{PlaceText.Location(mention)}: {Around(mention)}"));
        lines.AddRange(finding.Explanation.Select(sentence => TerminalText.Clean(sentence)));
        if (finding.Suggestion is { } suggestion)
        {
            lines.Add($"Suggestion: {TerminalText.Clean(suggestion.Value)} ({TerminalText.Clean(suggestion.Basis)})");
        }

        return string.Join('\n', lines);
    }

    /// <summary>The place with the words beside it: an annotation is read where the other text is not at hand.</summary>
    private static string Around(Mention mention) => Snippet.Of(mention, ContextColumns) is var snippet ? snippet.Before + snippet.Marked + snippet.After : "";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(TerminalText.Clean(text))
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
