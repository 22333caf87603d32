using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>Knows the values of what might have been: "the fine would have been £3,000". Such a value is no rival of what was.</summary>
internal static class Counterfactual
{
    /// <summary>Words from "would have" to the value.</summary>
    private const int Reach = 8;

    public static bool Is(DocumentText text, PlacedAssertion value)
    {
        for (var i = Math.Max(text.SentenceSpan[value.Sentence].FirstToken, value.FirstToken - Reach); i + 2 < value.FirstToken; i++)
        {
            if (text.Tokens[i].Norm is "would" or "could" or "should" or "might" && text.Tokens[i + 1].Norm == "have" && (text.Tokens[i + 2].Norm == "been" || VerbWords.IsPastForm(text.Tokens[i + 2])))
            {
                return true;
            }
        }

        return false;
    }
}
