using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>name_bench of nomenklatura (OpenSanctions): pairs of names, one entity or two. A slip of one name counts as one entity there.</summary>
internal sealed class NameBenchSet : IPublicSet
{
    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        if (data.File("cases.csv") is not { } path)
        {
            return null;
        }

        var (all, hand) = (default(Detection), default(Detection));
        var mean = new Dictionary<(string Quality, bool IsMatch), (double Sum, int Count)>();
        foreach (var row in CsvRows.Read(path))
        {
            var isMatch = row["is_match"].Equals("true", StringComparison.OrdinalIgnoreCase);
            var comparison = FactChecker.CompareNames(row["name1"], row["name2"], row["schema"] == "Person" ? EntityType.Person : EntityType.Organization);
            var isSame = comparison.Relation != NameRelation.Different;
            all = all.With(isMatch, isSame);
            if (row["case_group"].StartsWith("nk_", StringComparison.Ordinal))
            {
                hand = hand.With(isMatch, isSame);
            }

            var key = (row["quality"].Length == 0 ? "MEDIUM" : row["quality"].ToUpperInvariant(), isMatch);
            var (sum, count) = mean.GetValueOrDefault(key);
            mean[key] = (sum + (isSame ? comparison.Score : 1 - comparison.Score), count + 1);
        }

        var figures = new Figures().Add("written by hand", hand, Logic(.915)).Add("all", all, Logic(.790));
        return new ReportSection("nomenklatura: two names, one entity?", $"Data: {DataFolder.OriginOf(path)}. {Ladder(mean)}") { Table = figures.Table() };
    }

    /// <summary>The matcher that the set was made for; its harness prints the figure.</summary>
    private static Published Logic(double f1) => new("logic-v2", f1, "https://github.com/opensanctions/nomenklatura/tree/main/contrib/name_bench");

    /// <summary>Mean scores of being one entity, from sure matches to sure non-matches, which should fall step by step.</summary>
    private static string Ladder(Dictionary<(string Quality, bool IsMatch), (double Sum, int Count)> mean)
    {
        var steps = new[] { ("STRONG", true), ("MEDIUM", true), ("WEAK", true), ("WEAK", false), ("MEDIUM", false), ("STRONG", false) }
            .Where(mean.ContainsKey)
            .Select(key => FormattableString.Invariant($"{key.Item1} {(key.Item2 ? "match" : "non-match")} {mean[key].Sum / mean[key].Count:.00} ({mean[key].Count})"));
        return "Mean scores of being one entity, which should fall from left to right: " + string.Join(", ", steps) + ".";
    }
}
