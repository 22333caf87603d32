using FactCheck.Reports;
using FactCheck.Reports.Text;

namespace FactCheck.Tool.Commands;

/// <summary>What --verbose adds on standard error: which configuration holds, and how each document was read.</summary>
internal static class VerboseLines
{
    public static void Write(TextWriter log, string? configuration, FactReport report)
    {
        log.Write($"configuration: {TerminalText.Clean(configuration ?? "none")}\n");
        foreach (var document in report.Documents)
        {
            var date = document.Document.Date is { } day ? $", dated {day:yyyy-MM-dd}" : "";
            var sources = document.IsChecked ? string.Join(", ", document.Sources.Select(source => source.Name)) : "not checked";
            log.Write(TerminalText.Clean($"read {document.Document.Id}: {Wording.Count(document.AssertionCount, "assertion")}{date} ({sources})") + "\n");
        }
    }
}
