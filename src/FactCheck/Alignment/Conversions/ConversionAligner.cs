namespace FactCheck.Alignment.Conversions;

/// <summary>Brings up the measures that a text states in two units which are not the same: "3 km (3 miles)".</summary>
internal sealed class ConversionAligner : ITopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        foreach (var document in documents)
        {
            foreach (var assertion in document.Assertions)
            {
                if (assertion.Value is QuantityValue { IsMisconverted: true })
                {
                    topics.Add(new Topic(assertion.Mention.Text, TopicBasis.Conversion, [assertion], ["the second stands for the first in another unit"], .8));
                }
            }
        }

        return new AlignedTopics(topics, []);
    }
}
