namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a version, a model or a numbered part of a law or contract where the statement of the sources that tells the same has another one: "fixed in version 2.4.2" for
/// "version 2.4.1 fixes", "under Article 16" for "Article 17".
/// </summary>
internal static class ClaimDesignations
{
    private const double LeastCover = .5;

    /// <summary>The same where the sources have the draft's number, too, of something else.</summary>
    private const double LeastToldCover = .6;
    private const double LeastToldMargin = 1.5;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover || Designations.In(pair.Draft.Text, pair.Clause.First, pair.Clause.End) is not { Count: > 0 } mine || Designations.In(pair.Source.Text, pair.Theirs.First, pair.Theirs.End) is not { Count: > 0 } theirs
            || Designations.In(pair.Draft.Text, pair.Mine.First, pair.Mine.End) is not { } beside)
        {
            yield break;
        }

        foreach (var one in mine)
        {
            var given = theirs.FindAll(other => other.Label == one.Label);
            if (given.Exists(other => other.Code == one.Code))
            {
                continue;
            }

            if (given.Count > 1)
            {
                given.RemoveAll(other => !HaveOneLead(pair, one, other));
            }

            if (given is [var rival] && beside.Count(other => other.Label == one.Label) == 1 && MayBeOther(pair, sources, one, rival))
            {
                yield return new Topic(one.Label, TopicBasis.Event, [pair.Told(one.First, one.Last, EventAspect.Thing), pair.Given(rival.First, rival.Last, EventAspect.Thing)], ["the statement of the source that tells the same names another one"], Confidence);
                yield break;
            }
        }
    }

    /// <summary>"affects 18.12 and was fixed in 18.13": the word that leads to it says which of several answers.</summary>
    private static bool HaveOneLead(ClaimPair pair, Designation mine, Designation theirs) => pair.IsOne(Lead(pair.Draft.Text, mine.Start, pair.Mine.First), Lead(pair.Source.Text, theirs.Start, pair.Theirs.First));

    private static int Lead(DocumentText text, int label, int first)
    {
        for (var i = label - 1; i >= first; i--)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.IsWord && !token.IsStop && !token.IsCapitalized)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A less exact number is another one only where the sources tell the two apart.</summary>
    private static bool MayBeOther(ClaimPair pair, DraftSources sources, Designation mine, Designation theirs)
    {
        var isTold = sources.Sources.Any(source => Has(source.Text, mine));
        return (isTold || !(mine.IsPartOf(theirs) || theirs.IsPartOf(mine)))
            && (!isTold || (pair.Cover >= LeastToldCover && pair.Margin >= LeastToldMargin))
            && !Has(pair.Draft.Text, theirs);
    }

    private static bool Has(DocumentText text, Designation wanted)
    {
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            if (Designations.In(text, text.SentenceSpan[s].FirstToken, text.SentenceSpan[s].EndToken) is not { } told || told.Exists(other => other.Label == wanted.Label && other.Code == wanted.Code))
            {
                return true;
            }
        }

        return false;
    }
}
