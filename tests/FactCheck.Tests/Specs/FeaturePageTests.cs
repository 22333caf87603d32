using System.Reflection;

namespace FactCheck.Tests.Specs;

/// <summary>features.md names tests that exist, and none of what looks at the tool, the reports and the packages is forgotten on it.</summary>
internal sealed class FeaturePageTests
{
    private static readonly string[] Areas = ["Tool", "Reports", "Packages", "Extensions", "Readme"];

    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests/FactCheck.Tests/Specs/features.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| feature |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)),
    ];

    private static readonly ILookup<string, string> Tests = typeof(FeaturePageTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(IsTest).Select(test => (Class: type.Name, test.Name)))
        .ToLookup(test => test.Class, test => test.Name, StringComparer.Ordinal);

    [Test]
    public void Page_EveryRow_HasALevelAndTestsThatExist()
    {
        Rows.ShouldAllBe(row => row.Length == 3);
        Rows.ShouldAllBe(row => row[1] == "must" || row[1] == "more");
        Named().Where(test => test is not [var type, var method] || !Tests[type].Contains(method)).Select(test => string.Join('.', test)).ShouldBeEmpty();
    }

    [Test]
    public void Page_TestsOfToolReportsAndPackages_AreNamedByTheirClass()
    {
        var named = Named().Select(test => test[0]).ToHashSet(StringComparer.Ordinal);

        typeof(FeaturePageTests).Assembly.GetTypes()
            .Where(type => Areas.Any(area => type.Namespace == "FactCheck.Tests." + area) && type.GetMethods().Any(IsTest) && !named.Contains(type.Name))
            .Select(type => type.Name)
            .ShouldBeEmpty();
    }

    private static IEnumerable<string[]> Named() => Rows.SelectMany(row => row[2].Split(", ")).Select(test => test.Split('.'));

    private static bool IsTest(MethodInfo method) => method.IsDefined(typeof(TestAttribute)) || method.IsDefined(typeof(TestCaseAttribute)) || method.IsDefined(typeof(TestCaseSourceAttribute));
}
