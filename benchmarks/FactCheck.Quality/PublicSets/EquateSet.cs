using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>EQUATE (Ravichander et al., CoNLL 2019): does a sentence with numbers follow from another?</summary>
internal sealed class EquateSet : IPublicSet
{
    private static readonly (string File, Published[] Published)[] Parts =
    [
        ("NewsNLI", [QReas(.611), CodeLlama(.724)]),
        ("RTE_Quant", [QReas(.566), CodeLlama(.700)]),
        ("RedditNLI", [CodeLlama(.705)]),
        ("StressTest", [QReas(.633)]),
        ("AWPNLI", []),
    ];

    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        var (figures, origin) = (new Figures(), "");
        foreach (var (name, published) in Parts)
        {
            if (data.File(name + ".jsonl") is { } path)
            {
                Score(checker, path, name, published, figures);
                origin = DataFolder.OriginOf(path);
            }
        }

        return origin.Length == 0
            ? null
            : new ReportSection("EQUATE: does the second sentence follow?", $"Entailed when nothing is contradicted or not found in the second sentence. Where a set has three classes, figures of others are of three. Data: {origin}.") { Bars = figures.Bars, Table = figures.Table() };
    }

    private static Published QReas(double accuracy) => new("Q-REAS", accuracy, "https://arxiv.org/abs/1901.03735");

    private static Published CodeLlama(double accuracy) => new("fine-tuned CodeLlama-13B", accuracy, "");

    private static void Score(FactChecker checker, string path, string name, Published[] published, Figures figures)
    {
        var (right, three, alarms, conflicts, hasNeutral) = (default(Share), default(Share), default(Share), default(Share), false);
        foreach (var row in JsonRows.Read(path))
        {
            var label = JsonRows.Text(row, "gold_label", path).ToUpperInvariant();
            var verdicts = Drafts.Verdicts(checker, JsonRows.Text(row, "sentence1", path), JsonRows.Text(row, "sentence2", path));
            var got = verdicts.HasConflict ? "CONTRADICTION" : verdicts.HasNotFound ? "NEUTRAL" : "ENTAILMENT";
            right = right.With((got == "ENTAILMENT") == (label == "ENTAILMENT"));
            three = three.With(got == label);
            hasNeutral |= label == "NEUTRAL";
            if (label == "ENTAILMENT")
            {
                alarms = alarms.With(verdicts.HasConflict);
            }
            else if (label == "CONTRADICTION")
            {
                conflicts = conflicts.With(verdicts.HasConflict);
            }
        }

        figures.Add($"{name}: entailed or not, accuracy", right, hasNeutral && conflicts.Total > 0 ? [] : published);
        if (hasNeutral && conflicts.Total > 0)
        {
            figures.Add($"{name}: three classes, accuracy", three, published);
        }

        figures.Add($"{name}: entailed, reported as a conflict (lower is better)", alarms);
        if (conflicts.Total > 0)
        {
            figures.Add($"{name}: contradictions reported as a conflict", conflicts);
        }
    }
}
