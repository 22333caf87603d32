using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows things of one kind that cannot stand for each other: a hip is no arm, a cook no pilot, a letter no will. Compares stems.</summary>
internal static class Kinds
{
    private static readonly Lazy<KindLexicon> Listed = new(() => new KindLexicon("kinds.txt"));

    private static readonly HashSet<string> ThingKinds = new(
        "body room site animal vehicle colour weapon instrument illness sport metal crop drink document season meal".Split(' '), StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Things = new(() => Listed.Value.WordsOf(ThingKinds));

    /// <summary>True when both are of one kind and of no common family.</summary>
    public static bool ExcludeEachOther(string leftStem, string rightStem) => Listed.Value.ExcludeEachOther(leftStem, rightStem);

    /// <summary>The single words, by their stems, that a word of some kind excludes.</summary>
    public static IEnumerable<string> OthersOf(string stem) => Listed.Value.OthersOf(stem);

    /// <summary>True for a word of some kind.</summary>
    public static bool IsListed(string stem) => Listed.Value.IsListed(stem);

    /// <summary>The same for things and places alone: people are called in many ways.</summary>
    public static bool ExcludeEachOtherAsThings(string leftStem, string rightStem) => ExcludeEachOther(leftStem, rightStem) && Things.Value.Contains(leftStem) && Things.Value.Contains(rightStem);

    /// <summary>True for a word of some kind and for one that begins a phrase of some kind.</summary>
    public static bool Begins(string stem) => Listed.Value.Begins(stem);

    /// <summary>The words and phrases of kinds in a stretch of tokens; of two that overlap the longer one.</summary>
    public static List<KindMark> Find(DocumentText text, int first, int end)
    {
        var marks = new List<KindMark>();
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.IsWord && token.Word.BeginsKind && Listed.Value.At(text, i, end) is { } mark)
            {
                marks.Add(mark);
                i = mark.Last;
            }
        }

        return marks;
    }
}
