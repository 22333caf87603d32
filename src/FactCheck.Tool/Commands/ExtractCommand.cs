using FactCheck.Reports.Json;
using FactCheck.Reports.Text;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Commands;

/// <summary>What documents assert, without comparing anything.</summary>
internal static class ExtractCommand
{
    public static CommandSpec Spec { get; } = new(
        "extract",
        "PATH...",
        "List what documents assert: amounts, counts, dates, names, roles, quotations.",
        1,
        int.MaxValue,
        [CommonOptions.DataFormat, CommonOptions.Date, CommonOptions.StandardInputName, CommonOptions.StandardInputFormat, ConfigurationOptions.Exclude, ConfigurationOptions.Config, ConfigurationOptions.NoConfig, CommonOptions.Color, CommonOptions.Quiet],
        Run)
    {
        Details = CommonOptions.PathDetails,
    };

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var settings = new RunSettings(arguments, console, Spec.Name);
        var paths = InputPaths.Expand(arguments.Positional, settings.Exclusions);
        var documents = CommonOptions.Documents(arguments, paths, settings, console);
        var checker = settings.Settings.Checker();
        using var output = console.OutputText();
        switch (arguments.Value(CommonOptions.DataFormat))
        {
            case "json":
                var all = documents.SelectMany(checker.Extract).ToList();
                JsonOutput.WriteLine(output, ReportJson.Indented, json =>
                {
                    json.WriteStartObject();
                    json.WriteString("schemaVersion"u8, FactReport.SchemaVersion);
                    AssertionJson.WriteAll(json, all);
                    json.WriteEndObject();
                });
                break;
            case "jsonl":
                foreach (var assertion in documents.SelectMany(checker.Extract))
                {
                    JsonOutput.WriteLine(output, ReportJson.Compact, json => AssertionJson.Write(json, assertion));
                }

                break;
            default:
                foreach (var document in documents)
                {
                    AssertionTable.Write(output, document, checker.Extract(document), CommonOptions.IsColored(arguments, console));
                }

                break;
        }

        return ExitCode.Clean;
    }
}
