using System.Diagnostics;

namespace FactCheck.Tests.Reports;

/// <summary>Tools from npm that the CI script installs; where they are not, the tests that need them are skipped and say so.</summary>
internal static class NpmTools
{
    /// <summary>The folder that holds node_modules.</summary>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("FACTCHECK_NPM");
        if (folder is null || !Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Assert.Ignore("FACTCHECK_NPM names no folder with the npm tools; .ci/run installs them.");
        }

        return folder!;
    }

    /// <returns>The exit code and everything written.</returns>
    public static async Task<(int Exit, string Output)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var log = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
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

        return (process.ExitCode, await output + await log);
    }
}
