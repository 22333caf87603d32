using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What a draft's pronouns point to: nothing, when it opens with one; somebody else, when the sources know only the other gender.</summary>
internal static class DraftPronouns
{
    /// <summary>Shorter sources have too few pronouns of their own to say so.</summary>
    private const int LeastPronouns = 2;

    public static IEnumerable<Topic> Topics(ReadDocument draft, IReadOnlyList<ReadDocument> sources)
    {
        // A single sentence may be a piece of a text that names whom it speaks of.
        if (draft.Text.Sentences.Count > 1 && Opening(draft.Text) is { } opening && !sources.Any(source => Opening(source.Text) is { } theirs && source.Text.Tokens[theirs].Norm == draft.Text.Tokens[opening].Norm))
        {
            yield return new Topic(draft.Text.Tokens[opening].Norm, TopicBasis.Draft, [Wording(draft.Text, opening)], ["nobody is named before it whom it could point to"], .5);
        }

        var (men, women) = Count(draft.Text);
        if (men.Count > 0 == women.Count > 0)
        {
            yield break;
        }

        var counts = sources.Select(source => (source.Text, Pronouns: Count(source.Text))).ToList();
        var (mine, theirs) = men.Count > 0
            ? (men, counts.Select(count => (count.Text, Same: count.Pronouns.Men, Other: count.Pronouns.Women)).ToList())
            : (women, counts.Select(count => (count.Text, Same: count.Pronouns.Women, Other: count.Pronouns.Men)).ToList());
        if (theirs.TrueForAll(count => count.Same.Count == 0) && theirs.Sum(count => count.Other.Count) >= LeastPronouns)
        {
            var (text, _, other) = theirs.First(count => count.Other.Count > 0);
            yield return new Topic(draft.Text.Tokens[mine[0]].Norm, TopicBasis.Draft, [Wording(draft.Text, mine[0]), Wording(text, other[0])], ["the sources use pronouns of the other gender only"], .6);
        }
    }

    /// <summary>The pronoun before which the text has no content word; null when it opens with anything else, or with quoted words.</summary>
    private static int? Opening(DocumentText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Norm is "he" or "she" or "they" or "him" or "them" || (token.Norm == "her" && i + 1 < text.Tokens.Count && !text.Tokens[i + 1].IsWord))
            {
                return i;
            }

            if (!token.IsWord || !token.IsStop || Pronouns.Points(token.Norm))
            {
                return null;
            }
        }

        return null;
    }

    private static (List<int> Men, List<int> Women) Count(DocumentText text)
    {
        var (men, women) = (new List<int>(), new List<int>());
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (Pronouns.IsMale(text.Tokens[i].Norm))
            {
                men.Add(i);
            }
            else if (Pronouns.IsFemale(text.Tokens[i].Norm))
            {
                women.Add(i);
            }
        }

        return (men, women);
    }

    private static Assertion Wording(DocumentText text, int token) =>
        new(AssertionKind.Event, text.Mention(text.Tokens[token].Span, text.Tokens[token].Sentence), new WordingValue(text.Tokens[token].Norm));
}
