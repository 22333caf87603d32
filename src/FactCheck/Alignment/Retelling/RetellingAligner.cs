using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Retelling;

/// <summary>
/// Brings together the places where one value of one thing is told again: the same stated number and unit, said of the same noun or, for
/// amounts too large to meet by chance, in company of the same names. What differs between the tellings is for the rules.
/// </summary>
internal sealed class RetellingAligner : ITopicAligner
{
    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        foreach (var group in ByValue(documents))
        {
            foreach (var cluster in Cluster(documents, group))
            {
                if (cluster.Count > 1)
                {
                    var subject = cluster.Find(placed => placed.Frame.Head is not null) is { } headed ? NounOf(headed.Assertion) : null;
                    topics.Add(new Topic(
                        subject ?? cluster[0].Mention.Text,
                        TopicBasis.Retelling,
                        [.. cluster.Select(placed => placed.Assertion)],
                        [subject is null ? "the amount is the same and so are the names around it" : $"the value is the same and is said of \"{subject}\" each time"],
                        .8));
                }
            }
        }

        return new AlignedTopics(topics, []);
    }

    /// <summary>The noun of a value as the text has it.</summary>
    private static string NounOf(Assertion assertion) => assertion.Noun is { } noun ? assertion.Mention.Document.Text[noun.Start..noun.End].ToLowerInvariant() : assertion.Frame.Head!;

    private static IEnumerable<List<PlacedAssertion>> ByValue(List<ReadDocument> documents)
    {
        var groups = new Dictionary<(AssertionKind, string, decimal), List<PlacedAssertion>>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is QuantityValue { Number: { } number } quantity && assertion.Kind is AssertionKind.Amount or AssertionKind.Count or AssertionKind.Percent or AssertionKind.Measure)
                {
                    var key = (assertion.Kind, quantity.Unit, number);
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _) ??= []).Add(PlacedAssertion.Of(documents, d, assertion));
                }
            }
        }

        return groups.Values.Where(group => group.Count > 1);
    }

    private static IReadOnlyList<List<PlacedAssertion>> Cluster(List<ReadDocument> documents, List<PlacedAssertion> group)
    {
        var clusters = new RetellingClusters(documents);
        foreach (var placed in group)
        {
            clusters.Add(placed);
        }

        return clusters.All;
    }
}
