namespace FactCheck.Rules.Wording;

/// <summary>Tells whether two versions of a sentence say something of a part alone and of the whole: "only its hazelnut bars", "its entire range of bars".</summary>
internal static class OnlyAndAll
{
    /// <summary>Below this the sentences differ in a value, too, and so may tell of two matters.</summary>
    private const double OneDifference = .9;

    /// <summary>Words between "only" and what it limits.</summary>
    private const int Reach = 3;

    public static bool Are(Topic topic)
    {
        if (topic.Confidence < OneDifference)
        {
            return false;
        }

        var (left, right) = (topic.Assertions[0].Mention, topic.Assertions[1].Mention);
        return (IsLimited(left) && IsOfAll(right)) || (IsOfAll(left) && IsLimited(right));
    }

    /// <summary>"only" within the words or right before them: not "the only", which counts, and not "not only".</summary>
    private static bool IsLimited(Mention mention)
    {
        var text = mention.Document.Text;
        var before = Words(text[LineStart(text, mention.Span.Start)..mention.Span.Start]);
        string[] words = [.. before.TakeLast(Reach + 1), .. Words(mention.Text)];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "only" or "solely" or "exclusively" && !(i > 0 && words[i - 1] is "the" or "a" or "an" or "not" or "if") && !(i == 0 && before.Count > Reach))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAll(Mention mention) => Words(mention.Text).Exists(word => word is "whole" or "entire" or "all" or "every" or "any" or "alike") && !IsLimited(mention);

    private static int LineStart(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('.', '\n', ';') + 1;

    private static List<string> Words(string text) =>
        [.. text.Split(' ').Select(word => word.Trim(',', ':', '"', '\'', '(', ')').ToLowerInvariant()).Where(word => word.Length > 0)];
}
