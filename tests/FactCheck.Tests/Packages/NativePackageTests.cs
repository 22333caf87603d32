using FactCheck.Tests.Reports;
using FactCheck.Tests.Tool;
using FactCheck.Tool;

namespace FactCheck.Tests.Packages;

/// <summary>Compiled to machine code, the tool says byte for byte what it says on the runtime, and so may a user's own program with the library.</summary>
internal sealed class NativePackageTests
{
    private const string Requests = """
        {"id":"1","mode":"check","whyNot":true,"documents":[{"id":"a","text":"The bridge will cost $30 million, Anna Keller said.","date":"2026-01-27"},{"id":"b","text":"The bridge will cost $13 million, Ana Keller said on Tuesday."}]}
        {"id":"2","mode":"verify","draft":"b","documents":[{"id":"a","text":"Forty people were hurt in the fire on 3 March 2025."},{"id":"b","text":"Fourteen people were hurt in the fire in Elgin."}]}
        {"id":"3","mode":"extract","documents":[{"id":"a","text":"Around 1,200 homes lost power for two days."}]}
        {"id":"4","mode":"names","entityType":"Person","documents":[{"id":"a","text":"Olaf Scholz"},{"id":"b","text":"Olaf Scholze"}]}
        {"id":"5","mode":"guess"}
        {"id":

        """;

    private const string Program = """
        using FactCheck;

        var documents = Directory.EnumerateFiles(args[0]).Order(StringComparer.Ordinal).Select(path => new Document(Path.GetFileName(path), File.ReadAllText(path)));
        foreach (var finding in new FactChecker().Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict))
        {
            Console.WriteLine(finding.RuleId);
        }
        """;

    /// <summary>The whole library is compiled, whatever this program calls of it, and every warning of the compiler is an error.</summary>
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <PublishAot>true</PublishAot>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NoWarn>NU1603</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FactCheck" Version="*" />
            <TrimmerRootAssembly Include="FactCheck.Core" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string[][] Commands =
    [
        .. ReportWriters.All.Select(writer => (string[])["check", Seeds, "--quiet", "--why-not", "--format", writer.Format]),
        .. ReportWriters.All.Select(writer => (string[])["verify", Seed(0), "--against", Seed(1), "--quiet", "--format", writer.Format]),
        ["extract", Seeds, "--quiet"],
        ["batch"],
        ["check", "-", "--quiet"],
        ["names", "Olaf Scholz", "Olaf Scholze"],
        ["rules"],
        ["explain", "FC1001"],
        ["schema"],
        ["completion", "bash"],
        ["--version"],
        ["--help"],
        ["chek"],
        ["check", "no-such-file.txt"],
        ["check", Seeds, "--format", "word"],
        ["check", Seeds, "--config", "no-such-file.json"],
    ];

    private static string Seeds => Repository.PathOf("seeds");

    [SetUp]
    public void WherePackedNatively()
    {
        if (!PackedFiles.HasNativeTool())
        {
            Assert.Ignore("The packages hold no native tool: nothing could be linked where they were packed.");
        }
    }

    [Test]
    public async Task Tool_Native_SaysWhatItSaysOnTheRuntime()
    {
        using var folder = new TemporaryFolder();
        var tool = await InstalledTool.In(folder);
        var input = folder.Add("input.jsonl", Requests);

        foreach (var words in Commands)
        {
            var native = await NpmTools.Run("bash", ["-c", "exec \"$@\" < \"$0\"", input, tool, .. words]);
            var managed = await NpmTools.Run("bash", ["-c", "exec \"$@\" < \"$0\"", input, "dotnet", typeof(FactCheckTool).Assembly.Location, .. words]);

            native.ShouldBe(managed, string.Join(' ', words));
            native.Output.ShouldNotBeEmpty(string.Join(' ', words));
        }
    }

    [Test]
    public async Task Library_InANativeProgram_ChecksTheSeeds()
    {
        using var folder = new TemporaryFolder();
        var project = FreshProject.Add(folder, Program, Project);

        var (published, log) = await NpmTools.Run("dotnet", "publish", project, "--use-current-runtime", "-o", folder["out"]);
        published.ShouldBe(0, log);
        var (exit, output) = await NpmTools.Run(Path.Combine(folder["out"], "Fresh"), Seeds);

        exit.ShouldBe(0, output);
        output.ShouldBe("FC1001\n");
    }

    private static string Seed(int index) => Directory.GetFiles(Seeds, "*.txt").Order(StringComparer.Ordinal).ElementAt(index);
}
