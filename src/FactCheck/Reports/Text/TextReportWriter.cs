namespace FactCheck.Reports.Text;

/// <summary>The report for people at a terminal.</summary>
internal sealed class TextReportWriter : IReportWriter
{
    public string Format => "text";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        var writer = new StyledWriter(output, options.Color);
        foreach (var finding in report.Findings)
        {
            FindingText.Write(writer, finding);
        }

        if (report.Mode == ReportMode.Verify)
        {
            VerifiedTable.Write(writer, report);
        }

        if (options.WhyNot)
        {
            CompatibleText.Write(writer, report);
        }

        WriteSummary(writer, report, options);
    }

    private static void WriteSummary(StyledWriter writer, FactReport report, ReportOptions options)
    {
        var counts = new ReportCounts(report);
        var parts = new List<string>(3);
        Add(parts, counts.Conflicts, "conflict");
        Add(parts, counts.NotFound, "assertion");
        if (counts.NotFound > 0)
        {
            parts[^1] += " not found";
        }

        Add(parts, counts.Drifts, "drift");
        if (parts.Count == 0)
        {
            writer.Line(counts.Documents > counts.NotChecked ? NoneFound(counts) : "Nothing was checked.", counts.NotChecked > 0 ? Style.Warning : Style.Good);
        }
        else
        {
            var style = counts.Errors > 0 ? Style.Error : counts.Warnings > 0 ? Style.Warning : Style.Note;
            writer.Line("Found " + string.Join(", ", parts) + ".", style);
        }

        foreach (var document in report.Documents.Where(document => !document.IsChecked))
        {
            writer.Line($"Not checked: {TerminalText.Clean(document.Document.Id)}", Style.Warning);
        }

        if (!options.WhyNot && report.CompatibleCount > 0)
        {
            writer.Line(CompatibleText.Differing(report) + ": --why-not says why.", Style.Faint);
        }
    }

    /// <summary>What the sources do not have is no contradiction, and is not passed over either.</summary>
    private static string NoneFound(ReportCounts counts) =>
        "No contradictions found" + (counts.Verdicts(AssertionVerdict.NotFound) is > 0 and var missing ? $"; {Wording.Count(missing, "assertion")} not found." : ".");

    private static void Add(List<string> parts, int count, string noun)
    {
        if (count > 0)
        {
            parts.Add(Wording.Count(count, noun));
        }
    }
}
