using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Groups of people that are told apart when they are counted, of counted-groups.txt.</summary>
internal static class CountedGroups
{
    private static readonly Dictionary<string, List<(int Line, int Group)>> Places = Read();

    /// <summary>True for two stems of one line that are not one group, in no line.</summary>
    public static bool AreApart(string one, string other) =>
        Places.TryGetValue(one, out var mine) && Places.TryGetValue(other, out var theirs)
        && mine.Exists(place => theirs.Exists(there => place.Line == there.Line && place.Group != there.Group)) && !mine.Exists(place => theirs.Contains(place));

    /// <summary>True for two words for one group.</summary>
    public static bool AreOne(string one, string other) => one == other || (Places.TryGetValue(one, out var mine) && Places.TryGetValue(other, out var theirs) && mine.Exists(place => theirs.Contains(place)));

    private static Dictionary<string, List<(int Line, int Group)>> Read()
    {
        var places = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var line = 0;
        foreach (var words in WordListFile.Lines("counted-groups.txt"))
        {
            var groups = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var word in groups[group].Split('|'))
                {
                    var stem = Stemmer.Stem(word);
                    if (!places.TryGetValue(stem, out var known))
                    {
                        places[stem] = known = [];
                    }

                    known.Add((line, group));
                }
            }

            line++;
        }

        return places;
    }
}
