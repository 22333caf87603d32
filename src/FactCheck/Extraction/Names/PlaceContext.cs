using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>Words beside a name that only a place has: "the riding of", "the seat of", "the West" before "Bank".</summary>
internal static class PlaceContext
{
    private static readonly FrozenSet<string> Kinds =
        "seat riding constituency district county parish province town city village suburb region borough municipality hamlet island port state republic kingdom".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Speaks(DocumentWords words, NameSpan span)
    {
        var before = span.First - 1;
        var isDistrict = before > 0 && words[before].Norm == "of" && Kinds.Contains(words[before - 1].Norm);
        return isDistrict || IsSide(words, span);
    }

    /// <summary>"West Bank", "East End": a direction and a side.</summary>
    private static bool IsSide(DocumentWords words, NameSpan span) =>
        span.Last == span.First + 1 && words[span.First].Folded is "west" or "east" or "north" or "south" or "left" or "right" && words[span.Last].Folded is "bank" or "end" or "side" or "coast" or "shore";
}
