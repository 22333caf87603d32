using FactCheck.Reports;
using FactCheck.Reports.Json;
using FactCheck.Reports.Text;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>What is looked for.</summary>
internal static class RulesCommand
{
    public static CommandSpec Spec { get; } = new("rules", "", "List the rules.", 0, 0, [CommonOptions.ShortFormat, CommonOptions.Color], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        using var output = console.OutputText();
        if (arguments.Value(CommonOptions.ShortFormat) == "json")
        {
            JsonOutput.WriteLine(output, ReportJson.Indented, json =>
            {
                json.WriteStartArray();
                foreach (var rule in RuleList.All)
                {
                    json.WriteStartObject();
                    json.WriteString("id"u8, rule.Id);
                    json.WriteString("title"u8, rule.Title);
                    json.WriteString("verdict"u8, EnumSpelling.Spell(rule.Verdict));
                    json.WriteString("summary"u8, rule.Summary);
                    json.WriteString("help"u8, rule.Help);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return ExitCode.Clean;
        }

        var writer = new StyledWriter(output, CommonOptions.IsColored(arguments, console));
        foreach (var rule in RuleList.All)
        {
            writer.Write(rule.Id, Style.Strong).Write($"  {Wording.Of(rule.Verdict),-9}  ", Style.Faint).Line(rule.Title);
        }

        return ExitCode.Clean;
    }
}
