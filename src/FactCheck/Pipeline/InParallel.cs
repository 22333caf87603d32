using System.Runtime.ExceptionServices;

namespace FactCheck.Pipeline;

/// <summary>Does independent pieces of work on all cores; each has a place of its own for its result, so that their order changes nothing.</summary>
internal static class InParallel
{
    /// <summary>More threads than this wait for the longest piece.</summary>
    private const int FewThreads = 2;

    /// <summary>Texts shorter than this together are read and compared sooner than threads are woken.</summary>
    private const int LeastText = 4000;

    /// <summary>True when it pays to wake threads for a few documents.</summary>
    public static bool Pays(IEnumerable<Document> documents)
    {
        var length = 0L;
        foreach (var document in documents)
        {
            length += document.Text.Length;
            if (length >= LeastText)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Does a few pieces of very different size: whoever is free takes the next.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="work">Does the piece of an index.</param>
    /// <param name="cancellationToken">Looked at between pieces.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void RunFew(int count, Action<int> work, CancellationToken cancellationToken)
    {
        var next = -1;
        Run(
            Math.Min(count, FewThreads),
            _ =>
            {
                for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    work(piece);
                }
            },
            cancellationToken);
    }

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
