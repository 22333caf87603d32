namespace FactCheck;

/// <summary>
/// A document with its text read and its assertions extracted: what alignment works on. A look at either ends a run that was cancelled.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="assertions">Everything extracted, framed, in the order of the text; candidates included.</param>
/// <param name="problem">Why the text could not be read as English; null when it could. Nothing is extracted from a text with a problem.</param>
internal sealed class ReadDocument(DocumentText text, IReadOnlyList<Assertion> assertions, string? problem = null)
{
    public DocumentText Text
    {
        get
        {
            text.ThrowIfCancelled();
            return text;
        }
    }

    public IReadOnlyList<Assertion> Assertions
    {
        get
        {
            text.ThrowIfCancelled();
            return assertions;
        }
    }

    public string? Problem => problem;

    public Document Document => text.Document;

    /// <summary>Ends a run that was cancelled; for long work that looks at no document.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public void ThrowIfCancelled() => text.ThrowIfCancelled();

    /// <summary>Frees it of the run that has read it, before it is shared: to cancel that run means nothing any more.</summary>
    public void OutliveRun() => text.OutliveRun();
}
