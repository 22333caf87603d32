using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Knows the parts in a matter of which one person plays one: who operates is not operated on, the buyer is not the seller.</summary>
internal static class MatterParts
{
    /// <summary>Words that many are called by beside their part.</summary>
    private static readonly HashSet<string> Free = new(StringComparer.Ordinal);

    /// <summary>Words beside a noun, by their stems, of which those of one side exclude those of the others.</summary>
    private static readonly List<HashSet<string>[]> Qualifiers = [];

    private static readonly List<MatterPart[]> Matters = Read();

    /// <summary>Every verb that tells a part, by its stem.</summary>
    private static readonly WordSet Verbs = new(Matters.SelectMany(parts => parts).SelectMany(part => part.Does.Concat(part.Suffers)).Distinct(StringComparer.Ordinal));

    public static bool IsVerb(in Token token) => token.IsWord && !token.IsCapitalized && Verbs.Contains(token.Stem);

    public static bool IsVerb(string stem) => Verbs.Contains(stem);

    /// <summary>True for two verbs that tell one deed from its two ends: "sold" and "bought".</summary>
    public static bool AreConverse(string stem, string other) => Matters.Exists(parts => Side(parts, stem) is >= 0 and var one && Side(parts, other) is >= 0 and var that && one != that);

    private static int Side(MatterPart[] parts, string stem) => Array.FindIndex(parts, part => part.Does.Contains(stem));

    /// <summary>True for the stem of a word that many are called by beside their part: "friend".</summary>
    public static bool IsFree(string stem) => Free.Contains(stem);

    /// <summary>True when the two play two parts of one matter, and none together.</summary>
    /// <param name="one">The one bearer.</param>
    /// <param name="other">The other.</param>
    /// <param name="byDeeds">True to go by what they do and suffer, too, not by what they are called alone.</param>
    public static bool AreTwo(BearerPart one, BearerPart other, bool byDeeds)
    {
        if (one.Heads.Overlaps(other.Heads))
        {
            return AreToldApart(one, other);
        }

        foreach (var parts in Matters)
        {
            var (ours, theirs) = (Played(parts, one, byDeeds), Played(parts, other, byDeeds));
            if (ours != 0 && theirs != 0 && (ours & theirs) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the former treasurer" and "the new treasurer", "the maths teacher" and "the music teacher": the words beside one noun exclude each other.</summary>
    private static bool AreToldApart(BearerPart one, BearerPart other)
    {
        foreach (var word in one.Called.Where(word => !one.Heads.Contains(word)))
        {
            foreach (var that in other.Called.Where(that => !other.Heads.Contains(that)))
            {
                if (!one.Called.Contains(that) && !other.Called.Contains(word) && (Kinds.ExcludeEachOther(word, that) || Qualifiers.Exists(sides => Array.Exists(sides, side => side.Contains(word)) && Array.Exists(sides, side => side.Contains(that)) && !Array.Exists(sides, side => side.Contains(word) && side.Contains(that)))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A bit for every part of a matter.</summary>
    private static int Played(MatterPart[] parts, BearerPart bearer, bool byDeeds)
    {
        var played = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Called.Overlaps(bearer.Heads) || (byDeeds && (parts[i].Has.Overlaps(bearer.Works) || bearer.Deeds.Exists(deed => (deed.IsSuffered ? parts[i].Suffers : parts[i].Does).Contains(deed.Stem)))))
            {
                played |= 1 << i;
            }
        }

        if (played == 0 && bearer.Heads.Count > 0 && Array.FindIndex(parts, part => part.IsAnybody) is >= 0 and var anybody && !bearer.Heads.Overlaps(Free))
        {
            played = 1 << anybody;
        }

        return played;
    }

    private static List<MatterPart[]> Read()
    {
        var matters = new List<MatterPart[]>();
        foreach (var line in WordListFile.Lines("matter-parts.txt"))
        {
            if (line.StartsWith("free:", StringComparison.Ordinal))
            {
                Free.UnionWith(line[5..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem));
            }
            else if (line.StartsWith("beside:", StringComparison.Ordinal))
            {
                Qualifiers.Add([.. line[7..].Split(" / ").Select(side => side.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal))]);
            }
            else
            {
                matters.Add([.. line.Split(" / ").Select(MatterPart.Parse)]);
            }
        }

        return matters;
    }
}
