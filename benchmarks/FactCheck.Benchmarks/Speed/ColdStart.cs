using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>How long a process takes from start to end, beside one that only prints a line.</summary>
internal static class ColdStart
{
    public const string Command = "cold";

    private const string NativeHello = "hello world, native";

    private const string Hello = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
        </Project>
        """;

    public static ReportSection Section(string root)
    {
        var starts = Measure(root);
        var (hello, native) = (starts[0].Milliseconds, starts.FirstOrDefault(start => start.Program == NativeHello)?.Milliseconds);
        return new ReportSection("Cold start", "From nothing to a report on the seeds, beside a program that prints a line; the median of 15 starts. \"Installed\" is what a user gets who packs the tool here and installs it with dotnet tool install; the rows with .dll are compiled ahead of time, too, as the runtime loads them.")
        {
            Table = new ReportTable(
                ["program", "ms", "against hello.dll", "against native hello world"],
                [.. starts.Select(start => (IReadOnlyList<string>)[start.Program, Figure.Number(start.Milliseconds), Figure.Times(start.Milliseconds / hello), native is { } least ? Figure.Times(start.Milliseconds / least) : "-"])]),
        };
    }

    /// <returns>Median milliseconds; first hello world on the runtime, last the tool on the seeds. A native program is left out where none can be linked.</returns>
    public static IReadOnlyList<ProgramStart> Measure(string root)
    {
        var folder = Directory.CreateTempSubdirectory("hello-").FullName;
        try
        {
            var (hello, tool, seeds) = (Path.Combine(folder, "source", "hello.csproj"), Path.Combine(root, "src/FactCheck.Tool/FactCheck.Tool.csproj"), Path.Combine(root, "seeds"));
            Directory.CreateDirectory(Path.Combine(folder, "source"));
            File.WriteAllText(hello, Hello);
            File.WriteAllText(Path.Combine(folder, "source", "Program.cs"), "System.Console.WriteLine(\"hello\");");
            Publish(hello, Path.Combine(folder, "hello"));
            Publish(tool, Path.Combine(folder, "tool"));
            var installed = Install(tool, folder);
            var starts = new List<ProgramStart> { new("hello world, dotnet hello.dll", Median(() => Run("dotnet", Path.Combine(folder, "hello", "hello.dll")))) };
            if (IsNative(folder))
            {
                Run("dotnet", "publish", hello, "-c", "Release", "-p:PublishAot=true", "-o", Path.Combine(folder, "native"), "--artifacts-path", Path.Combine(folder, "native-build"), "-v", "q", "--nologo");
                starts.Add(new ProgramStart(NativeHello, Median(() => Run(Path.Combine(folder, "native", "hello")))));
            }

            starts.Add(new ProgramStart("dotnet factcheck.dll check seeds", Median(() => Run("dotnet", Path.Combine(folder, "tool", "factcheck.dll"), "check", seeds, "--exit-zero"))));
            starts.Add(new ProgramStart($"factcheck check seeds, installed{(IsNative(folder) ? "" : " (not native: nothing can be linked here)")}", Median(() => Run(installed, "check", seeds, "--exit-zero"))));
            return starts;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>The installed command.</returns>
    private static string Install(string project, string folder)
    {
        var (packages, config) = (Path.Combine(folder, "packages"), Path.Combine(folder, "nuget.config"));
        Run("dotnet", "pack", project, "-c", "Release", "-p:RunAnalyzers=false", "-o", packages, "--artifacts-path", Path.Combine(folder, "pack-build"), "-v", "q", "--nologo");
        File.WriteAllText(config, $"""<configuration><packageSources><clear /><add key="packed" value="{packages}" /></packageSources></configuration>""");
        Run("dotnet", "tool", "install", "FactCheck.Tool", "--tool-path", Path.Combine(folder, "installed"), "--configfile", config, "--no-http-cache");
        return Path.Combine(folder, "installed", "factcheck");
    }

    private static bool IsNative(string folder) => !Directory.EnumerateFiles(Path.Combine(folder, "installed"), "factcheck.dll", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Any();

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
