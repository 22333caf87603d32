namespace FactCheck.Alignment.Structure;

/// <summary>What one source states of a whole and its parts is a topic of its own.</summary>
internal sealed class StructureAligner : ITopicAligner, IDraftTopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents) => new(
        [
            .. documents.SelectMany(document => document.Assertions)
                .Where(assertion => assertion.Kind == AssertionKind.Structure || assertion.Value is DateValue { IsImpossible: true })
                .Select(assertion => new Topic(assertion.Mention.Text, TopicBasis.Structure, [assertion], [], .8)),
        ],
        []);

    /// <summary>A matter of the draft alone.</summary>
    public Func<ReadDocument, IEnumerable<Topic>> Prepare(List<ReadDocument> sources) => draft => Align([draft]).Topics;
}
