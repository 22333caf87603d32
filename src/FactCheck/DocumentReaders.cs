using FactCheck.Documents;

namespace FactCheck;

/// <summary>The built-in readers. Stateless and thread-safe.</summary>
public static class DocumentReaders
{
    /// <summary>Plain text in strict UTF-8, with or without a byte order mark; one document a file.</summary>
    public static IDocumentReader PlainText { get; } = new PlainTextReader();

    /// <summary>All of them, in the order in which they are asked for a file name ending.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [PlainText];
}
