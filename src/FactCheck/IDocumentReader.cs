namespace FactCheck;

/// <summary>Turns the bytes of one file format into documents. Implementations keep no state and are thread-safe.</summary>
public interface IDocumentReader
{
    /// <summary>File name endings it reads, in lower case with the dot: ".txt"; never empty.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="content">The bytes, read to the end; not closed.</param>
    /// <param name="id">The id of the document, or the stem of the ids when the file holds several.</param>
    /// <param name="date">The day of publication, if known from elsewhere.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The documents in the order of the file.</returns>
    /// <exception cref="InvalidDocumentException">The bytes are not what the format asks for; the message names the id and the place.</exception>
    ValueTask<IReadOnlyList<Document>> ReadAsync(Stream content, string id, DateOnly? date = null, CancellationToken cancellationToken = default);
}
