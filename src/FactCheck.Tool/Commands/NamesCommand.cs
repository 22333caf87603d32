using FactCheck.Reports;
using FactCheck.Reports.Json;
using FactCheck.Reports.Text;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>One entity or two, and why.</summary>
internal static class NamesCommand
{
    private static readonly OptionSpec Type = new("--type", "TYPE", "What both name, if known.") { Choices = ["person", "organization", "place"] };

    public static CommandSpec Spec { get; } = new(
        "names", "NAME NAME", "Say whether two names name one person, organization or place, and why.", 2, 2, [Type, CommonOptions.ShortFormat], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var names = arguments.Positional;
        if (string.IsNullOrWhiteSpace(names[0]) || string.IsNullOrWhiteSpace(names[1]))
        {
            throw new UsageException("a name is blank", Spec.Name);
        }

        var comparison = FactChecker.CompareNames(names[0], names[1], EntityTypes.Parse(arguments.Value(Type)));
        using var output = console.OutputText();
        if (arguments.Value(CommonOptions.ShortFormat) == "json")
        {
            JsonOutput.WriteLine(output, ReportJson.Indented, json =>
            {
                json.WriteStartObject();
                NameComparisonJson.WriteFields(json, comparison);
                json.WriteEndObject();
            });
            return ExitCode.Clean;
        }

        output.Write($"{EnumSpelling.Spell(comparison.Relation)} ({Wording.Confidence(comparison.Score)})\n");
        foreach (var sentence in comparison.Explanation)
        {
            output.Write($"  {TerminalText.Clean(sentence)}\n");
        }

        return ExitCode.Clean;
    }
}
