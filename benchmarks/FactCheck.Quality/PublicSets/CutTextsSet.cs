using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>The parts of <see cref="CutTexts"/> checked against each other.</summary>
internal sealed class CutTextsSet : IPublicSet
{
    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        var figures = new Figures();
        foreach (var cut in CutTexts.Read(data).GroupBy(text => (text.What, text.Cut)))
        {
            var (values, spellings) = (default(Share), default(Share));
            foreach (var (_, _, parts) in cut)
            {
                var conflicts = checker.Check(parts).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ToLookup(finding => finding.RuleId == "FC1001");
                values = values.With(conflicts[false].Any());
                spellings = spellings.With(conflicts[true].Any());
            }

            figures.Add($"{cut.Key.What}, {cut.Key.Cut}: with a conflict of values, roles, events ...", values).Add($"{cut.Key.What}, {cut.Key.Cut}: with a name told as misspelt", spellings);
        }

        var table = figures.Table();
        return table.Rows.Count == 0
            ? null
            : new ReportSection("Real texts cut in two", "One text, its sentences dealt to two documents that are checked against each other: nearly every conflict is a false one. Lower is better. These texts were read when the guards were made, and some weights were learned from them.") { Table = table };
    }
}
