using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.Speed;

/// <summary>How long a process takes from start to end, beside one that only prints a line.</summary>
internal static class ColdStart
{
    private const string Hello = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
        </Project>
        """;

    /// <returns>Median milliseconds of hello world and of the tool on the seeds.</returns>
    public static (double Hello, double Tool) Measure(string root)
    {
        var folder = Directory.CreateTempSubdirectory("hello-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "hello.csproj"), Hello);
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
            Run("dotnet", "build", folder, "-c", "Release", "-o", Path.Combine(folder, "out"), "-v", "q", "--nologo");
            var tool = Path.Combine(root, "src/FactCheck.Tool/bin/Release/net10.0/factcheck.dll");
            return (Median(() => Run("dotnet", Path.Combine(folder, "out", "hello.dll"))), Median(() => Run("dotnet", tool, "check", Path.Combine(root, "seeds"), "--exit-zero")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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
