using FactCheck.Documents;
using FactCheck.Documents.Markdown;

namespace FactCheck;

/// <summary>The built-in readers. Stateless and thread-safe.</summary>
public static class DocumentReaders
{
    /// <summary>Plain text in strict UTF-8, with or without a byte order mark; one document a file.</summary>
    public static IDocumentReader PlainText { get; } = new PlainTextReader();

    /// <summary>
    /// Markdown in strict UTF-8, read as prose: headings, quotes and the cells of tables are sources of their own, code and comments assert
    /// nothing. A "date" in the front matter is the document's when no other is given.
    /// </summary>
    public static IDocumentReader Markdown { get; } = new MarkdownReader();

    /// <summary>
    /// JSON Lines: a document a line, from the fields "id", "text", "date" and "story". The document's id is the stem, "#", and the id or,
    /// without one, the number of the line.
    /// </summary>
    public static IDocumentReader JsonLines { get; } = new JsonLinesReader();

    /// <summary>All of them, in the order in which they are asked for a file name ending.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [PlainText, Markdown, JsonLines];
}
