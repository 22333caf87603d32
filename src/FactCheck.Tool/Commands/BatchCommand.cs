using FactCheck.Tool.Batch;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>JSON Lines in, JSON Lines out, one process for millions.</summary>
internal static class BatchCommand
{
    public static CommandSpec Spec { get; } = new(
        "batch", "", "Answer requests, one JSON object a line, from standard input on standard output.", 0, 0, [CommonOptions.Quiet], Run)
    {
        Details = """
            Requests:
              {"id":"1","mode":"check","documents":[{"id":"a","text":"...","date":"2026-01-27"},{"id":"b","text":"..."}]}
              {"id":"2","mode":"verify","draft":"b","documents":[...]}
              {"id":"3","mode":"extract","documents":[{"id":"a","text":"..."}]}
              {"id":"4","mode":"names","entityType":"person","documents":[{"id":"a","text":"..."},{"id":"b","text":"..."}]}
            "date", "entityType", "whyNot":true and "options":{"minConfidence":0.5} are optional; the options are
            those of factcheck.json (failOn, format, baseline and fields mean nothing here). Answers come in the order of the requests; a
            line that cannot be answered gives an "error" and the exit code 2 at the end. factcheck schema prints the form of all this.
            """,
    };

    private static int Run(Arguments arguments, ToolConsole console) =>
        BatchStream.Run(console.Input, console.Output, arguments.Has(CommonOptions.Quiet) ? TextWriter.Null : console.Log);
}
