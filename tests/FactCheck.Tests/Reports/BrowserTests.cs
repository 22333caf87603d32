using System.Diagnostics;
using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Reports;

/// <summary>Opens the HTML report in Chromium: nothing is refused by its policy, thrown or loaded, whatever the documents hold.</summary>
internal sealed class BrowserTests
{
    private static readonly string? Chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private static IEnumerable<TestCaseData> Pages()
    {
        yield return new TestCaseData(SampleReports.Check).SetArgDisplayNames("check");
        yield return new TestCaseData(SampleReports.Many).SetArgDisplayNames("many");
        yield return new TestCaseData(SampleReports.Verify).SetArgDisplayNames("verify");
        yield return new TestCaseData(HostilePayloads.In(string.Join(" | ", HostilePayloads.All), ReportMode.Verify)).SetArgDisplayNames("hostile");
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Write_OpenedInABrowser_ComplainsOfNothing(FactReport report)
    {
        if (Chromium is null)
        {
            Assert.Ignore("There is no Chromium here.");
        }

        using var folder = new TemporaryFolder();
        var path = folder.Add("report.html", Written.By(ReportWriters.Html, report, ReportOptions.Default with { WhyNot = true }));

        var (dom, log) = await Open(path, folder["profile"]);

        log.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal)).ShouldBeEmpty();
        dom.ShouldContain("<div class=\"filters\" id=\"filters\">", customMessage: "the script did not run");
    }

    private static async Task<(string Dom, string Log)> Open(string path, string profile)
    {
        var start = new ProcessStartInfo(Chromium!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--user-data-dir=" + profile, "--enable-logging=stderr",
            "--virtual-time-budget=1000", "--dump-dom", new Uri(path).AbsoluteUri,
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var log = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return (await output, await log);
    }
}
