namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds what a draft has rising and the sources have falling, by its name: "wages rose and so did average rent" where "average rent fell 3 percent". Only where all that
/// the sources tell of it goes one way.
/// </summary>
internal sealed class SubjectWays(DraftSources sources)
{
    private const double Confidence = .7;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        var told = SubjectWay.Of(draft.Text);
        if (told.Count == 0)
        {
            yield break;
        }

        var given = new Dictionary<string, List<(ReadDocument Source, SubjectWay Way)>>(StringComparer.Ordinal);
        foreach (var source in sources.Sources)
        {
            foreach (var way in SubjectWay.Of(source.Text))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(given, way.Subject, out _) ??= []).Add((source, way));
            }
        }

        foreach (var way in told)
        {
            if (given.TryGetValue(way.Subject, out var others) && others.TrueForAll(other => other.Way.IsUp != way.IsUp) && !told.Exists(other => other.Subject == way.Subject && other.IsUp != way.IsUp))
            {
                yield return new Topic(way.Subject, TopicBasis.Event, [Assertion(draft.Text, way), Assertion(others[0].Source.Text, others[0].Way)], ["all that the sources tell of it goes the other way"], Confidence);
            }
        }
    }

    private static Assertion Assertion(DocumentText text, SubjectWay way)
    {
        var mention = text.Mention(way.First, way.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(way.Subject, mention.Text.ToLowerInvariant(), EventAspect.Outcome));
    }
}
