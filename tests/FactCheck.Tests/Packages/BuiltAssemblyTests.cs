using System.Reflection;
using System.Text.Json;
using FactCheck.Tool;

namespace FactCheck.Tests.Packages;

/// <summary>What the built assemblies promise to those who use them.</summary>
internal sealed class BuiltAssemblyTests
{
    [TestCase("IsTrimmable")]
    [TestCase("IsAotCompatible")]
    public void Library_Metadata_SaysThatItMayBeTrimmedAndCompiledAhead(string promise) =>
        typeof(FactChecker).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ShouldContain(metadata => metadata.Key == promise && metadata.Value == "True");

    [Test]
    public void Tool_RuntimeConfiguration_RollsForward()
    {
        using var configuration = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(typeof(FactCheckTool).Assembly.Location, ".runtimeconfig.json")));

        configuration.RootElement.GetProperty("runtimeOptions").GetProperty("rollForward").GetString().ShouldBe("Major");
    }
}
