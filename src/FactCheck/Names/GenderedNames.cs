namespace FactCheck.Names;

/// <summary>Pairs in which an ending tells a woman from a man: surnames ("Kowalski", "Kowalska"), given names ("Giovanni", "Giovanna").</summary>
internal static class GenderedNames
{
    private static readonly (string Man, string Woman)[] Surnames =
        [("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("sky", "skaya"), ("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("yn", "yna"), ("ny", "na"), ("y", "a"), ("is", "iene"), ("as", "aite")];

    private static readonly (string Man, string Woman)[] GivenNames =
        [("o", "a"), ("i", "a"), ("e", "a"), ("us", "a"), ("", "a"), ("", "e"), ("", "ne"), ("", "le"), ("", "na"), ("k", "ka"), ("io", "ia"), ("es", "a"), ("is", "a"), ("is", "es"), ("o", "ie"), ("o", "e")];

    public static bool AreSurnamePair(string left, string right) => ArePair(left, right, Surnames);

    public static bool AreGivenNamePair(string left, string right) => ArePair(left, right, GivenNames);

    private static bool ArePair(string left, string right, (string Man, string Woman)[] endings)
    {
        foreach (var (man, woman) in endings)
        {
            if (Fit(left, man, right, woman) || Fit(right, man, left, woman))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fit(string man, string manEnding, string woman, string womanEnding) =>
        man.Length - manEnding.Length >= 3 && man.EndsWith(manEnding, StringComparison.Ordinal) && woman.EndsWith(womanEnding, StringComparison.Ordinal)
        && man.AsSpan(0, man.Length - manEnding.Length).SequenceEqual(woman.AsSpan(0, woman.Length - womanEnding.Length));
}
