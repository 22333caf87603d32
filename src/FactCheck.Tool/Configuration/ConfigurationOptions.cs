using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Configuration;

/// <summary>The options that say what is configured.</summary>
internal static class ConfigurationOptions
{
    public static OptionSpec Select { get; } = new("--select", "RULES", "Ask these rules only: ids or their beginnings, with commas between.") { IsRepeatable = true };

    public static OptionSpec Ignore { get; } = new("--ignore", "RULES", "Leave these rules out; of two that fit the longer beginning decides.") { IsRepeatable = true };

    public static OptionSpec Config { get; } = new("--config", "FILE", "Read this configuration; else the nearest factcheck.json, upwards from here.");

    public static OptionSpec NoConfig { get; } = new("--no-config", null, "Read no configuration.");

    public static OptionSpec PrintConfig { get; } = new("--print-config", null, "Print each setting and where it comes from, and check nothing.") { NeedsNoArguments = true };

    public static OptionSpec Baseline { get; } = new("--baseline", "FILE", "Leave out the findings of this baseline; see factcheck baseline.");

    public static OptionSpec Exclude { get; } = new("--exclude", "PATTERN", "Leave files of folders and patterns out, written as in .factcheckignore.") { IsRepeatable = true };

    public static IReadOnlyList<OptionSpec> All { get; } = [Select, Ignore, Exclude, Config, NoConfig, PrintConfig, Baseline];
}
