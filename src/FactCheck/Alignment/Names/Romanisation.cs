using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>
/// Tells two ways to write a name of another script from a slip: the texts write another part of the name in two ways, too, or call the bearer of a people that does
/// not write in Latin letters, and the spellings sound alike.
/// </summary>
internal static class Romanisation
{
    private const int MaxCompared = 12;

    private static readonly (string From, string To)[] Sounds =
    [
        ("dzh", "j"), ("dj", "j"), ("sch", "s"), ("tch", "s"), ("tsh", "s"), ("ch", "s"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ts", "z"), ("tz", "z"), ("ph", "f"), ("x", "ks"), ("ck", "k"), ("q", "k"),
        ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("ij", "i"), ("yi", "i"), ("j", "i"), ("y", "i"), ("s", "z"),
    ];

    private static readonly WordSet Peoples = new(
        """
        russian ukrainian belarusian bulgarian serbian macedonian greek georgian armenian azerbaijani kazakh kyrgyz uzbek tajik turkmen mongolian chinese taiwanese japanese korean thai burmese cambodian laotian
        indian pakistani bangladeshi nepali nepalese tibetan iranian afghan iraqi syrian lebanese jordanian palestinian israeli egyptian libyan tunisian algerian moroccan sudanese yemeni saudi qatari kuwaiti omani
        emirati bahraini ethiopian eritrean somali
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when the two spellings are two romanisations.</summary>
    public static bool Explains(IReadOnlyList<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        if (Math.Min(left.Folded.Length, right.Folded.Length) < 4 || Plain(Sound(left.Folded)) != Plain(Sound(right.Folded)))
        {
            return false;
        }

        return left.Names.Take(MaxCompared).Any(one => right.Names.Take(MaxCompared).Any(other => DifferElsewhere(one, left, other, right)))
            || (Sound(left.Folded) == Sound(right.Folded) && left.Names.Exists(name => name.Type == EntityType.Person) && (left.Occurrences.Take(MaxCompared).Any(place => IsOfAnotherScript(documents, place)) || right.Occurrences.Take(MaxCompared).Any(place => IsOfAnotherScript(documents, place))));
    }

    /// <summary>"Yitzhak Yosef" and "Isaac Yossef".</summary>
    private static bool DifferElsewhere(SpelledName one, NameWordUse left, SpelledName other, NameWordUse right)
    {
        foreach (var part in one.Form.Parts)
        {
            foreach (var that in other.Form.Parts)
            {
                if (part.Folded != left.Folded && that.Folded != right.Folded && part.Folded != that.Folded && !part.IsInitial && !that.IsInitial
                    && (NameFamilies.Spellings.ShareFreely(part.Folded, that.Folded) || RegionalSpelling.AreEqual(part.Folded, that.Folded) || (Math.Min(part.Folded.Length, that.Folded.Length) >= 4 && Plain(Sound(part.Folded)) == Plain(Sound(that.Folded)))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfAnotherScript(IReadOnlyList<ReadDocument> documents, NameOccurrence place)
    {
        var text = documents[place.Document].Text;
        var sentence = text.SentenceOf(text.Tokens[place.First]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.IsCapitalized && Text.Peoples.Of(token.Norm).Any(Peoples.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private static string Sound(string folded)
    {
        foreach (var (from, to) in Sounds)
        {
            folded = folded.Replace(from, to, StringComparison.Ordinal);
        }

        return folded;
    }

    /// <summary>Without doubled letters and silent ones.</summary>
    private static string Plain(string sound)
    {
        var plain = new System.Text.StringBuilder(sound.Length);
        foreach (var letter in sound)
        {
            if ((letter != 'h' || plain.Length == 0) && (plain.Length == 0 || plain[^1] != letter))
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }
}
