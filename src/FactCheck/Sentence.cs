namespace FactCheck;

/// <summary>A sentence, heading or list item.</summary>
/// <param name="Span">From its first token to its last.</param>
/// <param name="FirstToken">Index of its first token in <see cref="DocumentText.Tokens"/>.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Source">Whose words it is.</param>
/// <param name="IsTitleCase">True when nearly all its longer words are capitalised, so that a capital says nothing.</param>
public sealed record Sentence(TextSpan Span, int FirstToken, int EndToken, Source Source, bool IsTitleCase)
{
    /// <summary>True when it ends in a question mark.</summary>
    public bool IsQuestion { get; init; }
}
