using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.Speed;

/// <summary>One check in a process of its own, so that its memory is its own: "child documents 1000", "child characters 1000000".</summary>
internal static class ChildRun
{
    public const string Command = "child";

    private const ulong Seed = 20260128;
    private const int Article = 2000;

    /// <param name="Seconds">On the clock, for reading and comparing; the texts are there before.</param>
    /// <param name="CpuSeconds">Of all threads.</param>
    /// <param name="Megabytes">Of text, as UTF-8.</param>
    /// <param name="PeakMegabytes">Most memory of the process, texts included.</param>
    /// <param name="Findings">What was found.</param>
    public sealed record Figures(double Seconds, double CpuSeconds, double Megabytes, double PeakMegabytes, int Findings);

    /// <summary>The work of the child: prints its figures on a line.</summary>
    public static void Work(string kind, int count)
    {
        var text = new FreshText(Seed);
        var checker = new FactChecker();
        _ = checker.Check(text.Collection(20, Article)).Findings.Count;
        var documents = kind == "documents" ? text.Collection(count, Article) : [text.LongDocument(count)];
        var megabytes = documents.Sum(document => (double)System.Text.Encoding.UTF8.GetByteCount(document.Text)) / 1e6;
        GC.Collect();
        var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var findings = checker.Check(documents).Findings.Count;
        var (seconds, spent) = (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {spent} {megabytes} {process.PeakWorkingSet64 / 1e6} {findings}"));
    }

    /// <returns>The figures; null when the child did not end in time or failed, which is told in the report.</returns>
    public static Figures? Start(string kind, int count, TimeSpan limit)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ChildRun).Assembly.Location, Command, kind, count.ToString(CultureInfo.InvariantCulture)]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill();
            return null;
        }

        return process.ExitCode == 0 && output.Result.Trim().Split(' ') is [var seconds, var cpu, var megabytes, var peak, var findings]
            ? new Figures(Parse(seconds), Parse(cpu), Parse(megabytes), Parse(peak), int.Parse(findings, CultureInfo.InvariantCulture))
            : null;
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
