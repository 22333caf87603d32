using System.Globalization;
using FactCheck.Quality.PublicSets;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.Weights;

/// <summary>What each weight of a draft's score is worth, and what learning them gives instead.</summary>
internal static class WeightsReport
{
    public const string Title = "FactCheck: weights of the score";

    public const string Head = """
        How often the edited summary of BUMP has a lower score than the right one of the same article, with the weights of src/FactCheck/Data/score-weights.txt, with
        each of them changed, and with weights learned by pairs. Ties count as wrong. Intervals are 95 % (Wilson).

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality -- weights --data FOLDER.
        """;

    private const int Folds = 10;

    private static readonly double[] Factors = [0, .5, 1, 2];

    private static readonly string[] Tasks = ["task1", "task2"];

    /// <param name="folder">Holds the files of BUMP, in any folders below.</param>
    public static List<ReportSection> Sections(string folder)
    {
        var (checker, data) = (new FactChecker(), new DataFolder(folder));
        var sets = Tasks.Select(task => (Task: task, Path: data.File(BumpFile.NameOf(task)))).Where(set => set.Path is not null)
            .Select(set => (set.Task, Pairs: RankedPair.Read(checker, set.Path!), Origin: DataFolder.OriginOf(set.Path!))).ToList();
        return sets.Count == 0 ? [] : [Learned(sets), .. sets.Select(set => Changed(set.Task, set.Pairs))];
    }

    private static ReportSection Learned(List<(string Task, List<RankedPair> Pairs, string Origin)> sets)
    {
        var learned = sets.ConvertAll(set => PairwiseTrainer.Learn(set.Pairs));
        return new ReportSection("Shipped and learned", $"Learned tenfold: of articles that were not learned from. Learned on all: an upper bound, on the pairs learned from. Data: {sets[0].Origin}.")
        {
            Table = new ReportTable(
                ["ranked right", "shipped", "95 %", "learned, tenfold", "learned on all"],
                [.. sets.Select((set, i) => (IReadOnlyList<string>)[set.Task, Right(set.Pairs, DraftWeights.Shipped).ToString(), Right(set.Pairs, DraftWeights.Shipped).IntervalText, Tenfold(set.Pairs).ToString(), Right(set.Pairs, learned[i]).ToString()])]),
            Lines = [.. learned.Select((weights, i) => $"{sets[i].Task}: {string.Join(", ", DraftWeights.Names.Select((name, at) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights.All[at]:0.###}")))}")],
        };
    }

    private static ReportSection Changed(string task, List<RankedPair> pairs) => new($"One weight changed: {task}", "Each row changes one weight and leaves the others: without it, with half of it, as it is, with twice as much.")
    {
        Table = new ReportTable(
            ["weight", "is", "x 0", "x 1/2", "x 1", "x 2"],
            [.. DraftWeights.Names.Select((name, i) => (IReadOnlyList<string>)[name, DraftWeights.Shipped.All[i].ToString("0.###", CultureInfo.InvariantCulture), .. Factors.Select(factor => Right(pairs, DraftWeights.Shipped.Scale(i, factor)).Value.ToString(".000", CultureInfo.InvariantCulture))])]),
    };

    private static Share Tenfold(List<RankedPair> pairs)
    {
        var share = default(Share);
        for (var fold = 0; fold < Folds; fold++)
        {
            var tested = pairs.FindAll(pair => pair.Article % Folds == fold);
            var taught = pairs.FindAll(pair => pair.Article % Folds != fold);
            if (tested.Count > 0 && taught.Count > 0)
            {
                var right = Right(tested, PairwiseTrainer.Learn(taught));
                share = new Share(share.Count + right.Count, share.Total + right.Total);
            }
        }

        return share;
    }

    private static Share Right(IEnumerable<RankedPair> pairs, DraftWeights weights) => RankedPair.RankedRight(pairs, weights);
}
