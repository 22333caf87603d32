using FactCheck.Text;

namespace FactCheck.Rules.Quotations;

/// <summary>Tells a quotation put into another tense from one put into other words: "we are asking", "we were asking".</summary>
internal static class TenseShift
{
    /// <summary>True when the words are the same but for the tense of the verbs.</summary>
    public static bool IsAll(string left, string right)
    {
        var (ones, others) = (left.Split(' '), right.Split(' '));
        if (ones.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < ones.Length; i++)
        {
            if (Present(ones[i]) != Present(others[i]) && Stemmer.Stem(ones[i]) != Stemmer.Stem(others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Present(string word) => word switch
    {
        "was" => "is",
        "were" => "are",
        "had" => "have",
        "did" => "do",
        "could" => "can",
        "would" => "will",
        "might" => "may",
        _ => word,
    };
}
