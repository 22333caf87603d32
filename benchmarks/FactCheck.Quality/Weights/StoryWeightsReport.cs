using System.Globalization;
using FactCheck.Alignment.Stories;
using FactCheck.Quality.PublicSets;
using FactCheck.Quality.Reports;
using FactCheck.Text;

namespace FactCheck.Quality.Weights;

/// <summary>Learns the weights of story-weights.txt and says what they do on texts that were not learned from.</summary>
internal sealed class StoryWeightsReport
{
    public const string Title = "FactCheck: weights of values in two texts of one story";

    public const string Head = """
        Two texts tell one story in words of their own, and each gives a value that the other does not; whether the two are of one matter is weighed by signs. The weights are
        learned from the open halves of the labelled corpora and from real texts cut in two: marked conflicts are examples for, all other pairs examples against. Found and false
        are of tenfold learning: of texts that were not learned from. What else keeps two values apart is heeded.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality -- story-weights --data FOLDER, which also writes src/FactCheck/Data/story-weights.txt.
        """;

    private const int Folds = 10;

    private static readonly double[] Levels = [.9, .85, .8, .75, .7, .65, .6, .5, .4];

    private readonly List<StoryExample> _examples;
    private readonly LearnedWeights _learned;

    /// <param name="corpora">The folder of the labelled corpora.</param>
    /// <param name="data">The folder of the public data sets.</param>
    public StoryWeightsReport(string corpora, DataFolder data)
    {
        _examples = StoryExamples.Read(corpora, data);
        _learned = Learn(_examples);
    }

    /// <summary>The lines of story-weights.txt.</summary>
    public string File => SignWeights.File(
        $"""
        # What speaks for and against two values of two texts of one story being of one matter; StorySigns says what each sign is. Ours, under the licence of the package: learned
        # from {_examples.Count(example => example.IsConflict)} marked pairs and {_examples.Count(example => !example.IsConflict)} others of the labelled corpora and of public texts cut in two; benchmarks/reports/story-weights.md says how well they do.
        """,
        StorySigns.Names,
        _learned);

    public List<ReportSection> Sections()
    {
        var tenfold = Tenfold();
        return
        [
            new ReportSection("Found and false", $"Of {Text(tenfold.Count(example => example.Example.IsConflict))} marked pairs and {Text(tenfold.Count(example => !example.Example.IsConflict))} others that nothing else keeps apart.")
            {
                Table = new ReportTable(
                    ["least likelihood", "found in short texts", "found in accounts", "false beside a conflict", "in compatible texts", "in accounts", "in consistent sets", "in cut texts"],
                    [.. Levels.Select(level => Row(level, tenfold))]),
            },
            SignWeights.Section(StorySigns.Names, _learned, [.. _examples.Select(example => example.Signs)]),
        ];
    }

    private static IReadOnlyList<string> Row(double level, List<(StoryExample Example, double Likelihood)> tenfold)
    {
        var told = tenfold.Where(example => example.Likelihood >= level).Select(example => example.Example).ToList();
        return
        [
            level.ToString("0.00", CultureInfo.InvariantCulture),
            Text(told.Count(example => example.IsConflict && example.Kind == StoryExampleKind.Conflicts)),
            Text(told.Count(example => example.IsConflict && example.Kind == StoryExampleKind.Accounts)),
            .. Enum.GetValues<StoryExampleKind>().Select(kind => Text(told.Count(example => example.Kind == kind && !example.IsConflict))),
        ];
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static LearnedWeights Learn(IEnumerable<StoryExample> examples) =>
        SignTrainer.Learn(StorySigns.Names, [.. examples.Where(example => !example.IsApart).Select(example => ((IReadOnlyList<double>)example.Signs, example.IsConflict, 1.0))]);

    /// <summary>The pairs that nothing keeps apart, weighed by what was learned from other sets.</summary>
    private List<(StoryExample Example, double Likelihood)> Tenfold()
    {
        var told = new List<(StoryExample, double)>();
        var sets = _examples.Where(example => !example.IsApart).GroupBy(example => example.Set).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Learn(sets.Where((_, i) => i % Folds != fold).SelectMany(set => set));
            told.AddRange(sets.Where((_, i) => i % Folds == fold).SelectMany(set => set).Select(example => (example, weights.Likelihood(example.Signs))));
        }

        return told;
    }
}
