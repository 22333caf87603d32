using FactCheck.Rules;

namespace FactCheck.Tests.Conventions;

/// <summary>Whatever is built into the library is listed, once, and described.</summary>
internal sealed class BuiltInTests
{
    private static readonly Type[] LibraryTypes = typeof(FactChecker).Assembly.GetTypes();

    [Test]
    public void Extractors_InTheAssembly_AreListed() =>
        Implementations<IAssertionExtractor>().ShouldBe(BuiltIn.Extractors.Select(extractor => extractor.GetType()), ignoreOrder: true);

    [Test]
    public void Aligners_InTheAssembly_AreListed() =>
        Implementations<ITopicAligner>().ShouldBe(BuiltIn.Aligners.Select(aligner => aligner.GetType()), ignoreOrder: true);

    [Test]
    public void Rules_InTheAssembly_AreListed() =>
        Implementations<IConsistencyRule>().ShouldBe(BuiltIn.Rules.Select(rule => rule.GetType()).Distinct(), ignoreOrder: true);

    [Test]
    public void RuleIds_AreWellFormedAndUnique()
    {
        var rules = RuleTable.All;

        BuiltIn.Rules.SelectMany(rule => rule.Rules).ShouldBeSubsetOf(rules);
        rules.Select(rule => rule.Id).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Id.Length == 6 && rule.Id.StartsWith("FC", StringComparison.Ordinal) && rule.Id.Skip(2).All(char.IsAsciiDigit));
    }

    [Test]
    public void Rules_EachHasTitleSummaryAndHelp() =>
        RuleTable.All.ShouldAllBe(rule => rule.Title.Length > 5 && rule.Summary.EndsWith('.') && rule.Help.Length > 20);

    private static IEnumerable<Type> Implementations<T>() =>
        LibraryTypes.Where(type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type));
}
