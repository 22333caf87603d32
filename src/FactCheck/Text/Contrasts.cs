namespace FactCheck.Text;

/// <summary>
/// Knows the answers that tell matters apart: killed or injured, length or width, men or women. Each question is a line of the list; a word
/// answers at most one way per question.
/// </summary>
internal static class Contrasts
{
    private static readonly Dictionary<string, List<(int Question, int Answer)>> Answers = Read();

    private static readonly HashSet<string> Restricting = new(WordListFile.Read("restrictors.txt").Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>The questions a stem answers, and how.</summary>
    public static IReadOnlyList<(int Question, int Answer)> Of(string stem) => Answers.TryGetValue(stem, out var answers) ? answers : [];

    /// <summary>True for a word that makes a value one of a part: "average", "women", "remaining".</summary>
    public static bool Restricts(string stem) => Restricting.Contains(stem);

    private static Dictionary<string, List<(int, int)>> Read()
    {
        var answers = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var question = 0;
        foreach (var line in WordListFile.Lines("contrasts.txt"))
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

        return answers;
    }
}
