using FactCheck.Text;

namespace FactCheck.Names;

/// <summary>The words that are part of names without naming: titles, legal forms, particles, directions, numerals, kinds of organizations.</summary>
internal static class NameVocabulary
{
    private static readonly Dictionary<string, List<string>> Sections = ReadSections();

    public static HashSet<string> Titles { get; } = Words("titles");

    /// <summary>Ranks and forms of address that stand before a whole name, and those that do so in capitals only: "Supt", "DCI".</summary>
    public static HashSet<string> Ranks { get; } = Words("ranks");

    public static HashSet<string> RanksInCapitals { get; } = Words("ranks-in-capitals");

    public static HashSet<string> Suffixes { get; } = Words("suffixes");

    public static HashSet<string> LegalForms { get; } = Words("legal");

    public static HashSet<string> Particles { get; } = Words("particles");

    public static HashSet<string> Directions { get; } = Words("directions");

    public static HashSet<string> Stops { get; } = Words("stops");

    public static HashSet<string> OrganizationWords { get; } = Words("organizations");

    public static HashSet<string> PlaceWords { get; } = Words("places");

    public static HashSet<string> SayVerbs { get; } = Words("says");

    /// <summary>Peoples, faiths and parties' adherents, and abbreviations that name nothing: capitalised, and no names by themselves.</summary>
    public static HashSet<string> Peoples { get; } = Words("peoples");

    /// <summary>Abbreviations of offices, degrees, measures, times and things of business and computing: in capitals, and no organizations.</summary>
    public static HashSet<string> Abbreviations { get; } = Words("abbreviations");

    /// <summary>Written-out legal forms, folded, and the short form of each.</summary>
    public static (string[] Words, string Short)[] LegalPhrases { get; } =
        [.. Pairs("legal-phrases").Select(pair => (pair.Key.Split(' '), pair.Value)).OrderByDescending(pair => pair.Item1.Length)];

    /// <summary>Words that name one thing as another word does, folded: "united states" and "us".</summary>
    public static (string[] Words, string Short)[] Aliases { get; } = [.. Pairs("aliases").Select(pair => (pair.Key.Split(' '), pair.Value))];

    /// <summary>What a word for a people or a language is derived from: "french" has "france".</summary>
    public static ILookup<string, string> Demonyms { get; } =
        Pairs("demonyms").SelectMany(pair => pair.Value.Split(' ').Select(place => (pair.Key, place))).ToLookup(pair => pair.Key, pair => pair.place, StringComparer.Ordinal);

    /// <summary>What <see cref="Demonyms"/> are derived from: "france".</summary>
    public static HashSet<string> DemonymPlaces { get; } = new(Demonyms.SelectMany(group => group), StringComparer.Ordinal);

    /// <summary>The value of a number word or an ordinal; null for any other word.</summary>
    public static int? Number(string folded)
    {
        return Numbers.TryGetValue(folded, out var number) ? number : null;
    }

    /// <summary>The values of the numerals from the 21st on: twenty, thirty, forty, fourty ...</summary>
    private static readonly int[] Tens = [30, 40, 40, 50, 60, 70, 80, 90, 100];

    private static readonly Dictionary<string, int> Numbers = ReadNumbers();

    private static Dictionary<string, int> ReadNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, numeral) in Sections["numerals"].Index())
        {
            numbers.TryAdd(numeral, index < 20 ? index + 1 : Tens[index - 20]);
        }

        foreach (var (index, ordinal) in Sections["ordinals"].Index())
        {
            numbers.TryAdd(ordinal, index + 1);
        }

        return numbers;
    }

    private static HashSet<string> Words(string section) =>
        new(Sections[section].SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string section) =>
        Sections[section].Select(line => KeyValuePair.Create(line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]));

    private static Dictionary<string, List<string>> ReadSections()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> section = [];
        foreach (var line in WordListFile.Lines("name-words.txt"))
        {
            if (line[0] == '[')
            {
                section = sections[line[1..^1]] = [];
            }
            else if (line.Contains('=', StringComparison.Ordinal))
            {
                section.Add(line);
            }
            else
            {
                section.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return sections;
    }
}
