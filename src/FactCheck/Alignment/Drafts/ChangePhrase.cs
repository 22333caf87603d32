using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Where a sentence tells that a value changed: "went down by four percent", "increased sharply to 2,460".</summary>
internal static class ChangePhrase
{
    private const int Reach = 12;
    private const int BehindReach = 4;

    /// <summary>The first token of the words of change before a value; -1 when there are none.</summary>
    public static int Before(DocumentText text, Sentence sentence, int value)
    {
        for (var i = value - 1; i >= Math.Max(sentence.FirstToken, value - Reach); i--)
        {
            if (ChangeWords.Of(text.Tokens[i]) != ChangeDirection.None)
            {
                return i;
            }

            if (ChangeWords.OfComparison(text.Tokens[i]) != ChangeDirection.None)
            {
                return i > sentence.FirstToken && text.Tokens[i - 1].IsWord && ChangeWords.MayMoveAfter(text.Tokens[i - 1]) && !text.Tokens[i - 1].IsStop ? i - 1 : i;
            }
        }

        return -1;
    }

    /// <summary>The word of change behind a value, "22% higher", "a five-point drop"; -1 when there is none.</summary>
    public static int Behind(DocumentText text, Sentence sentence, int end)
    {
        for (var i = end; i < Math.Min(sentence.EndToken, end + BehindReach) && (text.Tokens[i].IsWord || text.Tokens[i].Is('-')); i++)
        {
            if (ChangeWords.Of(text.Tokens[i]) != ChangeDirection.None || (i == end && ChangeWords.OfComparison(text.Tokens[i]) != ChangeDirection.None))
            {
                return i;
            }
        }

        return -1;
    }
}
