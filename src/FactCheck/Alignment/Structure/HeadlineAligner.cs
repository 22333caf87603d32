namespace FactCheck.Alignment.Structure;

/// <summary>
/// Lays a headline, or the caption of a picture, beside the text it stands over: the values both give and the words that cannot both be
/// true.
/// </summary>
internal sealed class HeadlineAligner : ITopicAligner, IDraftTopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        foreach (var story in documents.SelectMany(HeadlineStory.Of))
        {
            topics.AddRange(HeadlineValues.Topics(story));
            topics.AddRange(HeadlineScores.Topics(story));
            topics.AddRange(HeadlineWords.Topics(story));
            topics.AddRange(HeadlineNames.Find(story).Select(pair => new Topic(pair.Title.Mention.Text, TopicBasis.Structure, [pair.Title, pair.Body], [pair.Evidence], .8)));
        }

        return new AlignedTopics(topics, []);
    }

    /// <summary>A matter of the draft alone.</summary>
    public Func<ReadDocument, IEnumerable<Topic>> Prepare(List<ReadDocument> sources) => draft => Align([draft]).Topics;
}
