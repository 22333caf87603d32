using System.Runtime.ExceptionServices;

namespace FactCheck.Pipeline;

/// <summary>Does independent pieces of work on all cores; each has a place of its own for its result, so that their order changes nothing.</summary>
internal static class InParallel
{
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

    /// <summary>The same for a few pieces of some milliseconds each: one more thread takes its share if it is free, which costs next to nothing if it is not.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="work">Does the piece of an index.</param>
    /// <param name="cancellationToken">Looked at between pieces.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void RunInTwo(int count, Action<int> work, CancellationToken cancellationToken)
    {
        var next = -1;
        var helper = Task.Run(Take, CancellationToken.None);
        try
        {
            Take();
        }
        finally
        {
            // After an exception nothing more is begun, and what has begun is waited for; a helper that no thread was free for is done here.
            Volatile.Write(ref next, count);
            helper.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }

        helper.GetAwaiter().GetResult();

        void Take()
        {
            while (Interlocked.Increment(ref next) is var index && index < count)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(index);
            }
        }
    }
}
