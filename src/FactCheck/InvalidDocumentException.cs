namespace FactCheck;

/// <summary>Input that cannot be read as a document: it names the document and the place.</summary>
public sealed class InvalidDocumentException : Exception
{
    /// <summary>Makes an exception without a document.</summary>
    public InvalidDocumentException()
        : this("The document cannot be read.")
    {
    }

    /// <summary>Makes an exception without a document.</summary>
    public InvalidDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a document.</summary>
    public InvalidDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception about a place of a document.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="position">Where: bytes from the start of the file, from 0.</param>
    /// <param name="problem">What is wrong there, without the id and the position.</param>
    public InvalidDocumentException(string documentId, long position, string problem)
        : base($"{documentId}: {problem} at byte {position.ToString(System.Globalization.CultureInfo.InvariantCulture)}")
    {
        DocumentId = documentId;
        Position = position;
    }

    /// <summary>The document's id; null when not known.</summary>
    public string? DocumentId { get; }

    /// <summary>Bytes from the start of the file, from 0; null when not known.</summary>
    public long? Position { get; }
}
