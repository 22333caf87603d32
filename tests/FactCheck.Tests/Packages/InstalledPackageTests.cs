using FactCheck.Tests.Reports;
using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Packages;

/// <summary>What a user gets who installs from a feed: the library in a fresh project, the tool from a folder, both run on the seeds.</summary>
internal sealed class InstalledPackageTests
{
    private const string Program = """
        using FactCheck;
        using FactCheck.Testing;

        var documents = Directory.EnumerateFiles(args[0]).Order(StringComparer.Ordinal).Select(path => new Document(Path.GetFileName(path), File.ReadAllText(path)));
        var report = new FactChecker().Check(documents);
        foreach (var finding in report.Findings.Where(finding => finding.Verdict == Verdict.Conflict))
        {
            Console.WriteLine($"{finding.RuleId} {finding.Message}");
        }

        try
        {
            report.ShouldBeConsistent();
        }
        catch (InconsistentTextException exception)
        {
            Console.WriteLine(exception.Findings.Count);
        }
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NoWarn>NU1603</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FactCheck" Version="*" />
            <PackageReference Include="FactCheck.Extensions.Testing" Version="*" />
          </ItemGroup>
        </Project>
        """;

    private const string Expected = "FC1001 \"Pretti\" and \"Preti\": one name spelt in two ways\n1\n";

    [Test]
    public async Task Library_InAFreshProject_ChecksTheSeeds()
    {
        using var folder = new TemporaryFolder();
        folder.Add("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="{PackedFiles.Folder()}" /></packageSources>
            </configuration>
            """);
        folder.Add("Directory.Build.props", "<Project />");
        folder.Add("Program.cs", Program);
        var project = folder.Add("Fresh.csproj", Project);

        var (exit, output) = await NpmTools.Run("dotnet", "run", "-c", "Release", "--project", project, "--", Repository.PathOf("seeds"));

        exit.ShouldBe(0, output);
        output.ShouldBe(Expected);
    }

    [Test]
    public async Task Tool_FromAFolder_ChecksTheSeeds()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Add("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{PackedFiles.Folder()}" /></packageSources></configuration>""");

        var (installed, log) = await NpmTools.Run("dotnet", "tool", "install", "FactCheck.Tool", "--tool-path", folder["tools"], "--configfile", config, "--no-http-cache");
        installed.ShouldBe(0, log);
        var (exit, output) = await NpmTools.Run(Path.Combine(folder["tools"], "factcheck"), "check", Repository.PathOf("seeds"), "--quiet", "--select", "FC1");

        exit.ShouldBe(1, output);
        output.ShouldContain("error[FC1001]: \"Pretti\" and \"Preti\": one name spelt in two ways");
    }

    [Test]
    public async Task Action_StepsAsWritten_InstallAndCheck()
    {
        using var folder = new TemporaryFolder();
        var steps = CompositeAction.Read(Repository.Read(".github/actions/factcheck/action.yml"));
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RUNNER_TEMP"] = folder.Path,
            ["GITHUB_WORKSPACE"] = Repository.Root,
            ["FACTCHECK_SOURCE"] = PackedFiles.Folder(),
            ["FACTCHECK_PATHS"] = "seeds",
            ["FACTCHECK_ARGUMENTS"] = "--select FC1",
            ["FACTCHECK_SARIF"] = folder["factcheck.sarif"],
        };

        var (exit, output) = await CompositeAction.Run(steps, environment, Repository.Root);

        exit.ShouldBe(1, output);
        output.ShouldContain("::error file=seeds/");
        File.Exists(folder["factcheck.sarif"]).ShouldBeTrue();
    }
}
