using FactCheck.Documents;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Commands;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Configuration;

/// <summary>The settings of one run: the command line, over the nearest factcheck.json, over the defaults.</summary>
internal sealed class RunSettings
{
    private readonly Settings _commandLine;
    private readonly Settings _file;
    private readonly string? _path;

    /// <exception cref="UsageException">An option has a wrong value.</exception>
    /// <exception cref="InputException">The configuration file is wrong, or the ignore file cannot be read.</exception>
    public RunSettings(Arguments arguments, ToolConsole console, string command)
    {
        _path = arguments.Value(ConfigurationOptions.Config)
            ?? (arguments.Has(ConfigurationOptions.NoConfig) ? null : ConfigurationFile.Find(console.WorkingFolder));
        _file = _path is null ? new Settings() : ConfigurationFile.Read(_path);
        _commandLine = CommandLine(arguments, command);
        Settings = _commandLine.Over(_file);
        var isFromFile = _commandLine.Exclude is null && _path is not null;
        Exclusions = Exclusions.Read(Settings.Exclude ?? [], isFromFile ? Path.GetDirectoryName(Path.GetFullPath(_path!))! : console.WorkingFolder, console.WorkingFolder);
    }

    public Settings Settings { get; }

    /// <summary>What is left out of folders and patterns.</summary>
    public Exclusions Exclusions { get; }

    /// <summary>The configuration file in use; null when there is none.</summary>
    public string? ConfigurationPath => _path;

    /// <summary>The reader of JSON Lines with the names of fields as set.</summary>
    public IDocumentReader JsonLines => Settings.Fields is { } fields
        ? new JsonLinesReader(fields.GetValueOrDefault("id", "id"), fields.GetValueOrDefault("text", "text"), fields.GetValueOrDefault("date", "date"), fields.GetValueOrDefault("story", "story"))
        : DocumentReaders.JsonLines;

    /// <summary>Writes each value and where it comes from, a setting a line.</summary>
    public void Print(TextWriter output)
    {
        Row("select", settings => Join(settings.Select), "all");
        Row("ignore", settings => Join(settings.Ignore), "none");
        Row("exclude", settings => Join(settings.Exclude), "none");
        Row("severity", settings => Join(settings.Severities?.Select(pair => $"{pair.Key}={pair.Value.ToString().ToLowerInvariant()}")), "by verdict and confidence");
        Row("minConfidence", settings => settings.MinConfidence?.ToString(System.Globalization.CultureInfo.InvariantCulture), "0");
        Row("whyNot", settings => settings.WhyNot switch { true => "true", false => "false", null => null }, "false");
        Row("failOn", settings => settings.FailOn, "warning");
        Row("format", settings => settings.Format, "text");
        Row("baseline", settings => settings.Baseline, "none");
        Row("fields", settings => Join(settings.Fields?.Select(pair => $"{pair.Key}={pair.Value}")), "id, text, date, story");
        Row("vocabulary", settings => settings.Vocabulary is { } words ? $"{words.Aliases.Count} aliases, {words.Distinct.Count} distinct, {words.Units.Count} units, {words.Roles.Count} roles" : null, "none");
        Row("paths", settings => Join(settings.Paths?.Select(path => $"{path.Files} (select {Join(path.Select) ?? "all"}; ignore {Join(path.Ignore) ?? "none"})")), "none");

        output.Write(Exclusions.File is { } ignored ? $"# {Reports.Text.TerminalText.Clean(ignored)} leaves files out, too\n" : "");

        void Row(string name, Func<Settings, string?> value, string standard)
        {
            var (shown, origin) = value(_commandLine) is { } given ? (given, "command line") : value(_file) is { } set ? (set, _path) : (standard, "default");
            output.Write($"{name + ":",-15}{Reports.Text.TerminalText.Clean(shown)}  # {Reports.Text.TerminalText.Clean(origin!)}\n");
        }
    }

    private static string? Join(IEnumerable<string>? items) => items is null ? null : string.Join(", ", items);

    private static Settings CommandLine(Arguments arguments, string command)
    {
        try
        {
            return new Settings
            {
                Select = Prefixes(arguments, ConfigurationOptions.Select),
                Ignore = Prefixes(arguments, ConfigurationOptions.Ignore),
                Exclude = arguments.Has(ConfigurationOptions.Exclude) ? arguments.Values(ConfigurationOptions.Exclude) : null,
                MinConfidence = CommonOptions.Confidence(arguments, command),
                WhyNot = arguments.Has(CommonOptions.WhyNot) ? true : null,
                FailOn = arguments.Value(CommonOptions.FailOn),
                Format = arguments.Value(CommonOptions.Format),
                Baseline = arguments.Value(ConfigurationOptions.Baseline),
            };
        }
        catch (SettingsException exception)
        {
            throw new UsageException(exception.Message, command);
        }
    }

    private static List<string>? Prefixes(Arguments arguments, OptionSpec option) => arguments.Has(option)
        ? [.. arguments.Values(option).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(prefix => SettingsReader.Prefix(prefix, option.Name))]
        : null;
}
