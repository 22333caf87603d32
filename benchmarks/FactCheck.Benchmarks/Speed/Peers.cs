using System.Diagnostics;
using System.Text.Json;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Runs the Node script of benchmarks/peers on the same texts; without its packages there is nothing to compare.</summary>
internal static class Peers
{
    public sealed record Figure(string Engine, long Bytes, double Seconds, long Found);

    /// <returns>A figure an engine; empty when "npm ci" was not run in benchmarks/peers.</returns>
    public static List<Figure> Measure(string root, IEnumerable<string> texts)
    {
        var folder = Path.Combine(root, "benchmarks/peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return [];
        }

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, texts.Select(text => JsonSerializer.Serialize(new { text })));
            using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "measure.mjs"), path]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var figures = new List<Figure>();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                figures.Add(JsonSerializer.Deserialize<Figure>(line, JsonSerializerOptions.Web)!);
            }

            process.WaitForExit();
            return figures;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
