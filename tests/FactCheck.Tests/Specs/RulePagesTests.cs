using FactCheck.Reports.Markdown;
using FactCheck.Rules;

namespace FactCheck.Tests.Specs;

/// <summary>Specs/rules has a page a rule, made from the one table of rules. FACTCHECK_APPROVE=1 writes the pages anew.</summary>
internal sealed class RulePagesTests
{
    private static readonly string Folder = Repository.PathOf("tests/FactCheck.Tests/Specs/rules");

    [Test]
    public void Pages_OfAllRules_SayWhatTheTableSays()
    {
        var pages = RuleTable.All.ToDictionary(rule => rule.Id + ".md", RulePage.Of, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("FACTCHECK_APPROVE") == "1")
        {
            foreach (var (name, page) in pages)
            {
                File.WriteAllText(Path.Combine(Folder, name), page);
            }
        }

        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(pages.Keys.Order(StringComparer.Ordinal));
        pages.Where(page => File.ReadAllText(Path.Combine(Folder, page.Key)).ReplaceLineEndings("\n") != page.Value).Select(page => page.Key).ShouldBeEmpty();
    }

    [TestCase("FC1001", "https://example.org/rules/", "https://example.org/rules/FC1001.md")]
    [TestCase("FC1001", null, null)]
    [TestCase("MY0001", "https://example.org/rules/", null)]
    [TestCase("FCabcd", "https://example.org/rules/", null)]
    public void AddressOf_RuleOfOurs_IsWhereThePagesArePublished(string id, string? home, string? address) =>
        RulePage.AddressOf(new RuleInfo(id, "Title", Verdict.Conflict, "Summary.", "Help."), home).ShouldBe(address);
}
