using System.Globalization;
using FactCheck.Quality.Corpora;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;
using FactCheck.Quality.Stories;

namespace FactCheck.Quality;

/// <summary>Scores the library on what the repository ships, and tells it section by section.</summary>
internal static class QualityReport
{
    public const string Title = "FactCheck: quality";

    public const string Head = """
        How often FactCheck reports a marked conflict at both its places, and how often it reports one where there is none. Read the first section; the others say where
        the figures come from. Nothing of a frozen half is read by anybody who changes the rules: it is only scored, and its figures are the ones to trust. The open half
        was tuned on, so that its figures flatter. Shares run from 0 to 1, with n in brackets; intervals are 95 % (Wilson).

        Words: "found" is a conflict reported at both marked places, "told" counts drifts, too. "Compatible" is a pair that looks like a conflict and is none. K1 to K26 are kinds of
        conflict; the letter behind K and number in an id tells when a case was written; STRONG, MEDIUM and WEAK say how sure an editor is of the label.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Quality; a test holds it to what the code does.
        """;

    /// <param name="corpora">The folder of the labelled corpora.</param>
    public static List<ReportSection> Sections(string corpora)
    {
        var checker = new FactChecker();
        var kinds = Files(corpora, "kinds/open").Select(path => (Path: path, IsFrozen: false)).Concat(Files(corpora, "kinds/frozen").Select(path => (Path: path, IsFrozen: true))).ToList();
        var names = new[] { (Path: Path.Combine(corpora, "names/open.md"), IsFrozen: false), (Path: Path.Combine(corpora, "names/frozen.md"), IsFrozen: true) };
        var results = kinds.Concat(names).SelectMany(file => CorpusRun.Run(checker, CorpusFile.Read(file.Path)).Select(result => (Result: result, file.IsFrozen))).ToList();
        var (open, frozen) = (results.Where(entry => !entry.IsFrozen).Select(entry => entry.Result).ToList(), results.Where(entry => entry.IsFrozen).Select(entry => entry.Result).ToList());
        var stories = CorpusRun.Run(checker, StorySuite.Cases());
        var accounts = Halves.ConvertAll(half => (half, Files(corpora, "accounts/" + half).Select(path => AccountResult.Of(checker, AccountFile.Read(path))).ToList()));
        var drafts = Halves.ConvertAll(half => (half, Files(corpora, "drafts/" + half, "*.json").SelectMany(DraftFile.Read).Select(draft => DraftResult.Of(checker, draft)).ToList()));
        var agreeing = Agreeing(checker, corpora);
        return
        [
            QualitySummary.Section(frozen, drafts[0].Item2, accounts[0].Item2, agreeing[0].Told),
            Drafts(corpora, drafts),
            Consistent(corpora, agreeing),
            Headline(open, frozen),
            WhenNew(corpora, open, frozen),
            Accounts(corpora, accounts),
            AccountNegatives(checker, corpora),
            ByKind(open, frozen),
            ByStrength(open, frozen),
            ByRule([.. open, .. frozen]),
            Confidence(results.SelectMany(entry => entry.Result.Judged), accounts.SelectMany(half => half.Item2).SelectMany(result => result.Judged), drafts.SelectMany(half => half.Item2).SelectMany(result => result.Judged)),
            Generated(stories),
            Errors(open),
        ];
    }

    private static readonly List<string> Halves = ["frozen", "open"];

    private static IEnumerable<string> Files(string corpora, string folder, string pattern = "*.md") => Directory.EnumerateFiles(Path.Combine(corpora, folder), pattern).Order(StringComparer.Ordinal);

    private static ReportSection Headline(List<CaseResult> open, List<CaseResult> frozen)
    {
        var scores = new[] { ("frozen", ConflictScore.Of(frozen)), ("open", ConflictScore.Of(open)) };
        return new ReportSection("All labelled cases", "Cases of one to four sentences on each side, written from the descriptions of the kinds by somebody who had not seen the code; every second one is frozen. Nearly half of them are conflicts: in texts that mostly agree, precision is lower.")
        {
            Table = new ReportTable(
                ["half", "conflicts found", "95 %", "compatible pairs reported", "95 %", "precision", "F1"],
                [.. scores.Select(score => Row(score.Item1, score.Item2))]),
        };
    }

    /// <summary>The cases of the kinds by the time they were written, each beside its first run.</summary>
    private static ReportSection WhenNew(string corpora, List<CaseResult> open, List<CaseResult> frozen)
    {
        var halves = new[] { (Name: "frozen", Results: frozen), (Name: "open", Results: open) };
        var rows = halves.SelectMany(half => half.Results.Where(result => result.Case.Id.StartsWith('K')).GroupBy(result => result.Case.Batch, StringComparer.Ordinal).OrderBy(batch => batch.Key, StringComparer.Ordinal)
            .Select(batch => (IReadOnlyList<string>)[batch.Key, half.Name, .. AtFirst(FirstRun(corpora, $"{half.Name} {batch.Key}", "kinds")), ConflictScore.Of(batch).Found.ToString(), ConflictScore.Of(batch).FalseAlarms.ToString()]));
        return new ReportSection("When they were new", "The cases of the kinds by the letter in their ids, that is by when they were written: what was found of each before any of them was read, which is what to expect of texts never seen, and what is found now. Those with an M are compatible pairs alone.")
        {
            Table = new ReportTable(["letter", "half", "found at first", "compatible pairs reported at first", "found now", "compatible pairs reported now"], [.. rows]),
            Notes = [.. Halves.Select(half => $"First run of the cases without a letter, {half}: {FirstRun(corpora, half + " -", "kinds")}.")],
        };
    }

    /// <summary>"53 of 96 found, 7 of 96 reported" as two shares; two dashes where it is told otherwise.</summary>
    private static IReadOnlyList<string> AtFirst(string run) => run.Split(' ') is [var found, "of", var conflicts, "found,", var reported, "of", var others, "reported"]
        ? [new Share(Number(found), Number(conflicts)).ToString(), new Share(Number(reported), Number(others)).ToString()]
        : ["-", "-"];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static ReportSection Accounts(string corpora, List<(string Half, List<AccountResult> Results)> halves)
    {
        return new ReportSection("Whole accounts of one event", "Two articles, or a contract and a mail about it, of 120 to 250 words each, which agree in much and differ in seven to twelve matters.")
        {
            Bars = [.. halves.Select(half => new Bar(half.Half, Found(half.Results)))],
            Table = new ReportTable(
                ["half", "pairs", "conflicts found", "95 %", "other conflicts reported"],
                [.. halves.Select(half => (IReadOnlyList<string>)[half.Half, half.Results.Count.ToString(CultureInfo.InvariantCulture), Found(half.Results).ToString(), Found(half.Results).IntervalText, half.Results.Sum(result => result.Wrong.Count).ToString(CultureInfo.InvariantCulture)])]),
            Notes = FirstRuns(corpora, "accounts"),
            LinesTitle = "False alarms of the open half:",
            Lines = [.. halves.Where(half => half.Half == "open").SelectMany(half => half.Results).SelectMany(result => result.Wrong.Select(finding => $"{result.Pair.Title}: {finding.RuleId} {finding.Message}"))],
        };
    }

    private static ReportSection AccountNegatives(FactChecker checker, string corpora)
    {
        var results = CorpusRun.Run(checker, CorpusFile.Read(Path.Combine(corpora, "accounts/negatives.md"))).ToList();
        var alarms = results.Where(result => result.IsFalseAlarm).ToList();
        return new ReportSection("Accounts that do not disagree", $"Of {results.Count.ToString(CultureInfo.InvariantCulture)} pairs that tell of two legs, two victims, a quarter and a year, a forecast and its outcome, {alarms.Count.ToString(CultureInfo.InvariantCulture)} are reported as conflicts.")
        {
            Lines = [.. alarms.Select(result => $"{result.Case.Id}: {string.Join("; ", result.Conflicts.Select(finding => $"{finding.RuleId} {finding.Message}"))}")],
        };
    }

    private static ReportSection Drafts(string corpora, List<(string Half, List<DraftResult> Results)> halves)
    {
        return new ReportSection("Drafts against their sources", "What verify does. Summaries, answers and notes of 50 to 130 words, most in words of their own, each against one to three sources full of figures; most have no error at all.")
        {
            Bars = [.. halves.SelectMany(half => new[] { new Bar(half.Half + ": contradictions reported as such", Sum(half.Results, result => result.Contradicted)), new Bar(half.Half + ": errors told in any way", Sum(half.Results, result => result.Told)) })],
            Table = new ReportTable(
                ["half", "drafts", "contradictions reported as such", "errors told in any way", "other conflicts reported", "values and names wrongly called missing"],
                [.. halves.Select(half => (IReadOnlyList<string>)[half.Half, Text(half.Results.Count), Sum(half.Results, result => result.Contradicted).ToString(), Sum(half.Results, result => result.Told).ToString(), Text(half.Results.Sum(result => result.Wrong.Count)), Text(half.Results.Sum(result => result.Missing.Count))])]),
            Notes = FirstRuns(corpora, "drafts"),
            LinesTitle = "False alarms of the open half:",
            Lines = [.. halves.Where(half => half.Half == "open").SelectMany(half => half.Results).SelectMany(result => result.Wrong.Select(finding => $"{result.Case.Id}: {finding.RuleId} {finding.Message}"))],
        };
    }

    /// <summary>The sets of texts that agree, by half and sort, those of the frozen half first.</summary>
    private static List<(string Name, string Corpus, Share Told, int Conflicts, List<string> Alarms)> Agreeing(FactChecker checker, string corpora) =>
        [.. Halves.SelectMany(half => new (string Name, string Corpus, IEnumerable<ConsistentSet> Sets)[]
        {
            (half, "consistent", Files(corpora, "consistent/" + half, "*.json").SelectMany(ConsistentFile.Read)),
            (half + ", drafts and their sources", "drafts", Files(corpora, "drafts/" + half, "*.json").SelectMany(DraftFile.Read).Select(ConsistentSet.Of).OfType<ConsistentSet>()),
            (half + ", forms filled for different matters", "forms", Files(corpora, "forms/" + half, "*.json").SelectMany(ConsistentFile.Read)),
        }).Select(sort => (sort.Name, sort.Corpus, Alarms: sort.Sets.Select(set => (Set: set, Told: set.Alarms(checker))).ToList())).Select(sort =>
            (sort.Name, sort.Corpus, new Share(sort.Alarms.Count(set => set.Told.Count > 0), sort.Alarms.Count), sort.Alarms.Sum(set => set.Told.Count), sort.Alarms.SelectMany(set => set.Told.Select(finding => $"{set.Set.Id}: {finding.RuleId} {finding.Message}")).ToList()))];

    private static ReportSection Consistent(string corpora, List<(string Name, string Corpus, Share Told, int Conflicts, List<string> Alarms)> agreeing)
    {
        return new ReportSection("Texts that agree", "Two to four texts on one story each, full of figures, of which none contradicts another; drafts without an error beside their sources; the same form filled for two products, meetings or days: whatever is reported between them is a false alarm.")
        {
            Table = new ReportTable(
                ["half", "sets with a conflict reported", "95 %", "conflicts reported"],
                [.. agreeing.Select(sort => (IReadOnlyList<string>)[sort.Name, sort.Told.ToString(), sort.Told.IntervalText, Text(sort.Conflicts)])]),
            Notes = [.. FirstRuns(corpora, "consistent"), .. FirstRuns(corpora, "forms").Select(line => line.Replace("First run", "First run of forms", StringComparison.Ordinal))],
            LinesTitle = "False alarms of the open half, by id in its folder:",
            Lines = [.. agreeing.Where(sort => sort.Name.StartsWith("open", StringComparison.Ordinal)).SelectMany(sort => sort.Alarms.Select(alarm => $"{sort.Corpus}/open, {alarm}"))],
        };
    }

    private static Share Sum(List<DraftResult> results, Func<DraftResult, Share> share) => new Share(results.Sum(result => share(result).Count), results.Sum(result => share(result).Total));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was found before the pairs were read, and before the code was changed for them.</summary>
    private static string FirstRun(string corpora, string half, string folder)
    {
        var path = Path.Combine(corpora, folder, "first-runs.txt");
        var line = File.Exists(path) ? Array.Find(File.ReadAllLines(path), line => line.StartsWith(half + ": ", StringComparison.Ordinal)) : null;
        return line is null ? "" : line[(half.Length + 2)..];
    }

    private static List<string> FirstRuns(string corpora, string folder) => Halves.ConvertAll(half => $"First run, {half}: {FirstRun(corpora, half, folder)}.");

    private static Share Found(List<AccountResult> results) => new(results.Sum(result => result.Found.Count), results.Sum(result => result.Found.Total));

    private static IReadOnlyList<string> Row(string label, ConflictScore score) =>
        [label, score.Found.ToString(), score.Found.IntervalText, score.FalseAlarms.ToString(), score.FalseAlarms.IntervalText, score.Precision.ToString(), score.F1.ToString(".000", CultureInfo.InvariantCulture)];

    private static ReportSection ByKind(List<CaseResult> open, List<CaseResult> frozen)
    {
        var groups = frozen.Concat(open).Select(result => result.Case.Group).Distinct(StringComparer.Ordinal)
            .Select(group => (Group: group, Open: Of(open, group), Frozen: Of(frozen, group))).ToList();
        return new ReportSection("By kind of conflict", "The bars are the conflicts found in the frozen half. \"Told\" counts those, too, that are told as a drift: a check sees that one fact is told in two scopes, say, and cannot be sure that it is a conflict.")
        {
            Bars = [.. groups.Select(group => new Bar(group.Group, group.Frozen.Found))],
            Table = new ReportTable(
                ["kind", "frozen: found", "frozen: told", "frozen: false", "open: found", "open: false"],
                [.. groups.Select(group => (IReadOnlyList<string>)[group.Group, group.Frozen.Found.ToString(), Told(frozen.Where(result => result.Case.Group == group.Group)), group.Frozen.FalseAlarms.ToString(), group.Open.Found.ToString(), group.Open.FalseAlarms.ToString()])]),
        };
    }

    private static string Told(IEnumerable<CaseResult> results) => results.Where(result => result.Case.IsConflict).Aggregate(default(Share), (share, result) => share.With(result.IsTold)).ToString();

    private static ConflictScore Of(List<CaseResult> results, string group) => ConflictScore.Of(results.Where(result => result.Case.Group == group));

    private static ReportSection ByStrength(List<CaseResult> open, List<CaseResult> frozen) => new("By strength of the label", "STRONG: an editor is sure at once. MEDIUM: after a second reading. WEAK: by weighing the likelier reading.")
    {
        Table = new ReportTable(
            ["strength", "conflicts found", "95 %", "compatible pairs reported", "95 %", "precision", "F1"],
            [
                .. Enum.GetValues<Strength>().SelectMany(strength => new[] { ("frozen", frozen), ("open", open) }.Select(half =>
                    Row($"{strength.ToString().ToUpperInvariant()}, {half.Item1}", ConflictScore.Of(half.Item2.Where(result => result.Case.Strength == strength))))),
            ]),
    };

    private static ReportSection ByRule(List<CaseResult> results)
    {
        var judged = results.SelectMany(result => result.Judged).ToList();
        var rules = judged.GroupBy(entry => entry.Finding.RuleId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Rule: group.Key, Right: group.Aggregate(default(Share), (share, entry) => share.With(entry.IsRight)), Mean: group.Average(entry => entry.Finding.Confidence))).ToList();
        return new ReportSection("By rule", "Of the conflicts a rule reports on both halves, how many are the marked one. What is reported at another place of a conflicting pair counts as wrong.")
        {
            Bars = [.. rules.Select(rule => new Bar(rule.Rule, rule.Right))],
            Table = new ReportTable(["rule", "right", "95 %", "mean confidence"], [.. rules.Select(rule => (IReadOnlyList<string>)[rule.Rule, rule.Right.ToString(), rule.Right.IntervalText, rule.Mean.ToString(".00", CultureInfo.InvariantCulture)])]),
        };
    }

    /// <param name="sets">What was judged in the labelled cases, where each second pair is no conflict; in whole accounts; in drafts.</param>
    private static ReportSection Confidence(params IReadOnlyList<IEnumerable<(Finding Finding, bool IsRight)>> sets)
    {
        var bins = sets.Select(Calibration.Of).ToList();
        var ranges = bins.SelectMany(set => set).Select(bin => (bin.Low, Text: Range(bin))).Distinct().Order().ToList();
        return new ReportSection("Calibration", "Of the conflicts reported with about one confidence, how many are right, with the mean confidence in brackets, which the share should meet: in the labelled cases (the bars; the tick marks the mean confidence), in whole accounts, and in drafts, most of which have no error to find.")
        {
            Bars = [.. bins[0].Select(bin => new Bar(Range(bin), bin.Right, bin.MeanConfidence))],
            Table = new ReportTable(
                ["confidence", "labelled cases", "95 %", "whole accounts", "drafts"],
                [.. ranges.Select(range => (IReadOnlyList<string>)[range.Text, Cell(bins[0], range.Low), At(bins[0], range.Low)?.Right.IntervalText ?? "-", Cell(bins[1], range.Low), Cell(bins[2], range.Low)])]),
        };
    }

    private static CalibrationBin? At(List<CalibrationBin> bins, double low) => bins.Find(bin => bin.Low.Equals(low));

    private static string Cell(List<CalibrationBin> bins, double low) => At(bins, low) is { } bin ? string.Create(CultureInfo.InvariantCulture, $"{bin.Right} [{bin.MeanConfidence:.00}]") : "-";

    private static string Range(CalibrationBin bin) => string.Create(CultureInfo.InvariantCulture, $"{bin.Low:0.0}-{bin.High:0.0}");

    private static ReportSection Generated(List<CaseResult> stories)
    {
        var kinds = stories.Select(result => result.Case.Group).Distinct(StringComparer.Ordinal).Select(kind => (Kind: kind, Score: Of(stories, kind))).ToList();
        return new ReportSection("Generated stories", "One story told twice in two styles; in half of the pairs one fact was changed. Guards against regressions; too regular to be a headline figure.")
        {
            Bars = [.. kinds.Select(kind => new Bar(kind.Kind, kind.Score.Found))],
            Table = new ReportTable(["planted", "found", "95 %", "agreeing pairs reported", "95 %", "precision", "F1"], [.. kinds.Select(kind => Row(kind.Kind, kind.Score)), Row("all", ConflictScore.Of(stories))]),
        };
    }

    /// <summary>Only of the open half: the frozen one is not to be read.</summary>
    private static ReportSection Errors(List<CaseResult> open) => new("False alarms of the open half", "Each pair that is no conflict and was reported as one, with what was said.")
    {
        Lines = [.. open.Where(result => result.IsFalseAlarm).Select(result => $"{result.Case.Id} ({result.Case.Strength.ToString().ToUpperInvariant()}): {string.Join("; ", result.Conflicts.Select(finding => $"{finding.RuleId} {finding.Message}"))}")],
    };
}
