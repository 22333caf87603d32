using FactCheck.Reports;
using FactCheck.Reports.Markdown;
using FactCheck.Reports.Text;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>What a rule reports, what it leaves alone, and what to do about it.</summary>
internal static class ExplainCommand
{
    private static OptionSpec PageFormat { get; } = new("--format", "FORMAT", "What to print; text unless told otherwise.") { Choices = ["text", "markdown"] };

    public static CommandSpec Spec { get; } = new("explain", "RULE", "Explain a rule, such as FC1001.", 1, 1, [PageFormat, CommonOptions.Color], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var rule = RuleList.Find(arguments.Positional[0]);
        using var output = console.OutputText();
        if (arguments.Value(PageFormat) == "markdown")
        {
            output.Write(RulePage.Of(rule));
            return ExitCode.Clean;
        }

        var writer = new StyledWriter(output, CommonOptions.IsColored(arguments, console));
        writer.Write(rule.Id + ": ", Style.Faint).Write(rule.Title, Style.Strong).Line($" ({Wording.Of(rule.Verdict)})", Style.Faint);
        writer.Line().Line(rule.Summary).Line().Line(rule.Help);
        return ExitCode.Clean;
    }
}
