namespace FactCheck.Alignment.Occasions;

/// <summary>
/// Aligns when, how long and where one thing happened in texts that tell it in words of their own: the deeds are of one kind, the same names or
/// things stand around them, and nothing says that they are two. What both give is for the rules.
/// </summary>
internal sealed class OccasionAligner : ITopicAligner
{
    private const double Confidence = .75;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new AlignedTopics([], []);
        }

        var deeds = documents.Select(document => new DeedIndex(document)).ToArray();
        var context = DeedIndex.Contexts(documents, deeds);
        var occasions = new OccasionPairs(documents, deeds, context);
        var relation = new OccasionRelation(documents);
        var comparison = new OccasionComparison(documents, deeds, context, occasions, relation);
        var topics = new List<Topic>();
        foreach (var (left, right) in occasions.Pairs)
        {
            if (comparison.Compare(left, right) is { IsOneMatter: true } compared)
            {
                var (one, other) = relation.Told(left, right);
                topics.Add(new Topic(left.Assertion.Mention.Text, TopicBasis.Referent, [With(left.Assertion, one), With(right.Assertion, other)], [compared.Explanation], Confidence));
            }
        }

        // Why a pair is none is told by the aligner of referents, which sees every pair of dates.
        return new AlignedTopics(topics, []);
    }

    private static Assertion With(Assertion assertion, AssertionValue value) => ReferenceEquals(assertion.Value, value)
        ? assertion
        : new Assertion(assertion.Kind, assertion.Mention, value) { Frame = assertion.Frame, Hedge = assertion.Hedge, Noun = assertion.Noun, IsCertain = assertion.IsCertain };
}
