using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>How names of a script that is not Latin vary when they are romanised: what may change without another name being meant.</summary>
internal sealed class ScriptFamily
{
    private static readonly (string From, string To)[] Common =
    [
        ("dzh", "j"), ("dj", "j"), ("sch", "s"), ("tch", "s"), ("tsh", "s"), ("ch", "s"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ts", "z"), ("tz", "z"), ("ph", "f"), ("x", "ks"), ("ck", "k"), ("q", "k"),
        ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("ij", "i"), ("yi", "i"), ("j", "i"), ("y", "i"), ("s", "z"),
    ];

    private static readonly (string From, string To)[] Eastern =
        [("ou", "o"), ("uu", "u"), ("oo", "u"), ("oh", "o"), ("eo", "o"), ("ph", "p"), ("th", "t"), ("ch", "j"), ("sh", "s"), ("tz", "z"), ("ts", "z"), ("aw", "ao"), ("k", "g"), ("t", "d"), ("p", "b"), ("r", "l"), ("y", "i"), ("ii", "i")];

    /// <summary>Vowels are written as they are heard, or not at all: "Muallem", "Moallem".</summary>
    private static readonly ScriptFamily Consonantal = new(
        [("dzh", "g"), ("dj", "g"), ("j", "g"), ("ow", "o"), ("aw", "a"), .. Common], isVowelFree: true, """
        iranian afghan iraqi syrian lebanese jordanian palestinian israeli egyptian libyan tunisian algerian moroccan sudanese yemeni saudi qatari kuwaiti omani emirati bahraini ethiopian eritrean somali
        indian pakistani bangladeshi bengali nepali nepalese bhutanese tibetan tajik uzbek uighur uyghur kurdish
        """, "ir af iq sy lb jo ps il eg ly tn dz ma sd ye sa qa kw om ae bh et er so in pk bd np bt tj uz");

    private static readonly ScriptFamily Alphabetic = new(
        Common, isVowelFree: false, """
        russian ukrainian belarusian bulgarian serbian macedonian greek georgian armenian azerbaijani kazakh kyrgyz turkmen mongolian chechen tatar
        """, "ru ua by bg rs mk gr ge am az kz kg tm mn");

    private static readonly ScriptFamily Syllabic = new(Eastern, isVowelFree: false, "chinese taiwanese japanese korean thai burmese cambodian laotian", "cn tw jp kr kp th mm kh la");

    private static readonly ScriptFamily[] All = [Consonantal, Alphabetic, Syllabic];

    private readonly (string From, string To)[] _sounds;
    private readonly bool _isVowelFree;
    private readonly WordSet _peoples;
    private readonly WordSet _countries;

    private ScriptFamily((string From, string To)[] sounds, bool isVowelFree, string peoples, string countries)
    {
        _countries = new WordSet(countries.Split(' '));
        _sounds = sounds;
        _isVowelFree = isVowelFree;
        _peoples = new WordSet(peoples.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The family of a word for a people or its country; null for peoples that write in Latin letters, and for any other word.</summary>
    public static ScriptFamily? Of(string people)
    {
        if (Array.Find(All, family => family._peoples.Contains(people)) is { } named)
        {
            return named;
        }

        foreach (var word in Peoples.Of(people))
        {
            if (Array.Find(All, family => family._peoples.Contains(word)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The family of the country of a place, where all places of that name lie in countries of one.</summary>
    public static ScriptFamily? OfPlace(string place)
    {
        var spots = Atlas.Find(place);
        return spots.Count > 0 && Array.Find(All, family => family._countries.Contains(Code(spots[0]))) is { } found && spots.All(spot => found._countries.Contains(Code(spot))) ? found : null;

        static string Code(Spot spot) => spot.Country.ToLowerInvariant();
    }

    /// <summary>True when the spellings may be those of one name; "ch" may be written for "kh".</summary>
    public bool AreAlike(string left, string right) =>
        AreOneInitial(left[0], right[0]) && (Key(left) == Key(right) || Key(left.Replace("ch", "kh", StringComparison.Ordinal)) == Key(right.Replace("ch", "kh", StringComparison.Ordinal)));

    /// <summary>The same in any of the families.</summary>
    public static bool AreAlikeInSome(string left, string right) => Array.Exists(All, family => family.AreAlike(left, right));

    /// <summary>The same in any family that keeps its vowels.</summary>
    public static bool AreAlikeAnywhere(string left, string right) => Alphabetic.AreAlike(left, right);

    private static bool AreOneInitial(char left, char right) => left == right || (Class(left) is >= 0 and var one && one == Class(right));

    private static int Class(char letter) => Array.FindIndex(["ckqgh", "szc", "iyj", "vwu", "td", "pb", "lrn", "ae"], letters => letters.Contains(letter, StringComparison.Ordinal));

    /// <summary>How it sounds, without doubled letters, silent ones and - where they are not written - vowels.</summary>
    private string Key(string folded)
    {
        foreach (var (from, to) in _sounds)
        {
            folded = folded.Replace(from, to, StringComparison.Ordinal);
        }

        var key = new System.Text.StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i];
            var isDropped = key.Length > 0 && (letter == 'h' || folded[i - 1] == letter || (_isVowelFree && letter is 'a' or 'e' or 'i' or 'o' or 'u'));
            if (!isDropped)
            {
                key.Append(letter);
            }
        }

        return key.Length > 2 && key[^1] == 'e' ? key.ToString(0, key.Length - 1) : key.ToString();
    }
}
