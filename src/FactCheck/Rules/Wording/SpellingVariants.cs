using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Tells two ways to write one word from two words: British and American spelling, contractions, hyphens, other forms of one stem.</summary>
internal static class SpellingVariants
{
    private static readonly (string From, string To)[] Endings =
    [
        ("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed"), ("our", "or"), ("oured", "ored"),
        ("tre", "ter"), ("ogue", "og"), ("ence", "ense"), ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("wards", "ward"), ("amme", "am"),
    ];

    public static bool AreVariants(string left, string right)
    {
        var (one, other) = (Squash(left), Squash(right));
        return one == other || Stems(left) == Stems(right) || Endings.Any(pair => Swaps(one, other, pair) || Swaps(other, one, pair));
    }

    private static bool Swaps(string one, string other, (string From, string To) pair) =>
        one.EndsWith(pair.From, StringComparison.Ordinal) && other.EndsWith(pair.To, StringComparison.Ordinal)
        && one.AsSpan(0, one.Length - pair.From.Length).SequenceEqual(other.AsSpan(0, other.Length - pair.To.Length));

    private static string Squash(string words) => string.Concat(words
        .Replace("n't", " not", StringComparison.Ordinal)
        .Replace("'re", " are", StringComparison.Ordinal)
        .Replace("'ve", " have", StringComparison.Ordinal)
        .Replace("'ll", " will", StringComparison.Ordinal)
        .Replace("'m", " am", StringComparison.Ordinal)
        .Where(char.IsLetterOrDigit));

    private static string Stems(string words) => string.Join(' ', words.Split(' ').Select(Stemmer.Stem));
}
