using FactCheck.Tool;
using FactCheck.Tool.Batch;

if (args is ["batch"])
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    return BatchCommand.Run(input, output, Console.Error);
}

return ExitCode.Failure;
