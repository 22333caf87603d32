using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Tells copy-editing from another claim: other function words, synonyms, spelling variants, a number in digits or words.</summary>
internal static class Paraphrases
{
    private static readonly HashSet<string> Slight = new(StringComparer.Ordinal)
    {
        "nearly", "almost", "approximately", "about", "around", "roughly", "percent", "per", "cent", "%", "said", "says", "also", "overall", "whilst", "amongst", "okay", "ok",
    };

    public static bool SaySame(string left, string right)
    {
        var (ones, others) = (Content(left), Content(right));
        if (ones.Count == 0 && others.Count == 0)
        {
            return true;
        }

        return SpellingVariants.AreVariants(left, right)
            || (ones.Count == others.Count && ones.Zip(others).All(pair => SpellingVariants.AreVariants(pair.First, pair.Second) || Synonyms.Share(Stemmer.Stem(pair.First), Stemmer.Stem(pair.Second))));
    }

    private static List<string> Content(string words) => [.. words.Split(' ').Where(word => !StopWords.Contains(word) && !Slight.Contains(word))];
}
