namespace FactCheck.Alignment.Structure;

/// <summary>Knows the sentences of a text that tell what was before its news.</summary>
internal static class HeadlineBackground
{
    /// <summary>"In 2019 the pilots walked out", "had said she would not step down": what was before is not the news.</summary>
    public static bool Is(HeadlineStory story, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            // "who had been missing": an aside on the one it tells of.
            if (story.Text.Tokens[i].Norm == "had" && i > sentence.FirstToken && story.Text.Tokens[i - 1].Norm is "who" or "which")
            {
                continue;
            }

            if (story.Text.Tokens[i].Norm is "had" or "would" or "could" or "might" or "if" or "unless" or "previously" or "earlier" or "ago" or "originally" or "formerly" or "threatened" or "'d")
            {
                return true;
            }

            if (story.Text.Tokens[i] is { Kind: TokenKind.Number, Norm: { Length: 4 } norm } && norm[0] is '1' or '2')
            {
                return true;
            }
        }

        return false;
    }
}
