using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Measures throughput, growth, latency and start-up, and tells them beside what a user would otherwise run.</summary>
/// <param name="root">Folder of the solution.</param>
/// <param name="isQuick">A tenth of the texts and the small sizes only: to see that it runs.</param>
/// <param name="log">Told what is measured next; the whole takes some minutes.</param>
internal sealed class SpeedReport(string root, bool isQuick, TextWriter log)
{
    public const string Title = "FactCheck: speed";

    private const ulong Seed = 20260127;

    public static string Head => string.Create(CultureInfo.InvariantCulture, $"""
        Measured on {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {Processor()}, {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.FrameworkDescription}, FactCheck {typeof(FactChecker).Assembly.GetName().Version?.ToString(3)}.

        Machines differ: read the ratios, in bold, and the bytes, not the times. All texts are generated news with names and words drawn anew, each read once: caches of results help nobody. The runtime is set as the tool sets it: all code is compiled in full before it runs, and garbage is collected without a thread of its own.

        Made by "npm ci" in benchmarks/peers and then "dotnet run -c Release --project benchmarks/FactCheck.Benchmarks -- speed".
        """);

    public List<ReportSection> Sections()
    {
        var sections = new List<ReportSection>();
        var single = new SingleThreadSections(Seed, isQuick);
        var growth = new GrowthSections(isQuick);
        foreach (var (name, measure) in new (string, Func<ReportSection>)[]
        {
            ("throughput and peers", () => new PeerSection(root, Seed, isQuick).Measure()),
            ("stages", single.Stages),
            ("latency", single.Latency),
            ("cold start", () => ColdStart.Section(root)),
            ("many documents", growth.ManyDocuments),
            ("one long document", growth.OneDocument),
            ("names", single.NamePairs),
        })
        {
            log.WriteLine($"measuring {name} ...");
            sections.Add(measure());
        }

        sections.Insert(0, Goals.Section(sections));
        return sections;
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var name = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return name is null ? "processor unknown" : name[(name.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }
}
