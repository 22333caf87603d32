namespace FactCheck;

/// <summary>A place in a document that a finding or an assertion points to, and no more than it is about.</summary>
/// <param name="Document">The document.</param>
/// <param name="Source">Whose words they are.</param>
/// <param name="Span">Where, in the document's own text.</param>
/// <param name="Value">The value stated there; null when the place is cited for its wording.</param>
public sealed record Mention(Document Document, Source Source, TextSpan Span, AssertionValue? Value = null)
{
    /// <summary>The words of the place, as they stand in the document.</summary>
    public string Text => Document.Text[Span.Start..Span.End];

    /// <summary>Line and column of the first character, from 1.</summary>
    public TextLocation Start => Document.LocationOf(Span.Start);

    /// <summary>Line and column after the last character, from 1.</summary>
    public TextLocation End => Document.LocationOf(Span.End);
}
