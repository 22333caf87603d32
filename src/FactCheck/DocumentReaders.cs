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

    /// <summary>A text in Markdown, such as an LLM's answer, as a document: read as <see cref="Markdown"/> reads a file.</summary>
    /// <param name="id">Names the document in every finding and error; not empty.</param>
    /// <param name="text">The Markdown; the document's text, and what its offsets are counted in.</param>
    /// <param name="date">The day of publication; null for the "date" of the front matter, if there is one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Document FromMarkdown(string id, string text, DateOnly? date = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownReader.Read(id, text, date);
    }

    /// <summary>All of them, in the order in which they are asked for a file name ending.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [PlainText, Markdown, JsonLines];
}
