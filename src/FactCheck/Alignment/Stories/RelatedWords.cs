using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether two stems may be two ways to name one thing: the same, synonyms, or forms of one root ("jury" and "jurors" are not told by it, "election" and "elected" are).</summary>
internal static class RelatedWords
{
    /// <summary>Stems with fewer letters in common are no forms of one root.</summary>
    public const int MinRoot = 5;
    private const double MinShare = .7;

    public static bool Are(string left, string right) => left == right || ShareRoot(left, right) || Synonyms.Share(left, right);

    /// <summary>The same of stems whose groups are known.</summary>
    public static bool Are(in StemGroups left, in StemGroups right) => left.Stem == right.Stem || ShareRoot(left.Stem, right.Stem) || StemGroups.Meet(left.Groups, right.Groups);

    /// <summary>Equal for stems of <see cref="MinRoot"/> letters and more that may share a root; for hardly any others.</summary>
    public static uint RootOf(string stem)
    {
        var root = 0u;
        foreach (var letter in stem.AsSpan(0, MinRoot))
        {
            root = (root * 0x01000193) ^ letter;
        }

        return root;
    }

    /// <summary>True for forms of one root, as far as their letters tell.</summary>
    public static bool ShareRoot(string left, string right)
    {
        // Most stems differ in their first letter.
        if (left.Length < MinRoot || right.Length < MinRoot || left[0] != right[0])
        {
            return false;
        }

        var common = left.AsSpan().CommonPrefixLength(right);
        return common >= MinRoot && common >= MinShare * Math.Max(left.Length, right.Length);
    }
}
