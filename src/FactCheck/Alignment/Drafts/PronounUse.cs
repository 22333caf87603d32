using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>The pronouns of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Men">Indices of the tokens that point to a man.</param>
/// <param name="Women">Indices of those that point to a woman.</param>
/// <param name="Opening">Index of the pronoun before which the text has no content word; null when it opens with anything else, or with quoted words.</param>
internal sealed record PronounUse(DocumentText Text, IReadOnlyList<int> Men, IReadOnlyList<int> Women, int? Opening)
{
    public static PronounUse Of(DocumentText text)
    {
        var (men, women) = (new List<int>(), new List<int>());
        var tokens = text.TokenSpan;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Pronouns.IsMale(tokens[i].Norm))
            {
                men.Add(i);
            }
            else if (Pronouns.IsFemale(tokens[i].Norm))
            {
                women.Add(i);
            }
        }

        return new PronounUse(text, men, women, FindOpening(tokens));
    }

    private static int? FindOpening(ReadOnlySpan<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Norm is "he" or "she" or "they" or "him" or "them" || (tokens[i].Norm == "her" && i + 1 < tokens.Length && !tokens[i + 1].IsWord))
            {
                return i;
            }

            if (!tokens[i].IsWord || !tokens[i].IsStop || Pronouns.Points(tokens[i].Norm))
            {
                return null;
            }
        }

        return null;
    }
}
