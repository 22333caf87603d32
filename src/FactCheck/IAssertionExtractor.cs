namespace FactCheck;

/// <summary>Reads one kind of assertion out of a text. Implementations keep no state and are thread-safe.</summary>
public interface IAssertionExtractor
{
    /// <summary>Extracts; frames are added afterwards to assertions that have none.</summary>
    /// <param name="text">The document with its sources, sentences and tokens.</param>
    /// <returns>Assertions in the order of the text.</returns>
    IEnumerable<Assertion> Extract(DocumentText text);
}
