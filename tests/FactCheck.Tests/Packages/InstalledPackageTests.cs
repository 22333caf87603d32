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
            <TargetFramework>FRAMEWORK</TargetFramework>
            <RollForward>Major</RollForward>
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

    [TestCase("net8.0")]
    [TestCase("net10.0")]
    public async Task Library_InAFreshProject_ChecksTheSeeds(string framework)
    {
        using var folder = new TemporaryFolder();
        var project = FreshProject.Add(folder, Program, Project.Replace("FRAMEWORK", framework, StringComparison.Ordinal));

        var (exit, output) = await NpmTools.Run("dotnet", "run", "-c", "Release", "--project", project, "--", Repository.PathOf("seeds"));

        exit.ShouldBe(0, output);
        output.ShouldBe(Expected);
    }

    [Test]
    public async Task Tool_FromAFolder_ChecksTheSeeds()
    {
        using var folder = new TemporaryFolder();
        var tool = await InstalledTool.In(folder);
        var (exit, output) = await NpmTools.Run(tool, "check", Repository.PathOf("seeds"), "--quiet", "--select", "FC1");

        exit.ShouldBe(1, output);
        output.ShouldContain("error[FC1001]: \"Pretti\" and \"Preti\": one name spelt in two ways");
    }

    [Test]
    public async Task PreCommitHook_AsPacked_StopsACommitOfTextsThatDisagree()
    {
        const string preCommit = "/usr/bin/pre-commit";
        if (!File.Exists(preCommit))
        {
            Assert.Ignore("There is no pre-commit here; .ci/run installs it.");
        }

        using var folder = new TemporaryFolder();
        await InstalledTool.In(folder);
        foreach (var seed in Directory.EnumerateFiles(Repository.PathOf("seeds")))
        {
            folder.Add("texts/" + Path.GetFileName(seed), await File.ReadAllTextAsync(seed));
        }

        folder.Add("hooks/.pre-commit-hooks.yaml", Repository.Read(".pre-commit-hooks.yaml"));
        var (exit, output) = await NpmTools.Run("bash", "-ec", $"""
            export PATH="{folder["tools"]}:$PATH" PRE_COMMIT_HOME="{folder["cache"]}" GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
            for repository in hooks texts; do git -C "{folder.Path}/$repository" init -q; git -C "{folder.Path}/$repository" add -A; git -C "{folder.Path}/$repository" commit -qm texts; done
            cd "{folder["texts"]}" && exec "{preCommit}" try-repo "{folder["hooks"]}" factcheck --all-files
            """);

        exit.ShouldBe(1, output);
        output.ShouldContain("error[FC1001]");
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
