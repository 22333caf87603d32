using System.Runtime.InteropServices;
using FactCheck.Pipeline;
using FactCheck.Tool;
using FactCheck.Tool.Outputs;

if (args is ["check" or "verify" or "extract", ..] && Environment.ProcessorCount > 1)
{
    EarlyTables.Begin();
}

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // Reading standard input cannot be interrupted, so nothing waits for the token: what is half written goes, and we with it.
    context.Cancel = true;
    cancellation.Cancel();
    AtomicFile.DeleteUnfinished();
    Environment.Exit(ExitCode.Cancelled);
});
using var input = Console.OpenStandardInput();
using var output = StandardOutput.Open(isStream: args is ["batch", ..]);
using var error = Console.OpenStandardError();
using var log = ToolConsole.Text(error);
return FactCheckTool.Run(args, new ToolConsole(input, output, log)
{
    IsTerminal = !Console.IsOutputRedirected,
    IsLogTerminal = !Console.IsErrorRedirected,
    Variable = Environment.GetEnvironmentVariable,
    Cancellation = cancellation.Token,
});
