using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What stands beside a value: a word, or another value by its canonical form.</summary>
/// <param name="Stem">The stem, or the form.</param>
/// <param name="Distance">Tokens from the value, 1 for the next.</param>
/// <param name="Weight">How telling it is, from 0 to 1.</param>
/// <param name="IsName">True for a word of a name.</param>
/// <param name="IsValue">True for another value.</param>
/// <param name="IsRare">True for a name that stands in few sentences of its text, and so says of which of them it is.</param>
/// <param name="Value">The other value; null for a word.</param>
/// <param name="Deed">The kind of happening the word tells, from 0; -1 for none.</param>
internal readonly record struct AccountWord(string Stem, int Distance, double Weight, bool IsName, bool IsValue, bool IsRare, int Deed, Assertion? Value = null)
{
    private readonly int[] _groups = IsName || IsValue ? [] : Synonyms.GroupsOf(Stem);

    /// <summary>What another word of the same matter counts beside the same word.</summary>
    private const double MatterStrength = .7;

    /// <summary>How far the two say the same, be it in another word: from 0 to 1.</summary>
    public double Likeness(in AccountWord other)
    {
        if (Stem == other.Stem && IsValue == other.IsValue)
        {
            return 1;
        }

        if (Value is not null && other.Value is not null)
        {
            return AccountValue.AreNear(Value, other.Value) ? 1 : 0;
        }

        return !IsPlain || !other.IsPlain ? 0
            : (Deed >= 0 && Deed == other.Deed) || RelatedWords.Are(new StemGroups(Stem, _groups), new StemGroups(other.Stem, other._groups)) ? 1
            : Matters.Share(Stem, other.Stem) ? MatterStrength
            : 0;
    }

    private bool IsPlain => !IsName && !IsValue;
}
