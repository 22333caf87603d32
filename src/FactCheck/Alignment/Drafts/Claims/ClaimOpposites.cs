using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds words of which one excludes the other in the statement of the sources that tells the same: "a century younger" for "older by a century".</summary>
internal static class ClaimOpposites
{
    private const double LeastCover = .5;
    private const int Reach = 6;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        var mine = PoleLexicon.Find(pair.Draft.Text, pair.DraftPart);
        var theirs = PoleLexicon.Find(pair.Source.Text, pair.SourcePart);
        (Mark Mine, Mark Theirs, EventAspect Aspect)? found = null;
        foreach (var mark in mine)
        {
            foreach (var other in theirs)
            {
                if (pair.Clause.Contains(mark.First) && !IsVerb(pair.Draft.Text, mark) && !IsVerb(pair.Source.Text, other) && mark.AspectOpposed(other) is { } aspect)
                {
                    if (found is not null || theirs.Exists(mark.Agrees) || mine.Exists(other.Agrees))
                    {
                        yield break;
                    }

                    found = (mark, other, aspect);
                }
            }
        }

        if (found is var (one, rival, respect) && pair.SharedNear(one.First, rival.First, Reach) >= 1 && !IsDenied(pair.Draft.Text, pair.Clause.First, one) && !IsDenied(pair.Source.Text, pair.Theirs.First, rival))
        {
            yield return new Topic(pair.Draft.Text.Tokens[one.Last].Norm, TopicBasis.Event, [pair.Told(one.First, one.Last, respect), pair.Given(rival.First, rival.Last, respect)], ["the statement of the source that tells the same has the opposite"], .7);
        }
    }

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
            if (EventWords.IsNegator(text.Tokens[i]) || text.Tokens[i].Norm is "no" or "without" or "nobody" or "none" or "neither" || EventWords.IsSupposing(text.Tokens[i]))
            {
                return true;
            }
        }

        // "unlikely before Easter" is "likely at Easter".
        return mark.Last + 1 < text.Tokens.Count && text.Tokens[mark.Last + 1].Norm is "before" or "until" or "unless" or "without";
    }
}
