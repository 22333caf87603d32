namespace FactCheck;

/// <summary>Assertions believed to be about one matter, and why. Immutable.</summary>
public sealed class Topic
{
    /// <summary>Makes a topic.</summary>
    /// <param name="subject">What the matter is, for people: "Alex Pretti", "contracts (USD)".</param>
    /// <param name="basis">What binds the assertions.</param>
    /// <param name="assertions">At least one, in the order of the documents and of their text; a draft's assertion first.</param>
    /// <param name="evidence">Why they are believed to be about one matter, a phrase each, the weightiest first.</param>
    /// <param name="confidence">How sure that is, from 0 to 1.</param>
    /// <exception cref="ArgumentException"><paramref name="assertions"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> lies outside 0 to 1.</exception>
    public Topic(string subject, TopicBasis basis, IReadOnlyList<Assertion> assertions, IReadOnlyList<string> evidence, double confidence)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(assertions);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentOutOfRangeException.ThrowIfLessThan(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        if (assertions.Count == 0)
        {
            throw new ArgumentException("A topic holds at least one assertion.", nameof(assertions));
        }

        Subject = subject;
        Basis = basis;
        Assertions = assertions;
        Evidence = evidence;
        Confidence = confidence;
    }

    /// <summary>What the matter is, for people.</summary>
    public string Subject { get; }

    /// <summary>What binds the assertions.</summary>
    public TopicBasis Basis { get; }

    /// <summary>The assertions, in the order given.</summary>
    public IReadOnlyList<Assertion> Assertions { get; }

    /// <summary>Why they are believed to be about one matter, the weightiest first; may be empty.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>How sure that is, from 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>The kind of the first assertion; all of a topic are of kinds that compare.</summary>
    public AssertionKind Kind => Assertions[0].Kind;

    /// <summary>The distinct values given, the most stated first, ties in the order of the text.</summary>
    public IReadOnlyList<Reading> Readings =>
        [.. Assertions.GroupBy(assertion => assertion.Value).Select(group => new Reading(group.Key, [.. group])).OrderByDescending(reading => reading.Assertions.Count)];
}
