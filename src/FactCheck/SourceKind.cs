namespace FactCheck;

/// <summary>What a stretch of a document is, and so whose words it holds.</summary>
public enum SourceKind
{
    /// <summary>The running text of the article or report.</summary>
    Article,

    /// <summary>The title line.</summary>
    Headline,

    /// <summary>The line or paragraph under the title that sums the article up.</summary>
    Standfirst,

    /// <summary>A section heading inside the article.</summary>
    Heading,

    /// <summary>One post of a forum or comment thread; each post is a source of its own.</summary>
    Comment,

    /// <summary>Page furniture, such as "Back", "Top" or a stray counter; it asserts nothing.</summary>
    Furniture,

    /// <summary>A passage set apart as a quotation: somebody else's words; each is a source of its own.</summary>
    Quote,

    /// <summary>One cell of a table.</summary>
    Table,
}
