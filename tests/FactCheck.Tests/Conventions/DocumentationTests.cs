using System.Xml.Linq;

namespace FactCheck.Tests.Conventions;

/// <summary>The documentation that the library is shipped with.</summary>
internal sealed class DocumentationTests
{
    [Test]
    public void Library_Documentation_IsOfPublicTypesAndOfAllOfThem()
    {
        var assembly = typeof(FactChecker).Assembly;
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        var documented = XDocument.Load(path, LoadOptions.None).Descendants("member").Select(member => member.Attribute("name")!.Value).ToList();

        documented.Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..]).Order(StringComparer.Ordinal)
            .ShouldBe(assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).Order(StringComparer.Ordinal));
        documented.ShouldContain("M:FactCheck.FactChecker.Check(System.Collections.Generic.IEnumerable{FactCheck.Document},System.Threading.CancellationToken)");
        documented.ShouldAllBe(name => !name.Contains(":System.", StringComparison.Ordinal));
    }
}
