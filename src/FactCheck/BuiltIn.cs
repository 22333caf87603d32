using FactCheck.Extraction.Quantities;

namespace FactCheck;

/// <summary>The one place that lists what is built in, in order.</summary>
internal static class BuiltIn
{
    public static IReadOnlyList<IAssertionExtractor> Extractors { get; } = [new NumericExtractor()];

    public static IReadOnlyList<ITopicAligner> Aligners { get; } = [];

    public static IReadOnlyList<IConsistencyRule> Rules { get; } = [];
}
