using System.Globalization;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Training;

/// <summary>Counts in how many sentences each stem of the corpora stands and writes the most frequent, a line for each rounded rarity.</summary>
internal static class StemFrequencies
{
    private const int Kept = 5_000;

    /// <summary>Rarity is the natural logarithm of sentences over sentences with the stem, times this and rounded.</summary>
    private const double Steps = 10;

    public static int Write(string path, IEnumerable<LabelledDocument> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var document in documents)
        {
            var text = new DocumentText(new Document("counted", document.Text));
            sentences += text.Sentences.Count;
            foreach (var sentence in text.Sentences)
            {
                foreach (var stem in Stems(text, sentence).Distinct(StringComparer.Ordinal))
                {
                    counts[stem] = counts.GetValueOrDefault(stem) + 1;
                }
            }
        }

        var kept = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Kept).ToList();
        var lines = new StringBuilder();
        foreach (var band in kept.GroupBy(pair => (int)Math.Round(Steps * Math.Log((double)sentences / pair.Value))).OrderBy(band => band.Key))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{band.Key} {string.Join(' ', band.Select(pair => pair.Key))}\n");
        }

        File.WriteAllText(path, Header(sentences) + lines);
        return kept.Count;
    }

    private static IEnumerable<string> Stems(DocumentText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].IsWord && text.Tokens[i].Norm.All(char.IsAsciiLetterLower))
            {
                yield return text.Tokens[i].Stem;
            }
        }
    }

    private static string Header(int sentences) => string.Create(
        CultureInfo.InvariantCulture,
        $"# The {Kept} commonest stems by rarity: ten times the logarithm of all sentences ({sentences}) over those with the stem, then the stems. Counted by benchmarks/FactCheck.Training in the corpora its README names (MIT, CC BY 4.0, CC BY-SA texts); counts only, no text.\n");
}
