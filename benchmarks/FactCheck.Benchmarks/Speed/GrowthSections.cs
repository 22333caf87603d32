using FactCheck.Quality.Reports;
using static FactCheck.Benchmarks.Speed.Figure;

namespace FactCheck.Benchmarks.Speed;

/// <summary>How the cost of one check grows with its documents and with the length of a document, each size in a process of its own.</summary>
internal sealed class GrowthSections(bool isQuick)
{
    /// <summary>Longer than the longest time that is accepted, for 100,000 documents.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(140);

    /// <summary>Where a row takes longer, the next, five or ten times as large, would not end in time.</summary>
    private static readonly TimeSpan LongestBefore = Limit / 3;

    public ReportSection ManyDocuments() => Grow(
        "Many documents",
        "One check of so many articles of 2 KB; one to eight of them tell one story, two share a third of their facts, one in ten gives a value otherwise, and they come in any order. Read the second column from the right: what a document costs against the row above; 1 is linear.",
        "documents",
        [10, 100, 1000, 10_000, 100_000],
        quick: 100);

    public ReportSection OneDocument() => Grow(
        "One long document",
        "A document of many stories checked against itself. Read the second column from the right: what a character costs against the row above; 1 is linear.",
        "characters",
        [1000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000],
        quick: 100_000);

    private ReportSection Grow(string title, string text, string kind, int[] sizes, int quick)
    {
        var rows = new List<IReadOnlyList<string>>();
        var points = new List<(double, double)>();
        var last = 0d;
        foreach (var size in sizes.Where(size => !isQuick || size <= quick))
        {
            if (ChildRun.Start(kind, size, Limit) is not { } figures)
            {
                rows.Add([Whole(size), "-", $"not ended in {Limit.TotalSeconds:0} s", "-", "-", "-", "-"]);
                break;
            }

            var each = figures.CpuSeconds / size;
            points.Add((size, Math.Max(figures.CpuSeconds, 1e-4)));
            rows.Add([Whole(size), Number(figures.Megabytes), Number(figures.Seconds), Number(figures.CpuSeconds), Whole(figures.Findings), last == 0 ? "-" : Times(each / last), Whole(figures.PeakMegabytes)]);
            last = each;
            if (figures.Seconds > LongestBefore.TotalSeconds && size != sizes[^1])
            {
                rows.Add(["more", "-", "not begun", "-", "-", "-", "-"]);
                break;
            }
        }

        return new ReportSection(title, text)
        {
            Curve = new Curve(kind, "CPU seconds", points),
            Table = new ReportTable([kind, "MB", "seconds", "CPU seconds", "findings", "against the row above", "peak MB"], rows),
        };
    }
}
