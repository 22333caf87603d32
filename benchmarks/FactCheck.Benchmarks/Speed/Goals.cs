using System.Globalization;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>What was aimed at and what the tables below say, in one place, and what of it is missed.</summary>
internal static class Goals
{
    private static readonly Goal[] All =
    [
        new("check two articles of 5 KB, median", "ms", 2, 8, "Latency", "check two articles", "p50"),
        new("check two articles of 5 KB, 99 of 100 within", "ms", 6, 25, "Latency", "check two articles", "p99"),
        new("verify an answer of 150 words against three passages, median", "ms", null, null, "Latency", "verify an answer", "p50"),
        new("check 100,000 documents of 2 KB", "s", null, 120, "Many documents", "100,000", "seconds"),
        new("the same, most memory", "MB", null, 2147, "Many documents", "100,000", "peak MB"),
        new("start of the installed tool against dotnet hello.dll", "x as long", 3, 4, "Cold start", "factcheck", "against hello.dll"),
        new("whole of FactCheck against wink-nlp, which reads less", "x as fast", 4, 1.5, "Throughput", "wink-nlp", "FactCheck, whole, is"),
        new("tokens and values alone against wink-nlp", "x as fast", null, null, "Throughput", "wink-nlp", "FactCheck, like for like, is"),
        new("whole of FactCheck against @microsoft/recognizers-text-suite", "x as fast", 5000, 1000, "Throughput", "@microsoft/recognizers-text-suite", "FactCheck, whole, is"),
        new("names one edit apart among 1,000,000", "CPU seconds", 1.2, 2, "Names one edit apart", "1,000,000", "CPU seconds"),
        new("memory allocated, extract", "bytes a character", 64, 200, "Stages", "extract, whole", "bytes per character"),
    ];

    public static ReportSection Section(IReadOnlyList<ReportSection> sections)
    {
        var rows = All.Select(goal => (Goal: goal, Cell: Cell(sections, goal))).Select(entry => (IReadOnlyList<string>)
        [
            $"{entry.Goal.What}, {entry.Goal.Unit}",
            entry.Cell is null ? "-" : "**" + entry.Cell.Trim('*').Replace(" x", "", StringComparison.Ordinal) + "**",
            Mark(entry.Goal.Aim),
            Mark(entry.Goal.Least),
            entry.Goal.IsHigherBetter ? "higher" : "lower",
            Standing(entry.Goal, entry.Cell),
        ]).ToList();
        return new ReportSection("At a glance", "Goals, and the least that is accepted, are the project's own, not a standard's.")
        {
            Table = new ReportTable(["figure", "measured", "goal", "least accepted", "better is", "result"], rows),
            LinesTitle = "In words:",
            Lines =
            [
                Told("Not even the least is met", rows, Quality.Reports.Standing.IsMissed),
                Told("The goal is missed, the least is met", rows, result => result.StartsWith('○')),
                .. sections.Where(section => section.Title == "Throughput").SelectMany(section => section.Lines),
                .. sections.Where(section => section.Title == "One long document" && section.Table is { Rows.Count: > 0 }).Select(section => section.Table!.Rows[^1]).Select(row => $"Memory grows with the length of one document: {row[0]} characters took {row[^1]} MB."),
                "Not measured here: models that answer the same question (entailment models, a language model asked to judge). The peers of this report read text and compare nothing.",
            ],
        };
    }

    private static string Standing(Goal goal, string? cell) => cell is not null && double.TryParse(cell.Trim('*').Replace(" x", "", StringComparison.Ordinal), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        ? Quality.Reports.Standing.Of(value, goal.Aim, goal.Least, goal.IsHigherBetter)
        : Quality.Reports.Standing.NotMeasured;

    private static string Told(string what, IEnumerable<IReadOnlyList<string>> rows, Func<string, bool> isMeant) =>
        rows.Where(row => isMeant(row[^1])).Select(row => row[0]).ToList() is { Count: > 0 } names ? $"{what}: {string.Join("; ", names)}." : $"{what}: nothing.";

    private static string Mark(double? mark) => mark is { } number ? number.ToString("#,0.##", CultureInfo.InvariantCulture) : "-";

    /// <summary>The figure of a goal, or why there is none.</summary>
    private static string? Cell(IReadOnlyList<ReportSection> sections, Goal goal) =>
        sections.FirstOrDefault(section => section.Title == goal.Section)?.Table is { } table && table.Columns.ToList().IndexOf(goal.Column) is >= 0 and var column
            ? table.Rows.FirstOrDefault(cells => cells[0].StartsWith(goal.Row, StringComparison.Ordinal))?[column]
            : null;
}
