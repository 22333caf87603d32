using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>What people are called by right beside their names: "the witness, Ana Brixley", "Anna Brixley, the accused".</summary>
internal static class BearerRoles
{
    public static bool IsOne(Token word) => word.IsWord && (Trades.IsOne(word.Norm) || Kinds.IsListed(word.Stem));

    /// <summary>True when no role of the one may be held by a bearer of the other's.</summary>
    public static bool ExcludeEachOther(List<Token> ones, List<Token> others) => ones.Count > 0 && others.Count > 0
        && ones.TrueForAll(one => others.TrueForAll(other => Kinds.ExcludeEachOther(one.Stem, other.Stem) || Trades.ExcludeEachOther(one.Norm, other.Norm)));
}
