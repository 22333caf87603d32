using FactCheck.Text;

namespace FactCheck.Names.Places;

/// <summary>Compares places told in words: sites by kind ("his home", "a checkpoint") and sides ("east of city").</summary>
internal static class WherePhrases
{
    /// <param name="left">Stems of a phrase that ends in its site or, for a side, "east of city".</param>
    /// <param name="right">Another.</param>
    public static PlaceRelation Between(string left, string right)
    {
        if (left == right)
        {
            return PlaceRelation.Same;
        }

        var (ones, others) = (left.Split(' '), right.Split(' '));
        if (ones is [var side, "of", var anchor] && others is [var otherSide, "of", var otherAnchor])
        {
            return anchor == otherAnchor && Opposites.AreOpposite(Stemmer.Stem(side), Stemmer.Stem(otherSide)) ? PlaceRelation.Apart : PlaceRelation.Unknown;
        }

        if (ones[^1] == others[^1])
        {
            // One site told by two owners: "the city museum", "the army museum".
            return ones.Length > 1 && others.Length > 1 && Sites.KindOf(ones[^2]) is >= 0 and var owner && Sites.KindOf(others[^2]) is >= 0 and var other && owner != other ? PlaceRelation.Apart : PlaceRelation.Unknown;
        }

        var (kind, otherKind) = (Sites.KindOf(ones[^1]), Sites.KindOf(others[^1]));
        return kind < 0 || otherKind < 0 || kind == otherKind || ones[..^1].Any(IsSite) || others[..^1].Any(IsSite) ? PlaceRelation.Unknown : PlaceRelation.Apart;
    }

    private static bool IsSite(string stem) => Sites.KindOf(stem) >= 0;
}
