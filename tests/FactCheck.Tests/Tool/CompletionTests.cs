using System.Diagnostics;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

internal sealed class CompletionTests
{
    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    public void Completion_EveryShell_KnowsCommandsAndOptions(string shell)
    {
        var script = ToolRun.Of("completion", shell).Output;

        FactCheckTool.Commands.ShouldAllBe(command => script.Contains(command.Name));
        FactCheckTool.Commands.SelectMany(command => command.Options).ShouldAllBe(option => script.Contains(option.Name.TrimStart('-')));
        script.ShouldContain("sarif");
    }

    [Test]
    public void Completion_OtherShell_IsWrongUsage() => ToolRun.Of("completion", "cmd").Exit.ShouldBe(2);

    [TestCase("factcheck ch", "check")]
    [TestCase("factcheck check --fail-", "--fail-on")]
    [TestCase("factcheck check --fail-on er", "error")]
    [TestCase("factcheck baseline pr", "prune")]
    public void Completion_Bash_Completes(string line, string completed)
    {
        const string Bash = "/bin/bash";
        if (!File.Exists(Bash))
        {
            Assert.Ignore("there is no bash here");
        }

        var words = line.Split(' ');
        var script = $"{ToolRun.Of("completion", "bash").Output}\nCOMP_WORDS=({string.Join(' ', words)}); COMP_CWORD={words.Length - 1}; _factcheck; echo \"${{COMPREPLY[*]}}\"";
        using var process = Process.Start(new ProcessStartInfo(Bash, ["--norc", "-c", script]) { RedirectStandardOutput = true, UseShellExecute = false })!;

        process.StandardOutput.ReadToEnd().Trim().ShouldBe(completed);
    }
}
