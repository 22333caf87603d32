namespace FactCheck;

/// <summary>Finds the assertions of one kind that are about one matter. Keeps no state.</summary>
internal interface ITopicAligner
{
    /// <summary>Aligns the assertions of all documents, none privileged; a document is also aligned with itself.</summary>
    AlignedTopics Align(List<ReadDocument> documents);
}
