namespace FactCheck;

/// <summary>One of the values a topic is given, with everyone who gives it.</summary>
public sealed class Reading
{
    internal Reading(AssertionValue value, IReadOnlyList<Assertion> assertions)
    {
        Value = value;
        Assertions = assertions;
    }

    /// <summary>The value.</summary>
    public AssertionValue Value { get; }

    /// <summary>Where it is given, in the order of the topic; never empty.</summary>
    public IReadOnlyList<Assertion> Assertions { get; }

    /// <summary>The number of documents that give it.</summary>
    public int DocumentCount => Assertions.Select(assertion => assertion.DocumentId).Distinct(StringComparer.Ordinal).Count();
}
