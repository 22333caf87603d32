namespace FactCheck;

/// <summary>
/// A document with its text read and its assertions extracted: what alignment works on. A look at either ends a run that was cancelled.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="assertions">Everything extracted, framed, in the order of the text; candidates included.</param>
/// <param name="problem">Why the text could not be read as English; null when it could. Nothing is extracted from a text with a problem.</param>
internal sealed class ReadDocument(DocumentText text, List<Assertion> assertions, string? problem = null)
{
    private Derivation? _derived;
    private int[]? _starts;

    public DocumentText Text
    {
        get
        {
            text.ThrowIfCancelled();
            return text;
        }
    }

    public List<Assertion> Assertions
    {
        get
        {
            text.ThrowIfCancelled();
            return assertions;
        }
    }

    public string? Problem => problem;

    public Document Document => text.Document;

    /// <summary>What alignment works out of this document alone, once for all aligners and runs. Thread-safe.</summary>
    /// <param name="derive">Makes it; several threads may call it at once, and all get the same one.</param>
    public T Derived<T>(Func<ReadDocument, T> derive)
        where T : class
    {
        T? made = null;
        while (true)
        {
            var first = Volatile.Read(ref _derived);
            for (var derivation = first; derivation is not null; derivation = derivation.Next)
            {
                if (derivation.Value is T known)
                {
                    return known;
                }
            }

            made ??= derive(this);
            if (Interlocked.CompareExchange(ref _derived, new Derivation(made, first), first) == first)
            {
                return made;
            }
        }
    }

    /// <summary>The indices in <see cref="Assertions"/> of those that begin in a stretch, half-open.</summary>
    public (int First, int End) AssertionsIn(TextSpan span) => (FirstAt(span.Start), FirstAt(span.End));

    private int FirstAt(int offset)
    {
        _starts ??= [.. assertions.Select(assertion => assertion.Mention.Span.Start)];
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _starts[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Ends a run that was cancelled; for long work that looks at no document.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public void ThrowIfCancelled() => text.ThrowIfCancelled();

    /// <summary>Frees it of the run that has read it, before it is shared: to cancel that run means nothing any more.</summary>
    public void OutliveRun() => text.OutliveRun();

    private sealed record Derivation(object Value, Derivation? Next);
}
