namespace FactCheck.Names;

/// <summary>Words derived from one another: "Canada" and "Canadian", "Muslim" and "Muslims", "Islamic" and "Islamist".</summary>
internal static class Derivation
{
    private const int MinStem = 3;
    private const int MinLand = 4;

    private static readonly string[] Endings =
    [
        "ians", "ian", "eans", "ean", "ans", "an", "ese", "is", "i", "ish", "ists", "ist", "ism", "ics", "ic", "ers", "er", "ns", "n", "s", "es", "ine", "ites", "ite", "ski", "al", "y", "a", "e", "o", "ia", "en",
    ];

    public static bool IsDerived(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (Places(longer).Contains(shorter, StringComparer.Ordinal) || Places(shorter).Contains(longer, StringComparer.Ordinal) || Places(longer).Intersect(Places(shorter), StringComparer.Ordinal).Any())
        {
            return true;
        }

        var common = shorter.AsSpan().CommonPrefixLength(longer);
        if (common < MinStem)
        {
            return false;
        }

        // A people's, adherents' or plural ending on one side; on the other nothing, or an ending of its own.
        var (tail, rest) = (longer[common..], shorter[common..]);
        return (rest.Length == 0 && IsStrong(tail, common)) || (common >= 4 && IsOwnEnding(tail) && IsOwnEnding(rest) && (IsPeople(tail) || IsPeople(rest)));
    }

    /// <summary>"Valdoria" and "Valdorian", whatever the two are taken for.</summary>
    public static bool IsOfLand(string left, string right) =>
        (left.Length < right.Length ? (left, right) : (right, left)) is var (land, people) && people == land + "n" && land.Length > MinLand && land.EndsWith("ia", StringComparison.Ordinal);

    private static IEnumerable<string> Places(string word)
    {
        var singular = word.Length > 4 && word[^1] == 's' ? word[..^1] : word;
        return NameVocabulary.Demonyms[word].Concat(singular == word ? [] : NameVocabulary.Demonyms[singular]);
    }

    private static bool IsOwnEnding(string tail) => tail.Length == 0 || Endings.AsSpan().Contains(tail);

    private static bool IsPeople(string tail) => tail is "ian" or "ians" or "ean" or "an" or "ans" or "ese" or "ish" or "ist" or "ists" or "ic" or "ism" or "ni" or "ite" or "ites" or "ine";

    private static bool IsStrong(string tail, int stem) =>
        tail is "s" or "es" or "n" or "ns" or "ian" or "ians" or "an" or "ans" or "ese" or "ish" or "ist" or "ists" or "ic" or "ski" or "i" or "is" or "er" or "ers" or "ean" or "eans" or "ite" or "ites" && stem >= 4;
}
