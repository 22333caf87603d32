using BenchmarkDotNet.Running;
using FactCheck.Benchmarks.Speed;
using FactCheck.Benchmarks.Startup;
using FactCheck.Quality.Reports;

// Usage: "speed" writes benchmarks/reports/speed.md and .html in some minutes, "speed --quick" prints a short run and writes nothing;
// "cold" prints the cold start alone; "startup" writes the list of what the tool's publish compiles ahead of time; anything else goes to BenchmarkDotNet.
if (args is [ChildRun.Command, var kind, var count])
{
    ChildRun.Work(kind, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is [StartupProfile.Command])
{
    StartupProfile.Write(FindRoot(AppContext.BaseDirectory));
    return;
}

if (args is [ColdStart.Command])
{
    Console.WriteLine(MarkdownReport.Write("FactCheck: cold start", SpeedReport.Head, [ColdStart.Section(FindRoot(AppContext.BaseDirectory))]));
    return;
}

if (args is not ["speed", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(SpeedReport).Assembly).Run(args);
    return;
}

var root = FindRoot(AppContext.BaseDirectory);
var isQuick = args.Contains("--quick");
var sections = new SpeedReport(root, isQuick, Console.Error).Sections();
if (!isQuick)
{
    File.WriteAllText(Path.Combine(root, "benchmarks/reports/speed.md"), MarkdownReport.Write(SpeedReport.Title, SpeedReport.Head, sections));
    File.WriteAllText(Path.Combine(root, "benchmarks/reports/speed.html"), HtmlReport.Write(SpeedReport.Title, SpeedReport.Head, sections));
}

Console.WriteLine(MarkdownReport.Write(SpeedReport.Title, SpeedReport.Head, sections));

static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "FactCheck.sln"))
    ? folder
    : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("FactCheck.sln is in no folder above the program."));
