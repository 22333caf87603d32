namespace FactCheck;

/// <summary>What a <see cref="FactChecker"/> extracts, compares and reports. Immutable: change it with <c>with</c>.</summary>
public sealed record FactCheckerOptions
{
    /// <summary>The defaults.</summary>
    public static FactCheckerOptions Default { get; } = new();

    /// <value>The extractors, run in this order. Default: the built-in ones.</value>
    public IReadOnlyList<IAssertionExtractor> Extractors { get; init; } = BuiltIn.Extractors;

    /// <value>The rules, asked in this order. Default: the built-in ones.</value>
    public IReadOnlyList<IConsistencyRule> Rules { get; init; } = BuiltIn.Rules;

    /// <value>Findings less sure than this are left out; from 0 to 1. Default 0.</value>
    public double MinConfidence { get; init; }

    /// <value>Aliases, look-alikes, units and roles of a domain. Default: none.</value>
    public DomainVocabulary Vocabulary { get; init; } = DomainVocabulary.Empty;

    /// <value>When two documents are one witness: decides the votes of a finding. Default: 20 tokens in a row, or three tenths of the rows of five.</value>
    public Independence Independence { get; init; } = Independence.Default;
}
