using FactCheck.Text;

namespace FactCheck.Alignment.Parallels;

/// <summary>Knows words that pick two parts of one whole: "small firms" and "large firms", "the first half" and "the second half".</summary>
internal static class ScopePairs
{
    private static readonly Dictionary<string, List<(int Line, int Side)>> Sides = Read();

    /// <summary>True when the two words pick two parts.</summary>
    public static bool Part(in Token left, in Token right)
    {
        if ((!IsVerb(left) && !IsVerb(right) && (Opposites.AreOpposite(left.Stem, right.Stem) || Opposites.AreOpposite(left.Norm, right.Norm))) || Peoples.ExcludeEachOther(left.Norm, right.Norm))
        {
            return true;
        }

        if (!Sides.TryGetValue(left.Norm, out var ours) || !Sides.TryGetValue(right.Norm, out var theirs))
        {
            return false;
        }

        var parts = false;
        foreach (var mine in ours)
        {
            foreach (var other in theirs)
            {
                if (mine.Line == other.Line)
                {
                    if (mine.Side == other.Side)
                    {
                        return false;
                    }

                    parts = true;
                }
            }
        }

        return parts;
    }

    /// <summary>"sold", "bought": one deed told from either end picks no part.</summary>
    private static bool IsVerb(in Token token) => VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token);

    private static Dictionary<string, List<(int Line, int Side)>> Read()
    {
        var sides = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in WordListFile.Lines("scope-pairs.txt"))
        {
            var parts = line.Split(" / ");
            for (var side = 0; side < parts.Length; side++)
            {
                foreach (var word in parts[side].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sides, word, out _) ??= []).Add((number, side));
                }
            }

            number++;
        }

        return sides;
    }
}
