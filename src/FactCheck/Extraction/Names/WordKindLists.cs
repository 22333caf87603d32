using System.Collections.Frozen;
using FactCheck.Names;

namespace FactCheck.Extraction.Names;

/// <summary>The kinds of every word in the lists, so that a word is looked up once.</summary>
internal static class WordKindLists
{
    private static readonly string[] CalendarWords =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    ];

    private static readonly string[] Pronouns =
    [
        "i", "im", "ive", "he", "she", "it", "we", "you", "they", "hes", "shes", "youre", "theyre", "weve", "dont", "didnt", "isnt", "cant", "wont", "thats", "whats", "theres",

        // Shorthand of letters and posts stands with a capital as "I" does.
        "fyi", "asap", "btw", "imo", "imho", "lol", "omg", "thx", "thnx", "plz", "pls", "rsvp", "tba", "tbd", "fwd", "bcc", "hi", "hey", "hello", "yay", "wow", "okay", "haha",
    ];

    private static readonly FrozenDictionary<string, WordKinds> Kinds = Read();

    public static WordKinds Of(string folded) => Kinds.GetValueOrDefault(folded);

    private static FrozenDictionary<string, WordKinds> Read()
    {
        var kinds = new Dictionary<string, WordKinds>(StringComparer.Ordinal);
        Add(NameVocabulary.Titles, WordKinds.Title);
        Add(NameVocabulary.OrganizationWords, WordKinds.OrganizationWord);
        Add(NameVocabulary.PlaceWords, WordKinds.PlaceWord);
        Add(NameVocabulary.SayVerbs, WordKinds.Saying);
        Add(NameVocabulary.Particles, WordKinds.Particle);
        Add(NameVocabulary.Stops, WordKinds.Stop);
        Add(NameVocabulary.LegalForms, WordKinds.LegalForm);
        Add(NameVocabulary.Directions, WordKinds.Direction);
        Add(NameVocabulary.Demonyms.Select(group => group.Key), WordKinds.Demonym);
        Add(NameVocabulary.Peoples, WordKinds.People);
        Add(CalendarWords, WordKinds.Calendar);
        Add(Pronouns, WordKinds.Pronoun);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(IEnumerable<string> words, WordKinds kind)
        {
            foreach (var word in words)
            {
                kinds[word] = kinds.GetValueOrDefault(word) | kind;
            }
        }
    }
}
