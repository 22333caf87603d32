using FactCheck.Tests.Corpora;

namespace FactCheck.Tests.Specs.People;

/// <summary>
/// Pairs of short texts about people, their roles and their words. A conflict names the rule that has to report it at the marked places; on a compatible
/// pair no rule at all may report a conflict.
/// </summary>
internal sealed class PeopleSpecTests
{
    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> Cases() =>
        from file in Directory.EnumerateFiles(Repository.PathOf("tests/FactCheck.Tests/Specs/people"), "*.md").Order(StringComparer.Ordinal)
        from item in NameCase.ReadFile("tests/FactCheck.Tests/Specs/people/" + Path.GetFileName(file))
        select new TestCaseData(item).SetArgDisplayNames(item.Id);

    [TestCaseSource(nameof(Cases))]
    public void Check_Pair_AsLabelled(NameCase item)
    {
        var conflicts = Checker.Check(item.Documents()).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ToList();

        if (item.IsConflict)
        {
            conflicts.ShouldContain(finding => finding.RuleId == item.Strength && item.IsHitBy(finding));
        }
        else
        {
            conflicts.Select(finding => $"{finding.RuleId} {finding.Message}").ShouldBeEmpty();
        }
    }
}
