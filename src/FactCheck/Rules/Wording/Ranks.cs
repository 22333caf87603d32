using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Two places in an order of which two versions of a sentence give one each: "finished bottom of the table", "finished second of the table".</summary>
internal static class Ranks
{
    /// <summary>Below this the sentences differ in a value, too, and so may tell of two matters.</summary>
    private const double OneDifference = .9;

    /// <summary>Characters on either side that are looked at; the first and the last word in them may be cut.</summary>
    private const int Window = 32;

    /// <summary>Words before a rank that tell that somebody came there.</summary>
    private static readonly HashSet<string> Coming = new(StringComparer.Ordinal)
    {
        "finished", "finish", "finishes", "finishing", "came", "come", "comes", "coming", "ended", "end", "ends", "ending", "ranked", "ranks", "placed", "stood", "stands", "sit", "sits", "sat", "lie", "lies", "lay", "remained", "remains", "are", "is", "was", "were", "dropped", "fell", "rose", "climbed", "moved", "in", "to",
    };

    public static bool Differ(Topic topic) =>
        topic.Confidence >= OneDifference && Rank(topic.Assertions[0]) is { } one && Rank(topic.Assertions[1]) is { } other && one != other && IsOfOrder(topic.Assertions[0].Mention) && IsOfOrder(topic.Assertions[1].Mention);

    /// <summary>"1" from the top, "last"; null for no rank.</summary>
    private static string? Rank(Assertion told)
    {
        var words = ((WordingValue)told.Value).Words.Split(' ').Where(word => word is not ("the" or "place" or "position" or "spot")).ToList();
        return words is not [var word] ? null : word switch
        {
            "bottom" or "last" => "last",
            "top" or "first" => "1",
            _ => word is "second" or "third" || (word.EndsWith("th", StringComparison.Ordinal) && NumberWords.Value(word) is not null) ? word : null,
        };
    }

    /// <summary>"finished third", "bottom of the table", "in last place": not "the last week", which may be any.</summary>
    private static bool IsOfOrder(Mention mention)
    {
        var text = mention.Document.Text;
        var (before, after) = (Words(text[Math.Max(0, mention.Span.Start - Window)..mention.Span.Start]), Words(text[mention.Span.End..Math.Min(text.Length, mention.Span.End + Window)]));
        var own = Words(mention.Text);
        var lead = before.FindLast(word => word is not ("the" or "a"));
        var next = own.Count > 0 && own[^1] is "place" or "position" or "spot" ? own[^1] : after.Count > 0 ? after[0] : "";
        return next is "place" or "position" or "spot" || (lead is not null && Coming.Contains(lead) && (next is "of" or "in" or "on" or "at" or "" or "with" or "after" or "behind" or "and" or "place"));
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', ':', '"', '(', ')').ToLowerInvariant())];
}
