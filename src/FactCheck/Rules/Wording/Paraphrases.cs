using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Tells copy-editing from another claim: other function words, synonyms, spelling variants, a number in digits or words.</summary>
internal static class Paraphrases
{
    private static readonly HashSet<string> Slight = new(StringComparer.Ordinal)
    {
        "nearly", "almost", "approximately", "about", "around", "roughly", "percent", "per", "cent", "%", "said", "says", "also", "overall", "whilst", "amongst", "okay", "ok",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "that", "which", "who", "this", "these", "and", "so", "just", "really", "very", "well", "uh", "um", "er", "oh", "like", "of", "to", "is", "are", "'s", "it's", "that's", "it", "been", "be",
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

    /// <summary>True when no word of either side carries a topic, a place or a denial: "that" and "which", "we're" and "we are".</summary>
    public static bool AreFunctionWords(string left, string right) => left.Split(' ').Concat(right.Split(' ')).All(word => Fillers.Contains(word));

    private static List<string> Content(string words) => [.. words.Split(' ').Where(word => !StopWords.Contains(word) && !Slight.Contains(word))];
}
