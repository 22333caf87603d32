using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Occasions;

/// <summary>
/// Aligns when, how long and where one thing happened in texts that tell it in words of their own: the deeds are of one kind, the same names or
/// things stand around them, and nothing says that they are two. What both give is for the rules.
/// </summary>
internal sealed class OccasionAligner : ITopicAligner
{
    private const double Confidence = .75;

    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new AlignedTopics([], []);
        }

        var deeds = documents.Select(document => new DeedIndex(document.Text)).ToArray();
        var context = new ContextIndex(documents, (document, token) => deeds[document].Concept(token));
        var occasions = new OccasionPairs(documents, deeds, context);
        var comparison = new OccasionComparison(documents, context, occasions);
        var topics = new List<Topic>();
        var apart = new List<Compatible>();
        foreach (var (left, right) in occasions.Pairs)
        {
            var compared = comparison.Compare(left, right);
            if (compared.IsOneMatter)
            {
                topics.Add(new Topic(left.Assertion.Mention.Text, TopicBasis.Referent, [left.Assertion, right.Assertion], [compared.Explanation], Confidence));
            }
            else if (compared.Explanation.Length > 0)
            {
                apart.Add(new Compatible(left.Assertion.Kind, compared.Reason, compared.Explanation, [left.Assertion.Mention, right.Assertion.Mention]));
            }
        }

        return new AlignedTopics(topics, apart);
    }
}
