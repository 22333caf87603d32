namespace FactCheck.Quality.Stories;

/// <summary>The slips of typing and hearing: a letter doubled or halved, left out, swapped with its neighbour, or another vowel.</summary>
internal static class NameSlip
{
    private const string Vowels = "aeiou";

    public static string Of(string name, Dice dice)
    {
        while (true)
        {
            var i = 1 + dice.Next(name.Length - 2);
            var slip = dice.Next(4) switch
            {
                0 => name[..i] + name[i] + name[i..],
                1 => name[..i] + name[(i + 1)..],
                2 => name[..i] + name[i + 1] + name[i] + name[(i + 2)..],
                _ => Vowels.Contains(name[i], StringComparison.Ordinal) ? name[..i] + Vowels[(Vowels.IndexOf(name[i], StringComparison.Ordinal) + 1 + dice.Next(4)) % 5] + name[(i + 1)..] : name,
            };
            if (slip != name)
            {
                return slip;
            }
        }
    }
}
