namespace FactCheck;

/// <summary>A stretch of a document and whose words it is: the article, its headline, one comment of a thread.</summary>
/// <param name="Name">Unique in the document for comments ("comment-1" from the top) and quotes ("quote-1"), else the kind: "headline", "article".</param>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Span">Where it stands; sources of a document do not overlap and are in the order of the text.</param>
public sealed record Source(string Name, SourceKind Kind, TextSpan Span)
{
    private bool IsOfAnother => Kind is SourceKind.Comment or SourceKind.Quote;

    /// <summary>
    /// True when both are one voice: the headline, standfirst, headings and body of an article are, two comments are not, nor are two quotes set apart.
    /// Meaningful for two sources of one document only.
    /// </summary>
    public bool IsSameVoice(Source other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOfAnother || other.IsOfAnother ? Name == other.Name : true;
    }
}
