using FactCheck.Quality.Reports;

namespace FactCheck.Quality.PublicSets;

/// <summary>The report on public data sets, from a folder of their clones. Holds figures and no text of theirs.</summary>
internal static class PublicReport
{
    public const string Title = "FactCheck: public data sets";

    public const string Head = """
        Figures on published data, in the format it is published in; the README beside the benchmarks says where each set lives. Shares run from 0 to 1, with n in brackets;
        intervals are 95 % (Wilson). Where a section says "development half", the figures are of data that FactCheck was developed on and flatter it; the other half is not
        scored here.

        What was published for other systems was measured on whole sets and stands beside ours, which may be of a part; nobody else's program was run here. "No clear difference": the
        published figure lies within our interval. No figure of another system on RAGTruth is known for these questions, so that this report does not say how FactCheck
        stands beside models made for checking answers.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality -- quality --data FOLDER.
        """;

    private static readonly IPublicSet[] Sets = [new BumpSet(), new RagTruthSet(), new EquateSet(), new NameBenchSet(), new LabelledNamesSet(), new CutTextsSet()];

    /// <summary>The figures that matter most, by how their sections and rows begin, in the order of what a wrong one costs.</summary>
    private static readonly (string Section, string Row)[] First =
    [
        ("RAGTruth", "right answers with a conflict"),
        ("RAGTruth", "right answers with something not found"),
        ("RAGTruth", "answers with a wrong number or date: recall"),
        ("Real texts", "articles, every second sentence: with a conflict"),
        ("BUMP", "task1: wrong summary scored below"),
        ("EQUATE", "NewsNLI: entailed or not"),
        ("EQUATE", "RedditNLI: three classes"),
        ("nomenklatura", "written by hand: F1"),
        ("nomenklatura", "all: F1"),
    ];

    public static List<ReportSection> Sections(string folder)
    {
        var (checker, data) = (new FactChecker(), new DataFolder(folder));
        List<ReportSection> sections = [.. Sets.Select(set => set.Score(checker, data)).OfType<ReportSection>()];
        return sections.Count == 0 ? sections : [AtAGlance(sections), .. sections];
    }

    private static ReportSection AtAGlance(List<ReportSection> sections)
    {
        var rows = First.SelectMany(first => sections.Where(section => section.Title.StartsWith(first.Section, StringComparison.Ordinal))
            .SelectMany(section => section.Table!.Rows.Where(row => row[0].StartsWith(first.Row, StringComparison.Ordinal)).Select(row => (IReadOnlyList<string>)[$"{Name(section)}, {row[0]}", .. row.Skip(1), .. row.Count == 3 ? [Figures.Nothing, ""] : Array.Empty<string>()]))).ToList();
        var all = sections.SelectMany(section => section.Table!.Rows.Where(row => row.Count > 3 && row[3] != Figures.Nothing).Select(row => (Name: $"{Name(section)}, {row[0]}", Ours: row[1], Others: row[3], Beside: row[4]))).ToList();
        return new ReportSection("At a glance", $"Of {all.Count} figures that others published one for, FactCheck is higher in {all.Count(row => row.Beside.StartsWith('✓'))}, lower in {all.Count(row => Standing.IsMissed(row.Beside))}, and without a clear difference in {all.Count(row => row.Beside.StartsWith('○'))}. The bars are FactCheck's shares with their intervals; the tick is the best published figure.")
        {
            Bars = [.. sections.SelectMany(section => (section.Bars ?? []).Select(bar => bar with { Label = $"{Name(section)}, {bar.Label}" }))],
            Table = new ReportTable(Figures.Columns, rows),
            LinesTitle = "Where a published figure is higher, or not clearly lower:",
            Lines = [.. all.Where(row => !row.Beside.StartsWith('✓')).Select(row => $"{row.Name}: {row.Ours} beside {row.Others}")],
        };
    }

    private static string Name(ReportSection section) => section.Title.Split(':')[0];
}
