namespace FactCheck;

/// <summary>A document of a report and how it was read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sources">Its sources in the order of the text.</param>
/// <param name="AssertionCount">How many assertions were extracted from it.</param>
/// <param name="IsChecked">False when it could not be read as English text, which a note says, or has no text at all.</param>
public sealed record CheckedDocument(Document Document, IReadOnlyList<Source> Sources, int AssertionCount, bool IsChecked)
{
    /// <summary>The assertions themselves, in the order of the text; empty when the report was made without them.</summary>
    public IReadOnlyList<Assertion> Assertions { get; init; } = [];
}
