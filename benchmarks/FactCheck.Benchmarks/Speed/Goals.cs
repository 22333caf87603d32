using System.Globalization;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>What was aimed at and what the tables below say, in one place.</summary>
internal static class Goals
{
    public static ReportSection Section(IReadOnlyList<ReportSection> sections)
    {
        var rows = new List<IReadOnlyList<string>>();
        Add("throughput of the whole against wink-nlp", "4 x", "1.5 x", Cell(sections, "Throughput", "wink-nlp", 3));
        Add("the same, tokens and values alone", "-", "-", Cell(sections, "Throughput", "wink-nlp", 4));
        Add("throughput against @microsoft/recognizers-text-suite", "5,000 x", "1,000 x", Cell(sections, "Throughput", "@microsoft/recognizers-text-suite", 3));
        Add("bytes per character, extract", "64", "200", Cell(sections, "Stages", "extract, whole", 2));
        Add("two articles of 5 KB, p50, ms", "2", "8", Cell(sections, "Latency", "p50", 1));
        Add("two articles of 5 KB, p99, ms", "6", "25", Cell(sections, "Latency", "p99", 1));
        Add("cold start of the installed tool against dotnet hello.dll", "3 x", "4 x", Cell(sections, "Cold start", "factcheck", 2));
        Add("100,000 documents, seconds", "-", "120", Cell(sections, "Many documents", "100,000", 2));
        Add("100,000 documents, peak MB", "-", "2,147", Cell(sections, "Many documents", "100,000", 6));
        Add("1,000,000 names, CPU seconds", "1.2", "2.0", Cell(sections, "Names one edit apart", "1,000,000", 1));
        return new ReportSection("Goals", "Read the last column beside the goal and the least that is accepted.") { Table = new ReportTable(["figure", "goal", "at least", "measured"], rows) };

        void Add(string figure, string goal, string least, string? measured) => rows.Add([figure, goal, least, measured is null ? "not measured" : "**" + measured.Trim('*') + "**"]);
    }

    private static string? Cell(IReadOnlyList<ReportSection> sections, string title, string row, int column) =>
        sections.FirstOrDefault(section => section.Title == title)?.Table?.Rows.FirstOrDefault(cells => cells[0].StartsWith(row, StringComparison.Ordinal) || cells[0] == row) is { } found && found.Count > column
            ? found[column].ToString(CultureInfo.InvariantCulture)
            : null;
}
