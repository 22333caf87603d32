namespace FactCheck.Text;

/// <summary>A stem and the synonym groups it is in, looked up once: for stems that are compared with many others.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Groups">Its groups in <see cref="Synonyms"/>.</param>
internal readonly record struct StemGroups(string Stem, int[] Groups)
{
    public static StemGroups Of(in Token token) => new(token.Stem, token.Word.Groups);

    /// <summary>What <see cref="Synonyms.Share"/> says of the two stems.</summary>
    public bool Share(in StemGroups other) => Stem == other.Stem || Meet(Groups, other.Groups);

    /// <summary>True when two stems that are not equal have a group in common.</summary>
    public static bool Meet(int[] left, int[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        foreach (var group in left)
        {
            foreach (var other in right)
            {
                if (group == other)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
