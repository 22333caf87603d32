using FactCheck.Pipeline;

namespace FactCheck.Tests;

/// <summary>The seeds and the pages of the specs as documents read: much varied text for laws that hold of any.</summary>
internal static class SpecTexts
{
    private static readonly DocumentReading Reading = new(BuiltIn.Extractors, DomainVocabulary.Empty);

    public static IEnumerable<ReadDocument> Read() => Directory.EnumerateFiles(Repository.PathOf("tests/FactCheck.Tests/Specs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new Document(path, File.ReadAllText(path).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)))
        .Concat(Seeds.Both)
        .Select(Reading.Read);
}
