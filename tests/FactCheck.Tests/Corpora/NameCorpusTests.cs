using System.Globalization;
using System.Text;

namespace FactCheck.Tests.Corpora;

/// <summary>The labelled passages about names, scored with the name rules alone; the frozen half is scored and never read.</summary>
internal sealed class NameCorpusTests
{
    private static readonly string[] NameRules = ["FC1001", "FC1003"];
    private static readonly FactChecker Checker = new();

    [TestCase("names/open.md")]
    public void Check_OpenCorpus_NoStrongFalseAlarm(string file) =>
        NameCase.Read(file).Where(item => item is { IsConflict: false, Strength: "STRONG" } && Conflicts(item).Count > 0).Select(item => item.Id).ShouldBeEmpty();

    [Test]
    public void Check_Corpora_ScoreIsAsCommitted()
    {
        var score = new StringBuilder();
        foreach (var file in new[] { "names/open.md", "names/frozen.md" })
        {
            var cases = NameCase.Read(file);
            var slips = cases.Where(item => item.IsConflict).ToList();
            var others = cases.Where(item => !item.IsConflict).ToList();
            var found = slips.Count(item => Conflicts(item).Exists(item.IsHitBy));
            var alarms = others.Where(item => Conflicts(item).Count > 0).ToList();
            score.Append(CultureInfo.InvariantCulture, $"{file}: {found} of {slips.Count} conflicts found, {alarms.Count} of {others.Count} compatible pairs reported ({alarms.Count(item => item.Strength == "STRONG")} STRONG)\n");
        }

        score.ToString().ShouldMatchApproved();
    }

    private static List<Finding> Conflicts(NameCase item) =>
        [.. Checker.Check(item.Documents()).Findings.Where(finding => finding.Verdict == Verdict.Conflict && NameRules.Contains(finding.RuleId))];
}
