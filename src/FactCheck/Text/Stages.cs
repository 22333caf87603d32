using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows the words that tell how far a matter has come: asked for, offered, forecast, promised, planned, enrolled for. What is done has no word of its own.</summary>
internal static class Stages
{
    private static readonly FrozenDictionary<string, string> Words = Read(0);

    /// <summary>Words with other jobs, too: they tell a stage only as the verb that governs the value.</summary>
    private static readonly FrozenDictionary<string, string> Verbs = Read(1);

    /// <summary>The stage a word tells wherever it stands; null for none.</summary>
    public static string? Of(string norm) => Words.GetValueOrDefault(norm);

    /// <summary>The stage a governing verb tells; null for none.</summary>
    public static string? OfVerb(string norm) => Verbs.GetValueOrDefault(norm);

    private static FrozenDictionary<string, string> Read(int side) => WordListFile.Lines("stages.txt")
        .Select(line => (Stage: line[..line.IndexOf(' ', StringComparison.Ordinal)], Words: line[line.IndexOf(' ', StringComparison.Ordinal)..].Split('|')[side]))
        .SelectMany(line => line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Norm: word, line.Stage)))
        .DistinctBy(entry => entry.Norm)
        .ToFrozenDictionary(entry => entry.Norm, entry => entry.Stage, StringComparer.Ordinal);
}
