using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds who did what to whom, where the statement of the sources that tells the same has the two the other way round: "Brandt sued Keller" for "Keller is suing Brandt".</summary>
internal static class ClaimExchanges
{
    private const double Confidence = .8;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        var (mine, theirs) = pair.Events;
        foreach (var (verb, other) in pair.Shared)
        {
            if (!WordLikeness.AreForms(mine[verb], theirs[other]) || mine.ClauseOf(verb) is not { } clause || theirs.ClauseOf(other) is not { } there)
            {
                continue;
            }

            var (one, rival) = (RoleFinder.Of(mine, clause, verb, verb), RoleFinder.Of(theirs, there, other, other));
            if (one is { IsActive: true, Subject: >= 0 } && rival is { IsActive: true, Subject: >= 0 } && mine.IsName(one.Subject) && mine.IsName(one.Object)
                && mine[one.Subject].Norm == theirs[rival.Object].Norm && mine[one.Object].Norm == theirs[rival.Subject].Norm && mine[one.Subject].Norm != mine[one.Object].Norm)
            {
                yield return new Topic(mine[verb].Norm, TopicBasis.Event, [pair.Told(one.Subject, one.Object, EventAspect.Deed), pair.Given(rival.Subject, rival.Object, EventAspect.Deed)], ["the statement of the source that tells the same has the two the other way round"], Confidence);
                yield break;
            }
        }
    }
}
