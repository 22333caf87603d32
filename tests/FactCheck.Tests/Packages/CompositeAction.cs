using System.Diagnostics;

namespace FactCheck.Tests.Packages;

/// <summary>Runs the scripts of a composite action as the runner does: one bash a step, until one fails.</summary>
internal static class CompositeAction
{
    /// <summary>The text of each "run: |" block.</summary>
    public static IReadOnlyList<string> Read(string yaml)
    {
        var scripts = new List<string>();
        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd() == "      run: |")
            {
                scripts.Add(string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line.StartsWith("        ", StringComparison.Ordinal) || line.Length == 0).Select(line => line.Length == 0 ? line : line[8..])));
            }
        }

        return scripts;
    }

    public static async Task<(int Exit, string Output)> Run(IReadOnlyList<string> scripts, IReadOnlyDictionary<string, string> environment, string folder)
    {
        var output = "";
        foreach (var script in scripts)
        {
            var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var (written, log) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            output += await written + await log;
            if (process.ExitCode != 0)
            {
                return (process.ExitCode, output);
            }
        }

        return (0, output);
    }
}
