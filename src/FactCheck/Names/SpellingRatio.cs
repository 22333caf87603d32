using FuzzySharp;

namespace FactCheck.Names;

/// <summary>
/// FuzzySharp's ratio of two folded names, told for comparison with tools that match by it. It decides nothing: "Pretti" and "Preti" are 91 %
/// alike and one man, "John" and "Joan Smith" 90 % and two people.
/// </summary>
internal static class SpellingRatio
{
    /// <summary>FuzzySharp's ratio of two folded words, from 0 to 100; umlauts written out count as the plain vowel.</summary>
    public static int Of(string left, string right) => Fuzz.Ratio(Plain(left), Plain(right));

    public static string Describe(string left, string right) =>
        $"Letter by letter the two are {Fuzz.Ratio(left, right).ToString(System.Globalization.CultureInfo.InvariantCulture)} % alike, which alone says little.";

    private static string Plain(string word) => word.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
}
