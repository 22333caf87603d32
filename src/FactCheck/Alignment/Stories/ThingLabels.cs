using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Tells siblings apart that share a noun and differ in its label: "Block A" and "Block B", "line 3" and "line 8", "the second floor" and "the
/// third".
/// </summary>
internal static class ThingLabels
{
    private static readonly WordSet Labelled =
        [.. WordListFile.Read("number-labels.txt"), "tower", "block", "reactor", "turbine", "sector", "hall", "dock", "berth", "camp", "pit", "shaft", "mine", "well", "plot", "depot", "team", "court", "wing", "section", "listing", "chart", "diagram"];

    /// <summary>Places, rooms and machines of which a matter has one; pages and parts are of the text that tells it.</summary>
    private static readonly WordSet Numbered =
    [
        "platform", "gate", "room", "ward", "hall", "zone", "block", "building", "floor", "terminal", "pier", "dock", "berth", "track", "lane", "wing", "sector", "court", "plot", "pitch", "bay", "stand", "tower", "reactor", "turbine", "shaft", "pit",
        "junction", "exit", "channel", "cabin", "suite", "apartment", "flat", "cell", "district", "precinct", "grade", "carriage", "coach", "runway", "studio", "theatre", "laboratory", "warehouse", "depot", "well", "mine",
    ];

    /// <summary>For each labelled noun its labels, in the tokens given.</summary>
    public static Dictionary<string, HashSet<string>> Of(DocumentText text, IEnumerable<int> tokens)
    {
        var labels = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var i in tokens)
        {
            if (!text.Tokens[i].IsWord || i + 1 >= text.Tokens.Count || text.Tokens[i + 1].Sentence != text.Tokens[i].Sentence)
            {
                continue;
            }

            if (IsLabel(text, i))
            {
                Add(text.Tokens[i].Stem, text.Tokens[i + 1].Norm);
            }
            else if (IsOrdinal(text.Tokens[i].Norm) && text.Tokens[i + 1].IsWord && !StopWords.Contains(text.Tokens[i + 1].Norm))
            {
                Add(text.Tokens[i + 1].Stem, NumberWords.Value(text.Tokens[i].Norm)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return labels;

        void Add(string noun, string label) => (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(labels, noun, out _) ??= new(StringComparer.Ordinal)).Add(label);
    }

    /// <summary>The places, rooms and machines of a text that have a number or a letter, in its order; not what texts themselves are divided into.</summary>
    public static IEnumerable<LabelPlace> Places(DocumentText text)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && Numbered.Contains(text.Tokens[i].Norm) && text.Tokens[i + 1].Sentence == text.Tokens[i].Sentence && IsLabel(text, i))
            {
                var label = NumberWords.Value(text.Tokens[i + 1].Norm)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? text.Tokens[i + 1].Norm;
                yield return new LabelPlace(text.Tokens[i].Stem, label, i, i + 2 < text.Tokens.Count && (text.Tokens[i + 2].Norm is "and" or "or" or "to" or "&" || text.Tokens[i + 2].Is('-') || text.Tokens[i + 2].Is(',') || text.Tokens[i + 2].Is('/')) && IsLabelAlone(text, i + 3));
            }
        }
    }

    private static bool IsLabelAlone(DocumentText text, int token) =>
        token < text.Tokens.Count && ((text.Tokens[token].IsWord && text.Tokens[token].IsCapitalized && text.Tokens[token].Span.Length == 1) || NumberWords.Value(text.Tokens[token].Norm) is not null);

    /// <summary>The noun whose labels differ; null when none does.</summary>
    public static string? Differing(Dictionary<string, HashSet<string>> ours, Dictionary<string, HashSet<string>> theirs)
    {
        foreach (var (noun, labels) in ours)
        {
            if (theirs.TryGetValue(noun, out var others) && !labels.Overlaps(others))
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>True when the token after a noun is its label and not a value: a single capital, or a number after a noun that is numbered.</summary>
    private static bool IsLabel(DocumentText text, int noun)
    {
        ref readonly var label = ref text.Tokens[noun + 1];
        if (!label.IsAfterSpace || StopWords.Contains(text.Tokens[noun].Norm))
        {
            return false;
        }

        return label.IsWord && label.IsCapitalized && label.Span.Length == 1 && label.Norm is not "i"
            || (Labelled.Contains(text.Tokens[noun].Norm) && NumberWords.Value(label.Norm) is not null && !IsOrdinal(label.Norm));
    }

    /// <summary>"first", "fourth".</summary>
    public static bool IsOrdinal(string norm) =>
        norm is "first" or "second" or "third" || (norm.Length > 4 && norm.EndsWith("th", StringComparison.Ordinal) && NumberWords.Value(norm) is not null);
}
