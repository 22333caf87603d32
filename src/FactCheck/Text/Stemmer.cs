using System.Buffers;

namespace FactCheck.Text;

/// <summary>
/// Brings the forms of a word together: irregular forms by table, else the endings -ies, -es, -s, -ied, -ed, -ing with undoubling and a
/// final e dropped. Light on purpose: "killing", "killed" and "kills" meet, "organization" and "organ" do not.
/// </summary>
internal static class Stemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Singulars in -men.</summary>
    private static readonly WordSet NoMen = new(
        "abdomen acumen albumen bitumen catechumen cerumen cyclamen dolmen examen foramen gravamen legumen regimen specimen stamen tegmen turkmen".Split(' '));

    private static readonly WordMap<string> Irregular = ReadIrregular();

    public static string Stem(string norm)
    {
        if (Irregular.TryGetValue(norm, out var known))
        {
            return known;
        }

        if (norm.Length < 4 || !char.IsAsciiLetterLower(norm[^1]))
        {
            return norm;
        }

        if (IsMen(norm))
        {
            return string.Concat(norm.AsSpan(0, norm.Length - 2), "an");
        }

        if (norm[^1] is not ('s' or 'd' or 'g' or 'e'))
        {
            // Neither an ending of number or tense nor an e to drop.
            return norm;
        }

        var stem = StripPlural(norm);
        stem = StripTense(stem);
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>"riflemen", "policewomen": the plural of a compound with man or woman, and no word that only ends so.</summary>
    public static bool IsMen(string norm) => norm.Length > 5 && norm.EndsWith("men", StringComparison.Ordinal) && !NoMen.Contains(norm);

    private static string StripPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i' or '\'')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        var isSibilant = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zes", StringComparison.Ordinal);
        return isSibilant ? word[..^2] : word[..^1];
    }

    private static string StripTense(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (cut == 0 || word.Length - cut < 3 || !HasVowel(word.AsSpan(0, word.Length - cut)))
        {
            return word;
        }

        var stem = word[..^cut];
        var isDoubled = stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o');
        if (isDoubled)
        {
            return stem[..^1];
        }

        // "controlled" but not "killed": an l is doubled only after an unstressed or long stem.
        return stem.Length > 5 && stem.EndsWith("ll", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static WordMap<string> ReadIrregular()
    {
        var forms = new WordMap<string>();
        foreach (var line in WordListFile.Lines("irregular-forms.txt"))
        {
            var family = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var stem = family[0].Length > 4 && family[0][^1] == 'e' ? family[0][..^1] : family[0];
            foreach (var form in family)
            {
                ref var known = ref forms.ValueOf(form, out _);
                known ??= stem;
            }
        }

        return forms;
    }
}
