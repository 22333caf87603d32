namespace FactCheck;

/// <summary>A value, the place that states it, and what it is said of. Immutable.</summary>
public sealed record Assertion
{
    /// <summary>Makes an assertion.</summary>
    /// <param name="kind">What kind of thing is asserted.</param>
    /// <param name="mention">The place; for a quantity the number, scale and unit without hedge and counted noun.</param>
    /// <param name="value">What is asserted there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Assertion(AssertionKind kind, Mention mention, AssertionValue value)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(value);
        Kind = kind;
        Mention = mention with { Value = value };
        Value = value;
    }

    /// <summary>What kind of thing is asserted.</summary>
    public AssertionKind Kind { get; }

    /// <summary>Where it is asserted; its value is <see cref="Value"/>.</summary>
    public Mention Mention { get; }

    /// <summary>What is asserted.</summary>
    public AssertionValue Value { get; }

    /// <summary>What the value is about.</summary>
    public Frame Frame { get; init; } = Frame.Empty;

    /// <summary>Where the hedge stands ("over", "up to"); null when there is none.</summary>
    public TextSpan? Hedge { get; init; }

    /// <summary>Where the counted or governed noun stands ("contracts"); null when there is none.</summary>
    public TextSpan? Noun { get; init; }

    /// <summary>
    /// False for a candidate that only serves comparison, such as a capitalised word that may be a name. Of such candidates only likely names are listed
    /// as extracted. Default true.
    /// </summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>True for a candidate that is a name more often than it seems: listed as extracted, marked as not certain, and used by no rule as a name that is certain.</summary>
    internal bool IsLikely { get; init; }

    /// <summary>Who says a quotation, where that is told; null for all other assertions.</summary>
    internal Speaker? Speaker { get; init; }

    /// <summary>The document's id.</summary>
    public string DocumentId => Mention.Document.Id;
}
