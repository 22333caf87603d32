using System.Globalization;

namespace FactCheck.Names;

/// <summary>Takes a name apart.</summary>
internal static class NameFormReader
{
    /// <summary>Legal forms that mean the same, each with the spelling it is compared in.</summary>
    private static readonly Dictionary<string, string> LegalSynonyms = new(StringComparer.Ordinal)
    {
        ["limited"] = "ltd", ["incorporated"] = "inc", ["corporation"] = "corp", ["company"] = "co", ["aktiengesellschaft"] = "ag",
        ["oao"] = "jsc", ["ojsc"] = "jsc", ["pjsc"] = "jsc", ["pao"] = "jsc", ["zao"] = "jsc", ["ao"] = "jsc", ["pte"] = "ltd", ["pty"] = "ltd",
    };

    public static NameForm Read(string name, EntityType type)
    {
        var words = Split(Reorder(name, type));
        var squashed = NameFold.Word(name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name.AsSpan(0, name.Length - 2) : name.AsSpan());
        var aliased = Alias(words);
        var isAcronym = words.Count == 1 && words[0].Folded.Length is >= 2 and <= 8 && words[0].IsAllCaps && !words[0].Folded.AsSpan().ContainsAnyInRange('0', '9');
        var isAllCaps = words.TrueForAll(word => word.IsAllCaps);
        var initials = Initials(words);
        var legal = type == EntityType.Person && !name.Contains(',', StringComparison.Ordinal) ? [] : TakeLegalForms(words);
        var titles = TakeTitles(words);
        var suffixes = TakeSuffixes(words);
        var parts = Parts(words, type);
        return new NameForm
        {
            Spelling = name,
            Squashed = squashed,
            Aliased = aliased,
            Parts = parts,
            Initials = initials,
            HasPatronymicParticle = words.Count > 2 && words[1].Folded is "bin" or "ibn" or "ben" or "bint" && !name.Contains(',', StringComparison.Ordinal),
            Suffixes = suffixes,
            LegalForms = legal,
            Titles = titles,
            IsAcronym = isAcronym,
            IsAllCaps = isAllCaps,
        };
    }

    /// <summary>"Surname, Given" becomes "Given Surname" unless what follows the comma is a suffix or a legal form.</summary>
    private static string Reorder(string name, EntityType type)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || comma + 1 >= name.Length || name.IndexOf(',', comma + 1) >= 0 || type is EntityType.Organization or EntityType.Place)
        {
            return name;
        }

        var tail = name[(comma + 1)..].Trim();
        var first = NameFold.Word(tail.Split(' ')[0]);
        return NameVocabulary.Suffixes.Contains(first) || NameVocabulary.LegalForms.Contains(first) || tail.Length == 0 ? name : tail + " " + name[..comma];
    }

    private static List<SpelledWord> Split(string name)
    {
        var words = new List<SpelledWord>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isInside = i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] is '\'' or '\u2019' or '.' or '&' or '\u00AD' || char.IsSurrogate(name[i])
                || CharUnicodeInfo.GetUnicodeCategory(name[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter);
            if (isInside)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                Add(words, name.AsSpan(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    private static void Add(List<SpelledWord> words, ReadOnlySpan<char> spelled)
    {
        spelled = spelled.Length > 2 && spelled[^2] is '\'' or '\u2019' && spelled[^1] is 's' or 'S' ? spelled[..^2] : spelled;

        // "J.R." is two initials, "A.B.C." one word.
        var folded = spelled is "&" ? "&" : NameFold.Word(spelled);
        if (folded.Length == 0 || spelled is "'s" or "\u2019s")
        {
            return;
        }

        var isAllCaps = true;
        foreach (var unit in spelled)
        {
            isAllCaps &= !char.IsLetter(unit) || char.IsUpper(unit);
        }

        words.Add(new SpelledWord(folded, spelled.ToString(), isAllCaps && folded.Length > 1, char.IsUpper(spelled[0])));
    }

    private static string Alias(List<SpelledWord> words)
    {
        var aliased = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (word.Folded is not ("the" or "and" or "&"))
            {
                aliased.Add(word.Folded);
            }
        }

        foreach (var (phrase, form) in NameVocabulary.Aliases)
        {
            for (var i = 0; i + phrase.Length <= aliased.Count; i++)
            {
                if (IsAt(aliased, i, phrase))
                {
                    aliased.RemoveRange(i, phrase.Length);
                    aliased.Insert(i, form);
                }
            }
        }

        return aliased.Count == 1 ? aliased[0] : string.Concat(aliased);
    }

    private static bool IsAt(List<string> words, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAt(List<SpelledWord> words, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Folded != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of all words, of the words without small ones, and of those with legal forms; each once, in this order, two letters at least.</summary>
    private static List<string> Initials(List<SpelledWord> words)
    {
        var initials = new List<string>();
        if (words.Count < 2)
        {
            return initials;
        }

        Span<char> letters = words.Count <= 64 ? stackalloc char[3 * 64] : new char[3 * words.Count];
        var all = letters[..words.Count];
        var strong = letters.Slice(words.Count, words.Count);
        var withForms = letters.Slice(2 * words.Count, words.Count);
        var (a, s, w) = (0, 0, 0);
        foreach (var word in words)
        {
            var isForm = NameVocabulary.LegalForms.Contains(word.Folded);
            var isStop = NameVocabulary.Stops.Contains(word.Folded);
            if (!isForm && word.Folded != "&")
            {
                all[a++] = word.Folded[0];
            }

            if (!isForm && !isStop && !NameVocabulary.Particles.Contains(word.Folded))
            {
                strong[s++] = word.Folded[0];
            }

            if (!isStop)
            {
                withForms[w++] = word.Folded[0];
            }
        }

        AddNew(initials, all[..a]);
        AddNew(initials, strong[..s]);
        AddNew(initials, withForms[..w]);
        return initials;
    }

    private static void AddNew(List<string> initials, ReadOnlySpan<char> letters)
    {
        if (letters.Length < 2)
        {
            return;
        }

        foreach (var known in initials)
        {
            if (letters.SequenceEqual(known))
            {
                return;
            }
        }

        initials.Add(letters.ToString());
    }

    private static List<string> TakeLegalForms(List<SpelledWord> words)
    {
        var forms = new List<string>();
        foreach (var (phrase, form) in NameVocabulary.LegalPhrases)
        {
            for (var i = 0; i + phrase.Length <= words.Count && words.Count > phrase.Length; i++)
            {
                if (IsAt(words, i, phrase))
                {
                    words.RemoveRange(i, phrase.Length);
                    forms.Add(LegalSynonyms.GetValueOrDefault(form, form));
                }
            }
        }

        for (var i = words.Count - 1; i >= 0 && words.Count > 1; i--)
        {
            var folded = words[i].Folded;
            var isAtEdge = i == 0 ? folded is "oao" or "ojsc" or "jsc" or "pjsc" or "ooo" or "zao" or "pao" or "pt" or "srl" or "ao" or "sc" && words[i].IsAllCaps : true;
            if (isAtEdge && NameVocabulary.LegalForms.Contains(folded))
            {
                forms.Add(LegalSynonyms.GetValueOrDefault(folded, folded));
                words.RemoveAt(i);
            }
        }

        return forms;
    }

    private static List<string> TakeTitles(List<SpelledWord> words)
    {
        var titles = new List<string>();
        while (words.Count > 1 && (NameVocabulary.Titles.Contains(words[0].Folded) || NameVocabulary.Ranks.Contains(words[0].Folded) || words[0].Folded == "the"))
        {
            titles.Add(words[0].Folded);
            words.RemoveAt(0);
        }

        return titles;
    }

    private static List<string> TakeSuffixes(List<SpelledWord> words)
    {
        var suffixes = new List<string>();
        while (words.Count > 1 && NameVocabulary.Suffixes.Contains(words[^1].Folded))
        {
            suffixes.Add(words[^1].Folded);
            words.RemoveAt(words.Count - 1);
        }

        return suffixes;
    }

    private static List<NamePart> Parts(List<SpelledWord> words, EntityType type)
    {
        var parts = new List<NamePart>();
        for (var i = 0; i < words.Count; i++)
        {
            var folded = words[i].Folded;
            if (NameNumbers.Read(words, ref i, type) is { } number)
            {
                parts.Add(new NamePart(number.ToString(CultureInfo.InvariantCulture), NamePartKind.Number, default) { Number = number, Spelled = words[i].Spelled });
            }
            else if (folded.Length == 1)
            {
                parts.Add(new NamePart(folded, NamePartKind.Initial, default) { Spelled = words[i].Spelled });
            }
            else
            {
                var known = NameLexicon.Find(folded);
                var isGiven = i == 0 && type == EntityType.Person && words[i].IsCapitalized && known.Given >= 2 && words.Count > 1;
                parts.Add(new NamePart(folded, isGiven ? NamePartKind.Word : KindOf(words[i], type == EntityType.Person && i == words.Count - 1 && i > 0), known) { Spelled = words[i].Spelled });
            }
        }

        // A name of nothing but small words ("De La", "The The") keeps them all.
        return parts.Exists(IsNaming) ? parts.FindAll(IsNaming) : parts;
    }

    private static bool IsNaming(NamePart part) => part.Kind is not (NamePartKind.Particle or NamePartKind.Stop);

    private static NamePartKind KindOf(SpelledWord word, bool isLastOfPerson) =>
        isLastOfPerson && word.IsCapitalized ? NamePartKind.Word : NameVocabulary.Particles.Contains(word.Folded) ? NamePartKind.Particle : NameVocabulary.Stops.Contains(word.Folded) ? NamePartKind.Stop : NamePartKind.Word;
}
