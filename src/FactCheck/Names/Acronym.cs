namespace FactCheck.Names;

/// <summary>Whether an acronym stands for a long form.</summary>
internal static class Acronym
{
    /// <summary>True when the letters are the initials of the long form, with or without its small words, or begin them (three letters at least).</summary>
    public static bool StandsFor(string acronym, NameForm longForm)
    {
        if (longForm.Initials.Count == 0 || longForm.IsAcronym)
        {
            return false;
        }

        foreach (var initials in longForm.Initials)
        {
            if (initials == acronym || (acronym.Length >= 3 && initials.StartsWith(acronym, StringComparison.Ordinal)) || IsInOrder(acronym, initials))
            {
                return true;
            }
        }

        return acronym.Length >= 3 && acronym[0] == longForm.Squashed[0] && TakesWordStarts(acronym, longForm);
    }

    /// <summary>All but one initial, in order: "USCIS" for words whose small ones are counted in part.</summary>
    private static bool IsInOrder(string acronym, string initials)
    {
        if (acronym.Length < 3 || initials.Length < acronym.Length || initials.Length > acronym.Length + 2 || acronym[0] != initials[0])
        {
            return false;
        }

        var at = 0;
        foreach (var unit in initials)
        {
            at += at < acronym.Length && acronym[at] == unit ? 1 : 0;
        }

        return at == acronym.Length;
    }

    /// <summary>The letters are taken from the words in order, the first letter of each used word among them: "NASDAQ", "Benelux".</summary>
    private static bool TakesWordStarts(string acronym, NameForm longForm)
    {
        var words = longForm.Parts.Select(part => part.Folded).ToList();
        return words.Count >= 2 && acronym.Length >= words.Count && Consume(acronym, 0, words, 0);
    }

    private static bool Consume(string acronym, int at, List<string> words, int word)
    {
        if (at == acronym.Length)
        {
            return word >= words.Count;
        }

        if (word >= words.Count)
        {
            return false;
        }

        for (var take = 1; take <= Math.Min(3, words[word].Length) && at + take <= acronym.Length && acronym[at + take - 1] == words[word][take - 1]; take++)
        {
            if (Consume(acronym, at + take, words, word + 1))
            {
                return true;
            }
        }

        return false;
    }
}
