namespace FactCheck.Alignment.Casualties;

/// <summary>
/// Finds a text that has nobody hurt, or nobody killed, where others on the same event count some, and the reverse: "none of the riders was hurt" where "four riders were
/// badly injured". Only where each side tells of the harm in one way throughout.
/// </summary>
internal static class HarmContrast
{
    private const double Confidence = .75;

    /// <summary>Between two texts of which neither is known to be the later: the first reports often know of nobody yet.</summary>
    public static IEnumerable<Topic> BetweenTwo(ReadDocument one, ReadDocument other) => PublicationOrder.Compare(one.Document, other.Document) is null or 0 ? Between(one, [other]) : [];

    /// <param name="text">A text.</param>
    /// <param name="others">Those on the same event.</param>
    public static IEnumerable<Topic> Between(ReadDocument text, IReadOnlyList<ReadDocument> others)
    {
        foreach (var harm in (ReadOnlySpan<Harm>)[Harm.Injury, Harm.Death])
        {
            var told = DocumentHarm.Of(text).Of(harm);
            if (told.Count == 0 || told.Exists(one => one.IsNone != told[0].IsNone))
            {
                continue;
            }

            var given = others.Select(other => DocumentHarm.Of(other).Of(harm)).ToList();
            if (given.Exists(places => places.Exists(one => one.IsNone == told[0].IsNone)))
            {
                continue;
            }

            for (var d = 0; d < given.Count; d++)
            {
                foreach (var one in told)
                {
                    if (given[d].FindIndex(place => place.Group is null || one.Group is null || place.Group == one.Group) is >= 0 and var at)
                    {
                        return [Topic(text, one, others[d], given[d][at])];
                    }
                }
            }
        }

        return [];
    }

    private static Topic Topic(ReadDocument text, HarmPlace told, ReadDocument other, HarmPlace given) =>
        new(text.Text.Tokens[told.Last].Norm, TopicBasis.Event, [Assertion(text.Text, told), Assertion(other.Text, given)], ["neither tells it otherwise elsewhere"], Confidence);

    private static Assertion Assertion(DocumentText text, HarmPlace place)
    {
        var mention = text.Mention(place.First, place.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Polarity));
    }
}
