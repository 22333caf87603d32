namespace FactCheck;

/// <summary>An aligner that also looks at a draft together with its sources. What it needs of the sources is read once, for any number of drafts.</summary>
internal interface IDraftTopicAligner
{
    /// <summary>
    /// Reads the sources. What it gives is thread-safe and says of a draft which topics hold an assertion of it: those that aligning the draft
    /// together with all sources would give.
    /// </summary>
    /// <param name="sources">The sources, an empty document before them in the place of the draft.</param>
    Func<ReadDocument, IEnumerable<Topic>> Prepare(List<ReadDocument> sources);
}
