using System.Runtime.ExceptionServices;

namespace FactCheck.Pipeline;

/// <summary>Does independent pieces of work on all cores; each has a place of its own for its result, so that their order changes nothing.</summary>
internal static class InParallel
{
    /// <param name="count">How many pieces.</param>
    /// <param name="work">Does the piece of an index.</param>
    /// <param name="cancellationToken">Looked at between pieces.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Run(int count, Action<int> work, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, work);
        }
        catch (AggregateException exception)
        {
            // What a piece throws is thrown as it would be by a loop.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
