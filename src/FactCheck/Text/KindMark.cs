namespace FactCheck.Text;

/// <summary>A word or phrase of a kind, as it stands in a text.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Places">The kinds it is of.</param>
internal readonly record struct KindMark(int First, int Last, KindPlace[] Places)
{
    /// <summary>True when the two are of one kind and exclude each other.</summary>
    public bool Excludes(KindMark other) => KindLexicon.ExcludeEachOther(Places, other.Places);

    /// <summary>True when the two may mean the same.</summary>
    public bool IsOfFamily(KindMark other)
    {
        foreach (var place in Places)
        {
            if (Array.Exists(other.Places, there => there.Family == place.Family))
            {
                return true;
            }
        }

        return false;
    }
}
