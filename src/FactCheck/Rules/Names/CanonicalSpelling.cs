using System.Globalization;

namespace FactCheck.Rules.Names;

/// <summary>
/// Which of two spellings to settle on: the established one when the other is unknown to the lists; else the one more documents have; else the one
/// with twice the mentions; else neither.
/// </summary>
internal static class CanonicalSpelling
{
    public static Suggestion Choose(SpellingPair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        var (known, other) = (left.Part.Known.Evidence(EntityType.Unknown), right.Part.Known.Evidence(EntityType.Unknown));
        if (known == 2 && other == 0)
        {
            return new Suggestion(left.Spelled, "an established spelling; the other is in no list of names or words");
        }

        if (other == 2 && known == 0)
        {
            return new Suggestion(right.Spelled, "an established spelling; the other is in no list of names or words");
        }

        if (left.DocumentCount != right.DocumentCount)
        {
            return ByCount(left.DocumentCount > right.DocumentCount ? left : right, pair);
        }

        if (left.Assertions.Count >= 2 * right.Assertions.Count)
        {
            return ByCount(left, pair);
        }

        return right.Assertions.Count >= 2 * left.Assertions.Count ? ByCount(right, pair) : new Suggestion(Suggestion.Unresolved, "each spelling has about as many places; look it up");
    }

    private static Suggestion ByCount(SpellingSide side, SpellingPair pair)
    {
        var total = pair.Left.Assertions.Count + pair.Right.Assertions.Count;
        var documents = pair.Left.Assertions.Concat(pair.Right.Assertions).Select(assertion => assertion.DocumentId).Distinct(StringComparer.Ordinal).Count();
        var spread = side.DocumentCount == documents && documents > 1
            ? documents == 2 ? "both documents have it" : $"all {documents.ToString(CultureInfo.InvariantCulture)} documents have it"
            : $"{side.DocumentCount.ToString(CultureInfo.InvariantCulture)} of {documents.ToString(CultureInfo.InvariantCulture)} documents have it";
        return new Suggestion(side.Spelled, $"{side.Assertions.Count.ToString(CultureInfo.InvariantCulture)} of {total.ToString(CultureInfo.InvariantCulture)} mentions, {spread}");
    }
}
