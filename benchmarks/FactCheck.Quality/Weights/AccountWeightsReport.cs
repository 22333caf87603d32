using System.Globalization;
using FactCheck.Alignment.Accounts.Matching;
using FactCheck.Quality.Reports;
using FactCheck.Text;

namespace FactCheck.Quality.Weights;

/// <summary>Learns the weights of account-weights.txt and says what they do on accounts that were not learned from.</summary>
internal sealed class AccountWeightsReport
{
    public const string Title = "FactCheck: weights of values in two accounts";

    public const string Head = """
        Two accounts of one event give many values; which of them are of one matter is weighed by signs. The weights are learned from the open halves of the labelled
        corpora: marked conflicts are examples for, all other pairs of values of one kind and size examples against. Found and false are of tenfold learning: of texts that
        were not learned from; what else keeps two values apart is heeded. Forms are recognized as such later, so that most of the last column is never told.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality -- account-weights, which also writes src/FactCheck/Data/account-weights.txt.
        """;

    private const int Folds = 10;

    /// <summary>Forms are recognized as such before their values are compared, so theirs count less.</summary>
    private const double WeightOfForms = .3;

    private static readonly double[] Levels = [.9, .8, .7, .6, .5, .4, .3];

    private readonly List<AccountExample> _examples;
    private readonly LearnedWeights _learned;

    /// <param name="corpora">The folder of the labelled corpora.</param>
    public AccountWeightsReport(string corpora)
    {
        _examples = AccountExamples.Read(corpora);
        _learned = Learn(_examples);
    }

    /// <summary>The lines of account-weights.txt.</summary>
    public string File => SignWeights.File(
        $"""
        # What speaks for and against two values of two accounts being of one matter; AccountSigns says what each sign is. Ours, under the licence of the package: learned from
        # {_examples.Count(example => example.IsConflict)} marked pairs and {_examples.Count(example => !example.IsConflict)} others of the labelled corpora; benchmarks/reports/account-weights.md says how well they do.
        """,
        AccountSigns.Names,
        _learned);

    public List<ReportSection> Sections()
    {
        var tenfold = Tenfold();
        return
        [
            new ReportSection("Found and false", $"Of {_examples.SelectMany(example => example.Conflicts.Select(number => (example.Set, number))).Distinct().Count()} marked conflicts between two values of one kind.")
            {
                Table = new ReportTable(
                    ["least likelihood", "found", "false in accounts", "in consistent sets", "in clean drafts and their sources", "in forms"],
                    [.. Levels.Select(level => Row(level, tenfold))]),
            },
            SignWeights.Section(AccountSigns.Names, _learned, [.. _examples.Select(example => example.Match.Signs)]),
        ];
    }

    private static IReadOnlyList<string> Row(double level, List<(AccountExample Example, double Likelihood)> tenfold)
    {
        var told = tenfold.Where(example => example.Likelihood >= level).Select(example => example.Example).ToList();
        return
        [
            level.ToString("0.0", CultureInfo.InvariantCulture),
            Text(told.SelectMany(example => example.Conflicts.Select(number => (example.Set, number))).Distinct().Count()),
            .. Enum.GetValues<AccountExampleKind>().Select(kind => Text(told.Count(example => example.Kind == kind && !example.IsConflict))),
        ];
    }

    private static LearnedWeights Learn(IEnumerable<AccountExample> examples) => SignTrainer.Learn(
        AccountSigns.Names,
        [.. examples.Where(example => !example.IsApart).Select(example => ((IReadOnlyList<double>)example.Match.Signs, example.IsConflict, example.Kind == AccountExampleKind.Forms ? WeightOfForms : 1))]);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The pairs that answer each other and that nothing keeps apart, weighed by what was learned from other sets.</summary>
    private List<(AccountExample Example, double Likelihood)> Tenfold()
    {
        var told = new List<(AccountExample, double)>();
        var sets = _examples.GroupBy(example => example.Set).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Learn(sets.Where((_, i) => i % Folds != fold).SelectMany(set => set));
            foreach (var tested in sets.Where((_, i) => i % Folds == fold))
            {
                var examples = tested.ToDictionary(example => (example.Match.Left, example.Match.Right));
                var matches = tested.Select(example => example.Match with { Likelihood = weights.Likelihood(example.Match.Signs) }).ToList();
                told.AddRange(AccountMatches.Mutual(matches, 0).Select(match => (examples[(match.Left, match.Right)], match.Likelihood)).Where(pair => !pair.Item1.IsApart));
            }
        }

        return told;
    }
}
