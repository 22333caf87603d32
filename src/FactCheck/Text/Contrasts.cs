namespace FactCheck.Text;

/// <summary>
/// Knows the answers that tell matters apart: killed or injured, length or width, men or women. Each question is a line of the list; a word
/// answers at most one way per question.
/// </summary>
internal static class Contrasts
{
    private static readonly List<string> Groups = [.. WordListFile.Lines("groups.txt")];

    private static readonly WordMap<List<(int Question, int Answer)>> Answers = Read();

    private static readonly WordSet Restricting = new(WordListFile.Read("restrictors.txt").Select(Stemmer.Stem));

    /// <summary>The questions a stem answers, and how.</summary>
    public static IReadOnlyList<(int Question, int Answer)> Of(string stem) => Answers.TryGetValue(stem, out var answers) ? answers : [];

    /// <summary>True for a question whose answers are groups that exclude each other: men or women, passengers or crew.</summary>
    public static bool AsksForGroup(int question) => question < Groups.Count;

    /// <summary>True for a word that makes a value one of a part: "average", "women", "remaining".</summary>
    public static bool Restricts(string stem) => Restricting.Contains(stem);

    private static WordMap<List<(int, int)>> Read()
    {
        var answers = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var question = 0;
        foreach (var line in Groups.Concat(WordListFile.Lines("contrasts.txt")))
        {
            var sides = line.Split(" / ");
            for (var side = 0; side < sides.Length; side++)
            {
                foreach (var word in sides[side].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(answers, Stemmer.Stem(word), out _) ??= []).Add((question, side));
                }
            }

            question++;
        }

        return new WordMap<List<(int, int)>>(answers);
    }
}
