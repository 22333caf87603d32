using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>One call of the tool, in this process.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">Standard output, as UTF-8.</param>
/// <param name="Log">Standard error.</param>
internal sealed record ToolRun(int Exit, string Output, string Log)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(params string[] words) => With(words);

    public static ToolRun With(string[] words, string input = "", bool isTerminal = false, Dictionary<string, string>? variables = null, string? folder = null, CancellationToken cancellation = default) =>
        With(words, Encoding.UTF8.GetBytes(input), isTerminal, variables, folder, cancellation);

    public static ToolRun With(string[] words, byte[] input, bool isTerminal = false, Dictionary<string, string>? variables = null, string? folder = null, CancellationToken cancellation = default)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var log = new StringWriter();
        var exit = FactCheckTool.Run(words, new ToolConsole(stdin, stdout, log) 
        {
            IsTerminal = isTerminal,
            Variable = name => variables?.GetValueOrDefault(name),
            Cancellation = cancellation,
            WorkingFolder = folder ?? Directory.GetCurrentDirectory(),
        });
        return new ToolRun(exit, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stdout.ToArray()), log.ToString());
    }
}
