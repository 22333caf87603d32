using FactCheck.Reports.Json;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>The JSON Schema of everything that is printed or read as JSON.</summary>
internal static class SchemaCommand
{
    public static CommandSpec Spec { get; } = new(
        "schema", "[report|config]", "Print the JSON Schema of reports and batch requests and answers, or that of factcheck.json.", 0, 1, [], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var text = arguments.Positional switch
        {
            [] or ["report"] => ReportSchema.Text,
            ["config"] => ConfigurationSchema(),
            _ => throw new UsageException("there is a schema of report and one of config", Spec.Name),
        };
        using var output = console.OutputText();
        output.Write(text);
        return ExitCode.Clean;
    }

    private static string ConfigurationSchema()
    {
        using var stream = typeof(SchemaCommand).Assembly.GetManifestResourceStream("factcheck.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
