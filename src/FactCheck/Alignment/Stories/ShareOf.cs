using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Of which whole a percentage is: "38 percent of the seats" and "61 percent of the staff" are two shares.</summary>
internal static class ShareOf
{
    /// <summary>True when both name their whole, they are not one thing, and neither text knows the other's.</summary>
    public static bool Differ(NearWords near, NearWords far, StoryPassage here, StoryPassage there) =>
        Whole(near) is { } mine && Whole(far) is { } theirs && !RelatedWords.Are(mine, theirs) && !there.Words.ContainsKey(mine) && !here.Words.ContainsKey(theirs);

    /// <summary>The stem behind "percent of"; null when no whole is named.</summary>
    private static string? Whole(NearWords near)
    {
        var (tokens, at) = (near.Text.Tokens, near.Value.EndToken);
        if (near.Value.Assertion.Kind is not (AssertionKind.Percent or AssertionKind.Ratio) || at + 1 >= tokens.Count || tokens[at].Norm != "of")
        {
            return null;
        }

        at++;
        while (at < tokens.Count && tokens[at].Sentence == near.Value.Sentence && tokens[at].Norm is "the" or "all" or "its" or "their" or "his" or "her" or "a" or "an" or "those" or "these" or "our")
        {
            at++;
        }

        var head = -1;
        for (; at < tokens.Count && tokens[at].Sentence == near.Value.Sentence && tokens[at].IsWord && !tokens[at].IsStop && tokens[at].Norm != "'s" && !VerbWords.IsFullVerb(tokens[at]); at++)
        {
            head = at;
        }

        return head < 0 ? null : tokens[head].Stem;
    }
}
