using FactCheck.Reports;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Silencing;

namespace FactCheck.Tool.Commands;

/// <summary>Makes a baseline of what is found now, or takes out of it what is found no more.</summary>
internal static class BaselineCommand
{
    public static CommandSpec Spec { get; } = new(
        "baseline",
        "create|prune PATH...",
        "Write down the findings to live with, or remove those that are found no more.",
        2,
        int.MaxValue,
        [
            VerifyCommand.Against, ConfigurationOptions.Baseline, ConfigurationOptions.Config, ConfigurationOptions.NoConfig, ConfigurationOptions.Select,
            ConfigurationOptions.Ignore, ConfigurationOptions.Exclude, CommonOptions.MinConfidence, CommonOptions.Date, CommonOptions.StandardInputName, CommonOptions.StandardInputFormat,
        ],
        Run)
    {
        Details = $"The file is {Baseline.DefaultName} unless --baseline or the configuration names another. With --against the PATH is a draft, as in verify.",
    };

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var action = arguments.Positional[0];
        if (action is not ("create" or "prune"))
        {
            throw new UsageException($"baseline {action}: must be create or prune", Spec.Name);
        }

        var run = new RunSettings(arguments, console, Spec.Name);
        var path = run.Settings.Baseline ?? Baseline.DefaultName;
        var baseline = action == "create" ? new Baseline(path, console.WorkingFolder) : Baseline.Read(path, console.WorkingFolder);
        var paths = arguments.Positional[1..];
        var whole = arguments.Has(VerifyCommand.Against) ? VerifyCommand.Report(arguments, paths, run, console) : CheckCommand.Report(arguments, paths, run, console);
        var report = new Silence(run.Settings with { Baseline = null }, console.WorkingFolder).Apply(whole);
        var stale = baseline.Stale(report);
        foreach (var entry in stale)
        {
            baseline.Remove(entry);
        }

        foreach (var finding in action == "create" ? report.Findings : [])
        {
            baseline.Add(finding);
        }

        baseline.Write();
        console.Log.Write($"{path}: {Wording.Count(baseline.Count, "finding")}{(action == "prune" ? $", {stale.Count} removed" : "")}\n");
        return ExitCode.Clean;
    }
}
