using FactCheck.Reports.Json;
using FactCheck.Reports.Text;

namespace FactCheck;

/// <summary>The built-in report formats. Stateless and thread-safe.</summary>
public static class ReportWriters
{
    /// <summary>For people at a terminal: every place in context, the values, the reasons, the suggestion.</summary>
    public static IReportWriter Text { get; } = new TextReportWriter();

    /// <summary>The whole report as one JSON object, indented.</summary>
    public static IReportWriter Json { get; } = new JsonReportWriter();

    /// <summary>JSON Lines: one finding a line and a last line that sums up.</summary>
    public static IReportWriter JsonLines { get; } = new JsonLinesReportWriter();

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } = [Text, Json, JsonLines];
}
