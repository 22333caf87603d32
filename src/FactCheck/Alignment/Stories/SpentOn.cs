using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>What a sum goes to: "6 million on library books" and "15 million on street lights" are two sums of one spender.</summary>
internal static class SpentOn
{
    /// <summary>Words from the sum to the "on" of what it is spent on, and on from there.</summary>
    private const int Gap = 6;
    private const int Length = 6;

    private static readonly HashSet<string> Verbs = new(
        new[] { "spend", "invest", "pay", "lend", "grant", "give", "earmark", "allocate", "set", "put", "commit", "donate", "award", "budget", "save", "raise", "owe", "lose", "bet" }.Select(Stemmer.Stem),
        StringComparer.Ordinal);

    /// <summary>True when both tell what the sum goes to, and of one of the two the other text knows nothing.</summary>
    public static bool Differ(NearWords near, NearWords far, StoryPassage here, StoryPassage there)
    {
        if (near.Value.Assertion.Kind != AssertionKind.Amount || far.Value.Assertion.Kind != AssertionKind.Amount)
        {
            return false;
        }

        var (mine, theirs) = (Purpose(near), Purpose(far));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Exists(stem => theirs.Exists(other => other == stem || RelatedWords.Are(other, stem))) && (!mine.Exists(stem => Knows(there, stem)) || !theirs.Exists(stem => Knows(here, stem)));
    }

    private static bool Knows(StoryPassage passage, string stem) => passage.Words.ContainsKey(stem) || passage.Words.Keys.Any(word => RelatedWords.Are(word, stem));

    private static List<string> Purpose(NearWords near)
    {
        var (tokens, value) = (near.Text.Tokens, near.Value);
        var stems = new List<string>();
        if (value.Frame.Predicate is not { } verb || !Verbs.Contains(verb))
        {
            return stems;
        }

        var end = Math.Min(near.Text.SentenceSpan[value.Sentence].EndToken, value.EndToken + Gap);
        for (var i = value.EndToken; i < end && !tokens[i].Is(','); i++)
        {
            if (tokens[i].Norm is "on" or "for" or "towards" && !IsTime(tokens, i + 1, end))
            {
                for (var k = i + 1; k < Math.Min(near.Text.SentenceSpan[value.Sentence].EndToken, i + 1 + Length) && tokens[k].IsWord && tokens[k].Norm is not ("last" or "this" or "next" or "in" or "by" or "over" or "during" or "since" or "from"); k++)
                {
                    if (!tokens[k].IsStop && tokens[k].Norm != "'s")
                    {
                        stems.Add(tokens[k].Stem);
                    }
                }

                return stems;
            }
        }

        return stems;
    }

    /// <summary>"on Monday", "for three years".</summary>
    private static bool IsTime(IReadOnlyList<Token> tokens, int i, int end) =>
        i >= end || tokens[i].Word.Number is not null || (tokens[i].IsCapitalized && tokens[i].Norm.EndsWith("day", StringComparison.Ordinal)) || (i + 1 < end && tokens[i + 1].Stem is "year" or "month" or "week" or "day");
}
