using FactCheck.Reports.Json;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>The JSON Schema of everything that is printed as JSON.</summary>
internal static class SchemaCommand
{
    public static CommandSpec Spec { get; } = new("schema", "", "Print the JSON Schema of reports and of batch requests and answers.", 0, 0, [], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        using var output = console.OutputText();
        output.Write(ReportSchema.Text);
        return ExitCode.Clean;
    }
}
