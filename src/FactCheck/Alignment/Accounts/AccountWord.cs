using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What stands beside a value: a word, or another value by its canonical form.</summary>
/// <param name="Stem">The stem, or the form.</param>
/// <param name="Distance">Tokens from the value, 1 for the next.</param>
/// <param name="Weight">How telling it is, from 0 to 1.</param>
/// <param name="IsName">True for a word of a name.</param>
/// <param name="IsValue">True for another value.</param>
/// <param name="Deed">The kind of happening the word tells, from 0; -1 for none.</param>
internal readonly record struct AccountWord(string Stem, int Distance, double Weight, bool IsName, bool IsValue, int Deed)
{
    private readonly int[] _groups = IsName || IsValue ? [] : Synonyms.GroupsOf(Stem);

    /// <summary>True when the two say the same, be it in another word.</summary>
    public bool Answers(in AccountWord other) =>
        (Stem == other.Stem && IsValue == other.IsValue) || (IsPlain && other.IsPlain && ((Deed >= 0 && Deed == other.Deed) || RelatedWords.Are(new StemGroups(Stem, _groups), new StemGroups(other.Stem, other._groups))));

    private bool IsPlain => !IsName && !IsValue;
}
