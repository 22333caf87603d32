using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Tells whether two content words name one thing or deed in two texts: one stem, synonyms, or one word made from the other ("survived", "survivor").</summary>
internal static class WordLikeness
{
    private const int LeastPrefix = 5;

    public static bool AreAlike(in Token left, in Token right)
    {
        if (AreForms(left, right))
        {
            return true;
        }

        if (left.Kind != TokenKind.Word || right.Kind != TokenKind.Word || left.IsCapitalized != right.IsCapitalized)
        {
            return IsOrdinal(left.Norm) == IsOrdinal(right.Norm) && left.Word.Number is { } number && right.Word.Number == number;
        }

        return AreDerived(left.Stem, right.Stem) || Synonyms.Share(left.Stem, right.Stem);
    }

    /// <summary>True for forms of one word; the stems of short words differ in a final e ("vote", "voted").</summary>
    public static bool AreForms(in Token left, in Token right) => AreForms(left.Stem, right.Stem);

    /// <summary>The same of their stems.</summary>
    public static bool AreForms(string left, string right) => left == right || (left.Length > 0 && right.StartsWith(left[0]) && (IsWithE(left, right) || IsWithE(right, left)));

    public static bool IsOrdinal(string norm) => norm is "first" or "second" or "third" || norm.EndsWith("th", StringComparison.Ordinal) || (norm.Length > 0 && char.IsDigit(norm[0]) && norm.EndsWith("st", StringComparison.Ordinal));

    private static bool IsWithE(string longer, string shorter) => longer.Length == shorter.Length + 1 && longer.Length is 4 && longer[^1] == 'e' && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>True for two stems of which one is made from the other.</summary>
    public static bool AreDerived(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < LeastPrefix || left[0] != right[0] || Math.Abs(left.Length - right.Length) > 4)
        {
            return false;
        }

        return left.AsSpan().CommonPrefixLength(right) >= Math.Max(LeastPrefix, shorter - 1);
    }
}
