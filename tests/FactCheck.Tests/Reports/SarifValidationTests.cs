using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Reports;

/// <summary>The official validator, with GitHub's rules, has no errors to tell.</summary>
internal sealed class SarifValidationTests
{
    [Test]
    public async Task Write_SampleReports_AreValidForGitHub()
    {
        var validator = Path.Combine(NpmTools.Folder(), "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
        if (!File.Exists(validator))
        {
            Assert.Ignore("The SARIF multitool is not installed.");
        }

        using var folder = new TemporaryFolder();
        var hostile = HostilePayloads.In(string.Join(" | ", HostilePayloads.All));
        foreach (var (name, report) in new[] { ("check", SampleReports.Check), ("verify", SampleReports.Verify), ("empty", SampleReports.Empty), ("hostile", hostile) })
        {
            var path = folder.Add(name + ".sarif", Written.By(ReportWriters.Sarif, report));

            var (_, output) = await NpmTools.Run(validator, "validate", path, "--rule-kind", "Sarif;Ghas");

            output.ShouldContain("Analysis completed successfully");
            output.ShouldNotContain(": error ", customMessage: name);
        }
    }
}
