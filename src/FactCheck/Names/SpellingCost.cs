namespace FactCheck.Names;

/// <summary>
/// A weighted edit distance (insertion, deletion, exchange, transposition of neighbours) in which the slips people make are cheap: a doubled
/// letter .5, letters that sound alike .6, neighbouring keys, vowels for vowels and transposed letters .7, any other edit 1; an edit of the
/// first letter costs 1.35 times as much. The weights were set on labelled pairs of names, see benchmarks/reports.
/// </summary>
internal static class SpellingCost
{
    /// <summary>What a letter costs that is doubled in one of the two.</summary>
    public const double Doubled = .5;

    /// <summary>More than any budget: what a comparison costs that was given up.</summary>
    public const double Exceeded = 9;

    private const double FirstLetter = 1.35;
    private const int MaxLength = 32;

    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] SoundGroups = ["ckqx", "sz", "sc", "iyj", "fvw", "gj", "gh", "dt", "bp", "mn", "o0", "i1l", "s5", "e3"];

    /// <summary>A bit for each pair of lower-case letters, 26 x 26, then digits folded to their look-alikes.</summary>
    private static readonly bool[] Alike = Pairs(SoundGroups);
    private static readonly bool[] Neighbours = KeyPairs();

    /// <summary>What it costs to make one folded word into the other; <see cref="Exceeded"/> for words too long or too unlike in length.</summary>
    public static double Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > MaxLength || right.Length > MaxLength || Math.Abs(left.Length - right.Length) > 3)
        {
            return Exceeded;
        }

        var width = right.Length + 1;
        Span<double> cost = stackalloc double[(MaxLength + 1) * (MaxLength + 1)];
        cost[0] = 0;
        for (var j = 1; j <= right.Length; j++)
        {
            cost[j] = cost[j - 1] + Gap(right, j - 1);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            cost[i * width] = cost[(i - 1) * width] + Gap(left, i - 1);
            for (var j = 1; j <= right.Length; j++)
            {
                var best = cost[((i - 1) * width) + j - 1] + Exchange(left, i - 1, right, j - 1);
                best = Math.Min(best, cost[((i - 1) * width) + j] + Gap(left, i - 1));
                best = Math.Min(best, cost[(i * width) + j - 1] + Gap(right, j - 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    best = Math.Min(best, cost[((i - 2) * width) + j - 2] + (.7 * (i == 2 || j == 2 ? FirstLetter : 1)));
                }

                cost[(i * width) + j] = best;
            }
        }

        var total = cost[(left.Length * width) + right.Length];
        return Math.Min(total, IsSwap(left, right) ? .9 : Exceeded);
    }

    /// <summary>How much a slip in a word of this length may cost.</summary>
    public static double Budget(int length, bool sameFirstLetter)
    {
        var budget = length switch
        {
            <= 2 => 0,
            3 => .75,
            <= 5 => 1.0,
            <= 7 => 1.6,
            <= 10 => 2.1,
            _ => 2.6,
        };
        return sameFirstLetter ? budget : budget * .8;
    }

    /// <summary>Two letters that stand apart have changed places: "Lybia".</summary>
    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length || left.Length < 4)
        {
            return false;
        }

        var (first, second, count) = (-1, -1, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                count++;
                (first, second) = first < 0 ? (i, second) : (first, i);
            }
        }

        return count == 2 && first > 0 && left[first] == right[second] && left[second] == right[first];
    }

    private static double Gap(ReadOnlySpan<char> word, int i)
    {
        var unit = word[i];
        var isDoubled = (i > 0 && word[i - 1] == unit) || (i + 1 < word.Length && word[i + 1] == unit);
        var cost = isDoubled ? Doubled
            : unit == 'h' ? .6
            : i == word.Length - 1 && unit is 'e' or 's' ? .7
            : IsVowel(unit) ? .9
            : 1;
        return i == 0 ? cost * FirstLetter : cost;
    }

    private static double Exchange(ReadOnlySpan<char> left, int i, ReadOnlySpan<char> right, int j)
    {
        var (a, b) = (left[i], right[j]);
        if (a == b)
        {
            return 0;
        }

        var cost = Looks(Alike, a, b) ? .6 : IsVowel(a) && IsVowel(b) ? .7 : Looks(Neighbours, a, b) ? .7 : 1;
        return i == 0 || j == 0 ? cost * FirstLetter : cost;
    }

    private static bool IsVowel(char unit) => unit is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Looks(bool[] table, char a, char b) => Slot(a) is >= 0 and var x && Slot(b) is >= 0 and var y && table[(x * 36) + y];

    private static int Slot(char unit) => char.IsAsciiLetterLower(unit) ? unit - 'a' : char.IsAsciiDigit(unit) ? unit - '0' + 26 : -1;

    private static bool[] Pairs(IEnumerable<string> groups)
    {
        var table = new bool[36 * 36];
        foreach (var group in groups)
        {
            foreach (var a in group)
            {
                foreach (var b in group)
                {
                    table[(Slot(a) * 36) + Slot(b)] |= a != b;
                }
            }
        }

        return table;
    }

    private static bool[] KeyPairs()
    {
        var groups = new List<string>();
        for (var row = 0; row < Keyboard.Length; row++)
        {
            for (var i = 0; i < Keyboard[row].Length; i++)
            {
                if (i + 1 < Keyboard[row].Length)
                {
                    groups.Add(Keyboard[row].Substring(i, 2));
                }

                if (row + 1 < Keyboard.Length)
                {
                    groups.AddRange(new[] { i - 1, i }.Where(k => k >= 0 && k < Keyboard[row + 1].Length).Select(k => $"{Keyboard[row][i]}{Keyboard[row + 1][k]}"));
                }
            }
        }

        return Pairs(groups);
    }
}
