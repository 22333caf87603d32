using FuzzySharp;

namespace FactCheck.Names;

/// <summary>
/// FuzzySharp's ratio of two folded names, told for comparison with tools that match by it. It decides nothing: "Pretti" and "Preti" are 91 %
/// alike and one man, "John" and "Joan Smith" 90 % and two people.
/// </summary>
internal static class SpellingRatio
{
    public static string Describe(string left, string right) =>
        $"Letter by letter the two are {Fuzz.Ratio(left, right).ToString(System.Globalization.CultureInfo.InvariantCulture)} % alike, which alone says little.";
}
