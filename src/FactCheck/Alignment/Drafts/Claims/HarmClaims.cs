namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a draft that has nobody hurt, or nobody killed, where the sources count some, and the reverse: "none of the riders was hurt" where "four riders were badly
/// injured". Only where the sources tell of the harm in one way throughout.
/// </summary>
internal sealed class HarmClaims(DraftSources sources)
{
    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var harm in (ReadOnlySpan<Harm>)[Harm.Injury, Harm.Death])
        {
            var told = HarmReader.Find(draft, harm);
            if (told.Count == 0 || told.Exists(one => one.IsNone != told[0].IsNone))
            {
                continue;
            }

            var given = sources.Sources.Select(source => HarmReader.Find(source, harm)).ToList();
            var first = given.FindIndex(places => places.Count > 0);
            if (first >= 0 && given.TrueForAll(places => places.TrueForAll(one => one.IsNone != told[0].IsNone)))
            {
                return [Topic(draft, told[0], sources.Sources[first], given[first][0])];
            }
        }

        return [];
    }

    private static Topic Topic(ReadDocument draft, HarmPlace told, ReadDocument source, HarmPlace given) =>
        new(draft.Text.Tokens[told.Last].Norm, TopicBasis.Event, [Assertion(draft.Text, told), Assertion(source.Text, given)], ["no source tells it otherwise"], .75);

    private static Assertion Assertion(DocumentText text, HarmPlace place)
    {
        var mention = text.Mention(place.First, place.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Polarity));
    }
}
