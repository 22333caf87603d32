using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>How long a process takes from start to end, beside one that only prints a line.</summary>
internal static class ColdStart
{
    private const string Hello = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
        </Project>
        """;

    public static ReportSection Section(string root)
    {
        var (hello, tool) = Measure(root);
        return new ReportSection("Cold start", "From nothing to a report on the seeds, beside a program that prints a line. Both are compiled ahead of time, as the tool is published, and started with dotnet FILE.dll; the median of 15 starts.")
        {
            Table = new ReportTable(["program", "ms", "against hello world"], [["hello world", Figure.Number(hello), "**1 x**"], ["factcheck check seeds", Figure.Number(tool), Figure.Times(tool / hello)]]),
        };
    }

    /// <returns>Median milliseconds of hello world and of the tool on the seeds.</returns>
    public static (double Hello, double Tool) Measure(string root)
    {
        var folder = Directory.CreateTempSubdirectory("hello-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "hello.csproj"), Hello);
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
            var (hello, tool) = (Path.Combine(folder, "hello"), Path.Combine(folder, "tool"));
            Publish(Path.Combine(folder, "hello.csproj"), hello);
            Publish(Path.Combine(root, "src/FactCheck.Tool/FactCheck.Tool.csproj"), tool);
            var seeds = Path.Combine(root, "seeds");
            return (Median(() => Run("dotnet", Path.Combine(hello, "hello.dll"))), Median(() => Run("dotnet", Path.Combine(tool, "factcheck.dll"), "check", seeds, "--exit-zero")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Publish(string project, string folder) =>
        Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:RunAnalyzers=false", "-o", folder, "--artifacts-path", folder + "-build", "-v", "q", "--nologo");

    private static double Median(Action run)
    {
        var times = new List<double>();
        for (var i = 0; i < 15; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, log) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{log.Result}"));
        }
    }
}
