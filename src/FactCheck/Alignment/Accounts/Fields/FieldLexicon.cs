using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>
/// What a value in a report of an event may be of, "prize money", "wind", "vote share", by the kind of the value and the words beside it. A field is told
/// once of one event; so two accounts of it that fill one field otherwise disagree, be no other word the same.
/// </summary>
internal static class FieldLexicon
{
    private static readonly List<string> Names = [];
    private static readonly List<bool> OfManyThings = [];

    private static readonly WordMap<FieldCue[]> Cues = Read();

    /// <summary>The stems with which they begin.</summary>
    public static string[] FirstStems => Cues.Words.ToArray();

    /// <summary>The cues that begin with a stem, the longest first.</summary>
    public static FieldCue[] At(string stem) => Cues.TryGetValue(stem, out var cues) ? cues : [];

    /// <summary>True for the stem of a single word that tells a field.</summary>
    public static bool Tells(int field, string stem) => Array.Exists(At(stem), cue => cue.Field == field && cue.Tail.Length == 0);

    /// <summary>True for what many things in one event have, each its own: a start, an end. Only what else is told says that two are of one.</summary>
    public static bool IsOfManyThings(int field) => OfManyThings[field];

    /// <summary>What readers call a field.</summary>
    public static string NameOf(int field) => Names[field];

    private static WordMap<FieldCue[]> Read()
    {
        var cues = new Dictionary<string, List<FieldCue>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("account-fields.txt"))
        {
            var (blank, colon) = (line.IndexOf(' ', StringComparison.Ordinal), line.IndexOf(':', StringComparison.Ordinal));
            var kind = line[..blank];
            foreach (var phrase in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var words = phrase.Split('_').Select(Stemmer.Stem).ToArray();
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(cues, words[0], out _) ??= []).Add(new FieldCue(words[1..], kind, Names.Count));
            }

            var name = line[(blank + 1)..colon];
            Names.Add(name.TrimStart('~'));
            OfManyThings.Add(name[0] == '~');
        }

        return new WordMap<FieldCue[]>(cues.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(cue => cue.Tail.Length).ToArray(), StringComparer.Ordinal));
    }
}
