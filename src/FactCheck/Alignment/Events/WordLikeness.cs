using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Tells whether two content words name one thing or deed in two texts: one stem, synonyms, or one word made from the other ("survived", "survivor").</summary>
internal static class WordLikeness
{
    private const int LeastPrefix = 5;

    public static bool AreAlike(Token left, Token right)
    {
        if (left.Stem == right.Stem)
        {
            return true;
        }

        if (left.Kind != TokenKind.Word || right.Kind != TokenKind.Word || left.IsCapitalized != right.IsCapitalized)
        {
            return NumberWords.Value(left.Norm) is { } number && NumberWords.Value(right.Norm) == number;
        }

        return AreDerived(left.Stem, right.Stem) || Synonyms.Share(left.Stem, right.Stem);
    }

    private static bool AreDerived(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < LeastPrefix || Math.Abs(left.Length - right.Length) > 4)
        {
            return false;
        }

        return left.AsSpan().CommonPrefixLength(right) >= Math.Max(LeastPrefix, shorter - 1);
    }
}
