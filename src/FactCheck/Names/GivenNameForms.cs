namespace FactCheck.Names;

/// <summary>
/// Forms of one given name that no list need hold: pet forms by ending ("Donnie" of "Donovan", "Ricky" of "Derrick"), short forms ("Mart" of
/// "Martin"), and established spellings that sound alike ("Hailey", "Haylee").
/// </summary>
internal static class GivenNameForms
{
    private const int MinStem = 3;

    /// <summary>What the list of given names says of the most usual ones.</summary>
    private const int Common = 3;
    private const int NearSpelling = 66;

    public static bool AreForms(NamePart left, NamePart right)
    {
        var (shorter, longer) = left.Folded.Length <= right.Folded.Length ? (left, right) : (right, left);
        if (left.Known.Given < 2 || right.Known.Given < 2)
        {
            return false;
        }

        return IsPetForm(shorter.Folded, longer.Folded)
            || IsPetForm(longer.Folded, shorter.Folded)
            || (longer.Folded.Length >= shorter.Folded.Length + 2 && shorter.Folded.Length >= MinStem && longer.Folded.StartsWith(shorter.Folded, StringComparison.Ordinal))
            || (longer.Folded.Length >= shorter.Folded.Length + 2 && shorter.Folded.Length > MinStem && longer.Folded.EndsWith(shorter.Folded, StringComparison.Ordinal))
            || (left.Folded[0] == right.Folded[0] && !GenderedNames.AreGivenNamePair(left.Folded, right.Folded) && Math.Min(left.Folded.Length, right.Folded.Length) >= 6 && Sound(left.Folded) == Sound(right.Folded));
    }

    /// <summary>
    /// "Yannis" and "John" before a surname that is not of the English-speaking world: one bearer may write both. The consonants behind the first letter of the one stand
    /// in the other in order; near spellings are left out, for those are slips or other people.
    /// </summary>
    public static bool AreOfTwoLanguages(NameForm left, NameForm right)
    {
        if (left.Parts.Count < 2 || right.Parts.Count < 2 || left.Parts[^1].Folded != right.Parts[^1].Folded || left.Parts[^1].Known.Frequency > 0)
        {
            return false;
        }

        var (given, other) = (left.Parts[0], right.Parts[0]);
        return !given.IsInitial && !other.IsInitial && Math.Max(given.Known.Given, other.Known.Given) == Common && Math.Min(given.Known.Given, other.Known.Given) <= 1
            && SpellingRatio.Of(given.Folded, other.Folded) < NearSpelling && (IsWithin(Consonants(given.Folded), Consonants(other.Folded)) || IsWithin(Consonants(other.Folded), Consonants(given.Folded)));
    }

    private static bool IsWithin(string one, string other)
    {
        var at = 0;
        foreach (var unit in other)
        {
            at += at < one.Length && one[at] == unit ? 1 : 0;
        }

        return one.Length > 0 && at == one.Length;
    }

    /// <summary>Behind the first letter, and without an ending of Greek or Lithuanian: those that sound alike become one, doublings and a silent h go.</summary>
    private static string Consonants(string word)
    {
        var sounds = new System.Text.StringBuilder(word.Length);
        foreach (var unit in word.AsSpan(1).TrimEnd('s'))
        {
            var sound = unit switch { 'c' or 'q' => 'k', 'v' => 'f', 'z' => 's', 'j' => 'g', 'd' => 't', _ => unit };
            if (sound is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w') && (sounds.Length == 0 || sounds[^1] != sound))
            {
                sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }

    private static bool IsPetForm(string pet, string full)
    {
        var stem = StripEnding(pet);
        if (stem.Length == pet.Length || stem.Length < MinStem)
        {
            return false;
        }

        return full.AsSpan().StartsWith(stem) || (stem.Length > MinStem && full.AsSpan().Contains(stem, StringComparison.Ordinal));
    }

    private static ReadOnlySpan<char> StripEnding(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word.AsSpan(0, word.Length - ending.Length);
                return stem.Length > MinStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
            }
        }

        return word;
    }

    private static readonly string[] Endings = ["ie", "ey", "ee", "y", "i"];

    /// <summary>Vowel groups become one mark by their first letter, silent letters and doublings go.</summary>
    private static string Sound(string word)
    {
        Span<char> sound = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var unit = word[i] switch
            {
                'c' or 'q' => 'k',
                'y' => 'i',
                'z' => 's',
                'h' when i > 0 => '\0',
                'e' when i == word.Length - 1 => '\0',
                'w' when i == word.Length - 1 => '\0',
                var other => other,
            };
            if (unit is 'a' or 'e' or 'i' or 'o' or 'u')
            {
                unit = i == 0 ? unit : '*';
            }

            if (unit != '\0' && (length == 0 || sound[length - 1] != unit))
            {
                sound[length++] = unit;
            }
        }

        return sound[..length].TrimEnd('*').ToString();
    }
}
