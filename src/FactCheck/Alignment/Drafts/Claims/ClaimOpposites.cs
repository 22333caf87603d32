using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds words of which one excludes the other in the statement of the sources that tells the same: "a century younger" for "older by a century".</summary>
internal static class ClaimOpposites
{
    private const double LeastCover = .5;

    /// <summary>A deed may be of another thing unless nearly all of the clause is told there.</summary>
    private const double LeastDeedCover = .7;

    private const int Reach = 6;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        (Mark Mine, Mark Theirs, EventAspect Aspect)? found = null;
        foreach (var opposed in Opposed(pair, sources))
        {
            if (found is not null)
            {
                yield break;
            }

            found = opposed;
        }

        if (found is var (one, rival, respect) && !IsDenied(pair.Draft.Text, pair.Clause.First, one) && !IsDenied(pair.Source.Text, pair.Theirs.First, rival))
        {
            yield return new Topic(pair.Draft.Text.Tokens[one.Last].Norm, TopicBasis.Event, [pair.Told(one.First, one.Last, respect), pair.Given(rival.First, rival.Last, respect)], ["the statement of the source that tells the same has the opposite"], .7);
        }
    }

    private static IEnumerable<(Mark Mine, Mark Theirs, EventAspect Aspect)> Opposed(ClaimPair pair, DraftSources sources)
    {
        var mine = PoleLexicon.Find(pair.Draft.Text, pair.DraftPart);
        var theirs = PoleLexicon.Find(pair.Source.Text, pair.SourcePart);

        // "granted the motion to dismiss", "denied the motion to dismiss": what both say parts nothing.
        HashSet<string> common = [.. mine.Select(mark => Stems(pair.Draft.Text, mark)).Intersect(theirs.Select(mark => Stems(pair.Source.Text, mark)), StringComparer.Ordinal)];
        mine.RemoveAll(mark => common.Contains(Stems(pair.Draft.Text, mark)));
        theirs.RemoveAll(mark => common.Contains(Stems(pair.Source.Text, mark)));
        foreach (var mark in mine)
        {
            foreach (var other in theirs)
            {
                if (pair.Clause.Contains(mark.First) && mark.AspectOpposed(other) is { } aspect && !ChangedSides.AreConverse(pair.Draft.Text, mark, pair.Source.Text, other) && AreOfOne(pair, sources, mark, other, aspect) && !theirs.Exists(mark.Agrees) && !mine.Exists(other.Agrees))
                {
                    yield return (mark, other, aspect);
                }
            }
        }
    }

    private static string Stems(DocumentText text, Mark mark) => string.Join(' ', Enumerable.Range(mark.First, mark.Last + 1 - mark.First).Select(i => text.Tokens[i].Stem));

    private static bool AreOfOne(ClaimPair pair, DraftSources sources, Mark mark, Mark other, EventAspect aspect) =>
        IsVerb(pair.Draft.Text, mark) || IsVerb(pair.Source.Text, other) ? aspect == EventAspect.Outcome && pair.Cover >= LeastDeedCover && AreOfOneDeed(pair, sources, mark, other) : pair.SharedNear(mark.First, other.First, Reach) >= 1;

    /// <summary>"upheld the claim", "the claim was thrown out": both are done to one thing, and not by two.</summary>
    private static bool AreOfOneDeed(ClaimPair pair, DraftSources sources, Mark mark, Mark other)
    {
        var (mine, theirs) = pair.Events;
        if (IsComparing(mine[mark.Last]) || IsComparing(theirs[other.Last]) || EventMoments.AreApart(mine, theirs))
        {
            return false;
        }

        if (EventWords.IsPreposition(mine[mark.First]) || EventWords.IsPreposition(theirs[other.First]))
        {
            // "spoke in favour", "spoke against".
            return pair.IsOne(mark.First - 1, other.First) || pair.IsOne(mark.First - 1, other.First - 1);
        }

        if (mine.ClauseOf(mark.First) is not { } clause || theirs.ClauseOf(other.First) is not { } there)
        {
            return false;
        }

        var (group, groupThere) = (VerbGroup.Before(mine, clause, mark.First), VerbGroup.Before(theirs, there, other.First));
        if (!group.Fits(groupThere, mayShiftTense: true) || group.Negator >= 0 || groupThere.Negator >= 0)
        {
            return false;
        }

        var (one, rival) = (RoleFinder.Of(mine, clause, mark.First, mark.Last), RoleFinder.Of(theirs, there, other.First, other.Last));
        if (one.Object < 0 && rival.Object < 0)
        {
            return false;
        }

        var (thing, thingThere) = (one.Object >= 0 ? one.Object : one.Subject, rival.Object >= 0 ? rival.Object : rival.Subject);
        var areOthers = one.IsActive && rival.IsActive && one.Subject >= 0 && rival.Subject >= 0 && EventWords.IsContent(mine[one.Subject]) && EventWords.IsContent(theirs[rival.Subject]) && !pair.IsOne(one.Subject, rival.Subject);
        if (Pronoun(theirs, there, other) is { } pronoun && Meant(pair, thing, pronoun) is { } meant)
        {
            thingThere = meant;
        }

        return !areOthers && pair.IsOne(thing, thingThere) && mine[thing].Kind == TokenKind.Word && !mine.IsTime(thing) && !IsTold(sources, mark, theirs[thingThere].Stem);
    }

    /// <summary>The "it" in "turned it down", behind "rejected it".</summary>
    private static int? Pronoun(EventSentence sentence, EventClause clause, Mark mark)
    {
        for (var i = mark.First + 1; i <= mark.Last + 1 && i < clause.End; i++)
        {
            if (sentence[i].Norm is "it" or "them")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"was offered the post, but turned it down": the draft's thing, where the statement names it before the pronoun.</summary>
    private static int? Meant(ClaimPair pair, int thing, int pronoun)
    {
        for (var i = pronoun - 1; i >= pair.Theirs.First; i--)
        {
            if (pair.IsOne(thing, i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A statement of the sources has the draft's side of the same thing: it went one way first, or for some.</summary>
    private static bool IsTold(DraftSources sources, Mark mark, string thing)
    {
        foreach (var place in sources.Claims.With(thing))
        {
            var segment = sources.Claims.Segments[place];
            if (EventSentences.Of(sources.Sources[segment.Document]).At(segment.Sentence).Marks.Exists(mark.Agrees))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of change, which has two ends, and of comparison, which has two things.</summary>
    private static bool IsComparing(in Token token) => ChangeWords.Of(token) != ChangeDirection.None || token.Norm.EndsWith("er", StringComparison.Ordinal);

    /// <summary>A verb is told of its own subject, a comparative of either end, and a mere preposition of whatever follows.</summary>
    private static bool IsVerb(DocumentText text, Mark mark)
    {
        for (var i = mark.First; i <= mark.Last; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token) || VerbWords.IsAuxiliary(token) || ChangeWords.Of(token) != ChangeDirection.None || token.Norm.EndsWith("er", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return mark.First == mark.Last && (EventWords.IsPreposition(text.Tokens[mark.First]) || text.Tokens[mark.First].IsStop || text.Tokens[mark.First].Norm is "back" or "flat" or "lead" or "ahead" or "drops");
    }

    /// <summary>A "not" before it, a mood, or a "before" behind it.</summary>
    private static bool IsDenied(DocumentText text, int first, Mark mark)
    {
        for (var i = Math.Max(first, mark.First - 4); i < mark.First; i++)
        {
            if (EventWords.IsNegator(text.Tokens[i]) || text.Tokens[i].Norm is "less" or "fewer" or "under" or "within" or "no" or "without" or "nobody" or "none" or "neither" || EventWords.IsSupposing(text.Tokens[i]))
            {
                return true;
            }
        }

        // "unlikely before Easter" is "likely at Easter".
        return mark.Last + 1 < text.Tokens.Count && text.Tokens[mark.Last + 1].Norm is "before" or "until" or "unless" or "without";
    }
}
