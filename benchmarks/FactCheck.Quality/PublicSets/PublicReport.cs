using FactCheck.Quality.Reports;

namespace FactCheck.Quality.PublicSets;

/// <summary>The report on public data sets, from a folder of their clones. Holds figures and no text of theirs.</summary>
internal static class PublicReport
{
    public const string Title = "FactCheck: public data sets";

    public const string Head = """
        Figures on published data, in the format it is published in; the README beside the benchmarks says where each set lives. Intervals are 95 % (Wilson).
        What was published for other systems stands beside ours with the set it was measured on; nobody else's program was run here.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality -- quality --data FOLDER.
        """;

    private static readonly IPublicSet[] Sets = [new BumpSet(), new RagTruthSet(), new EquateSet(), new NameBenchSet(), new LabelledNamesSet(), new CutTextsSet()];

    public static List<ReportSection> Sections(string folder)
    {
        var (checker, data) = (new FactChecker(), new DataFolder(folder));
        return [.. Sets.Select(set => set.Score(checker, data)).OfType<ReportSection>()];
    }
}
