using System.Collections.Concurrent;
using FactCheck.Reports;

namespace FactCheck.Tool.Batch;

/// <summary>
/// Requests in, answers out, in the order of the input. Uses all cores; holds a few runs of lines at a time, however long the input is.
/// </summary>
internal static class BatchStream
{
    /// <returns>The exit code: 2 when a line could not be answered, else 0, whatever was found.</returns>
    public static int Run(Stream input, Stream output, TextWriter log)
    {
        var reader = new LineChunkReader(input);
        using var pending = new BlockingCollection<Task<ChunkAnswers>>(Environment.ProcessorCount * 2);
        using var stopped = new CancellationTokenSource();
        var writing = Task.Factory.StartNew(() => Write(pending, output, stopped), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (reader.Read() is { } chunk)
            {
                pending.Add(Task.Run(() => Answer(chunk)), stopped.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The output is closed; the writing task says why below.
        }
        finally
        {
            pending.CompleteAdding();
        }

        var (requests, errors) = writing.GetAwaiter().GetResult();
        log.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Wording.Count(requests, "request")}, {Wording.Count(errors, "error")}\n"));
        return errors > 0 ? ExitCode.Failure : ExitCode.Clean;
    }

    private static ChunkAnswers Answer(LineChunk chunk)
    {
        using var answers = new ChunkAnswers();
        answers.Answer(chunk);
        System.Buffers.ArrayPool<byte>.Shared.Return(chunk.Buffer);
        return answers;
    }

    private static (long Requests, long Errors) Write(BlockingCollection<Task<ChunkAnswers>> pending, Stream output, CancellationTokenSource stopped)
    {
        var (requests, errors) = (0L, 0L);
        try
        {
            foreach (var task in pending.GetConsumingEnumerable())
            {
                var answers = task.GetAwaiter().GetResult();
                output.Write(answers.Output.WrittenSpan);
                output.Flush();
                requests += answers.RequestCount;
                errors += answers.ErrorCount;
            }
        }
        finally
        {
            stopped.Cancel();
        }

        return (requests, errors);
    }
}
