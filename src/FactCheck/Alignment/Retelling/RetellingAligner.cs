using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Retelling;

/// <summary>
/// Brings together the places where one value of one thing is told again: the same stated number and unit, said of the same noun or, for
/// amounts too large to meet by chance, in company of the same names. What differs between the tellings is for the rules.
/// </summary>
internal sealed class RetellingAligner : ITopicAligner
{
    /// <summary>From here on two equal amounts of one currency in texts that share a name are one amount.</summary>
    private const decimal TellingAmount = 1_000_000;

    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        foreach (var group in ByValue(documents))
        {
            foreach (var cluster in Cluster(documents, group))
            {
                if (cluster.Count > 1)
                {
                    var subject = cluster.Select(placed => placed.Frame.Head).FirstOrDefault(head => head is not null);
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

    private static IEnumerable<List<PlacedAssertion>> ByValue(IReadOnlyList<ReadDocument> documents)
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

    private static List<List<PlacedAssertion>> Cluster(IReadOnlyList<ReadDocument> documents, List<PlacedAssertion> group)
    {
        var clusters = new List<List<PlacedAssertion>>();
        foreach (var placed in group)
        {
            var home = clusters.Find(cluster => cluster.Exists(other => IsOneTelling(documents, placed, other)));
            if (home is null)
            {
                clusters.Add([placed]);
            }
            else
            {
                home.Add(placed);
            }
        }

        return clusters;
    }

    private static bool IsOneTelling(IReadOnlyList<ReadDocument> documents, PlacedAssertion one, PlacedAssertion other)
    {
        if (one.IsSameSentence(other))
        {
            return false;
        }

        if (one.Frame.Head is not null && one.Frame.Head == other.Frame.Head)
        {
            return one.Assertion.Kind == AssertionKind.Amount || SharesModifierOrName(documents, one, other);
        }

        var isTelling = one.Assertion is { Kind: AssertionKind.Amount, Value: QuantityValue { Number: >= TellingAmount } };
        return isTelling && (one.Frame.Head is null || other.Frame.Head is null) && Names(documents, one).Overlaps(Names(documents, other));
    }

    private static bool SharesModifierOrName(IReadOnlyList<ReadDocument> documents, PlacedAssertion one, PlacedAssertion other) =>
        one.Frame.Modifiers.Intersect(other.Frame.Modifiers, StringComparer.Ordinal).Any() || Names(documents, one).Overlaps(Names(documents, other));

    /// <summary>The names in the sentence, folded.</summary>
    private static HashSet<string> Names(IReadOnlyList<ReadDocument> documents, PlacedAssertion placed)
    {
        var document = documents[placed.Document];
        return document.Derived(static read => new SentenceNames(read)).At(placed.Sentence);
    }
}
