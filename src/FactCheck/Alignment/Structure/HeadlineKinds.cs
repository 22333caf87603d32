using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Finds a thing a headline or caption names of which its text knows nothing, where the text has another one of its kind in the like place: "unveils the new concert
/// hall" over "laid the first stone of a new sports centre".
/// </summary>
internal static class HeadlineKinds
{
    /// <summary>What the headline tells stands in the first sentences.</summary>
    private const int OpeningSentences = 2;

    private const int LeastShared = 2;

    public static (KindMark Title, KindMark Body)? Find(HeadlineStory story)
    {
        (KindMark Title, KindMark Body)? found = null;
        var known = story.Body.SelectMany(sentence => Kinds.Find(story.Text, sentence.FirstToken, sentence.EndToken)).ToList();
        foreach (var told in Kinds.Find(story.Text, story.Title.FirstToken, story.Title.EndToken))
        {
            if (story.IsNegated(story.Title, told.First) || IsModifier(story, told, story.Title.EndToken) || known.Exists(mark => mark.IsOfFamily(told)) || IsAlsoVerb(story.Text.Tokens[told.First]))
            {
                continue;
            }

            foreach (var sentence in story.Lead.Take(OpeningSentences))
            {
                if (story.Shared(sentence) < LeastShared)
                {
                    continue;
                }

                var rivals = Kinds.Find(story.Text, sentence.FirstToken, sentence.EndToken).FindAll(mark => mark.Excludes(told) && story.Text.Tokens[mark.Last].Stem != story.Text.Tokens[told.Last].Stem);
                if (rivals is [var rival] && !IsModifier(story, rival, sentence.EndToken) && !IsAlsoVerb(story.Text.Tokens[rival.First]) && !story.IsNegated(sentence, rival.First) && IsLikePlace(story, told, rival))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = (told, rival);
                }
            }
        }

        return found;
    }

    /// <summary>"drop", "march", "will": as often a deed as a thing.</summary>
    private static bool IsAlsoVerb(in Token token) => VerbWords.IsAuxiliary(token) || VerbWords.IsFullVerb(token with { IsCapitalized = false });

    /// <summary>"school bus": what counts is the bus.</summary>
    private static bool IsModifier(HeadlineStory story, KindMark mark, int end) =>
        mark.Last + 1 < end && (story.Text.Tokens[mark.Last + 1].Is('-') || (EventWords.IsContent(story.Text.Tokens[mark.Last + 1]) && !VerbWords.IsFullVerb(story.Text.Tokens[mark.Last + 1] with { IsCapitalized = false }) && !story.Text.Tokens[mark.Last + 1].Norm.EndsWith('s')));

    /// <summary>The same word or preposition stands before both, or the same word behind both.</summary>
    private static bool IsLikePlace(HeadlineStory story, KindMark told, KindMark rival)
    {
        var (before, other) = (Before(story, told), Before(story, rival));
        return (before.Length > 0 && before == other) || (Behind(story, told) is { Length: > 0 } behind && behind == Behind(story, rival));
    }

    private static string Before(HeadlineStory story, KindMark mark)
    {
        for (var i = mark.First - 1; i >= Math.Max(0, mark.First - 3); i--)
        {
            ref readonly var token = ref story.Text.Tokens[i];
            if (EventWords.IsPreposition(token))
            {
                return token.Norm is "in" or "at" or "on" or "inside" ? "in" : token.Norm;
            }

            if (EventWords.IsContent(token))
            {
                return token.Stem;
            }
        }

        return "";
    }

    /// <summary>The word behind a thing, or the preposition there and what it governs: "at the finish".</summary>
    private static string Behind(HeadlineStory story, KindMark mark)
    {
        var next = mark.Last + 1;
        if (next >= story.Text.Tokens.Count || EventWords.IsContent(story.Text.Tokens[next]))
        {
            return next < story.Text.Tokens.Count ? story.Text.Tokens[next].Stem : "";
        }

        var noun = next + 1 < story.Text.Tokens.Count && EventWords.IsDeterminer(story.Text.Tokens[next + 1]) ? next + 2 : next + 1;
        return EventWords.IsPreposition(story.Text.Tokens[next]) && noun < story.Text.Tokens.Count && EventWords.IsContent(story.Text.Tokens[noun]) ? $"{story.Text.Tokens[next].Norm} {story.Text.Tokens[noun].Stem}" : "";
    }
}
