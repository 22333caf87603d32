using System.Diagnostics;
using System.Text.Json;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>The tool as its own process, interrupted from the keyboard.</summary>
[NonParallelizable]
internal sealed class RealProcessTests
{
    private const string Request = "{\"id\":\"1\",\"mode\":\"check\",\"documents\":[{\"id\":\"a\",\"text\":\"The bridge will cost $30 million.\"},{\"id\":\"b\",\"text\":\"The bridge will cost $13 million.\"}]}";

    [SetUp]
    public void OnUnixAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("There is no SIGINT to send here.");
        }
    }

    [Test]
    public async Task Check_Interrupted_Is130AndLeavesNothingHalfDone()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 400; i++)
        {
            folder.Add($"texts/{i}.txt", string.Join("\n\n", Enumerable.Range(0, 40).Select(line => $"The bridge number {i * line} in Elgin will cost ${20 + i} million, Anna Keller said on {1 + (line % 28)} March 2025.")));
        }

        Directory.CreateDirectory(folder["out"]);
        using var tool = Start("check", folder["texts"], "--no-config", "--report", "html=" + folder["out/r.html"], "--report", "json=" + folder["out/r.json"]);
        await Task.Delay(1200);

        var (exit, output, log) = await Interrupt(tool);

        exit.ShouldBe(ExitCode.Cancelled, log);
        output.ShouldBeEmpty();
        Directory.EnumerateFiles(folder["out"]).ShouldBeEmpty();
    }

    [Test]
    public async Task Batch_Interrupted_Is130AndWhatItAnsweredIsWhole()
    {
        using var tool = Start("batch");
        await tool.StandardInput.WriteLineAsync(Request);
        await tool.StandardInput.FlushAsync();
        var first = await tool.StandardOutput.ReadLineAsync();

        var (exit, rest, log) = await Interrupt(tool);

        exit.ShouldBe(ExitCode.Cancelled, log);
        JsonDocument.Parse(first!).RootElement.GetProperty("id").GetString().ShouldBe("1");
        rest.ShouldBeEmpty();
    }

    [Test]
    public async Task Batch_ReaderGone_EndsInSilence()
    {
        using var tool = Start("batch");
        await tool.StandardInput.WriteLineAsync(Request);
        await tool.StandardInput.FlushAsync();
        await tool.StandardOutput.ReadLineAsync();
        tool.StandardOutput.Close();
        try
        {
            for (var i = 0; i < 100 && !tool.HasExited; i++)
            {
                await tool.StandardInput.WriteLineAsync(Request);
                await tool.StandardInput.FlushAsync();
                await Task.Delay(50);
            }

            tool.StandardInput.Close();
        }
        catch (IOException)
        {
            // Gone in the midst of a line: what is asked for.
        }

        await Ended(tool);
        tool.ExitCode.ShouldBe(ExitCode.Failure);
        (await tool.StandardError.ReadToEndAsync()).ShouldBeEmpty();
    }

    private static Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FactCheckTool).Assembly.Location, .. words])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static async Task<(int Exit, string Output, string Log)> Interrupt(Process tool)
    {
        var output = tool.StandardOutput.ReadToEndAsync();
        var log = tool.StandardError.ReadToEndAsync();
        tool.HasExited.ShouldBeFalse("it ended before it could be interrupted");
        if (IgnoresInterrupts(tool))
        {
            tool.Kill(entireProcessTree: true);
            Assert.Ignore("SIGINT is ignored here, as in a job that a shell runs in the background.");
        }

        using (var kill = Process.Start("kill", ["-INT", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await Ended(tool);
        return (tool.ExitCode, await output, await log);
    }

    // Bit 1 of the mask of ignored signals is SIGINT's; a process inherits it from the shell that began the run.
    private static bool IgnoresInterrupts(Process tool) =>
        File.Exists($"/proc/{tool.Id}/status")
        && File.ReadLines($"/proc/{tool.Id}/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (ulong.Parse(ignored.AsSpan("SigIgn:".Length).Trim(), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) & 2) != 0;

    private static async Task Ended(Process tool)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await tool.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!tool.HasExited)
            {
                tool.Kill(entireProcessTree: true);
            }
        }
    }
}
