using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Verbs that two versions of a sentence exchange, of which one binds and the other does not: "ordered to leave", "advised to leave".</summary>
internal static class DemandVerbs
{
    /// <summary>Below this the sentences differ in a value, too, and so may tell of two matters.</summary>
    private const double OneDifference = .9;

    /// <summary>Characters on either side that are looked at.</summary>
    private const int Window = 48;

    private static readonly HashSet<string> Binding = Stems("order instruct require oblige compel command force");

    private static readonly HashSet<string> Free = Stems("advise urge recommend encourage invite allow permit");

    public static bool Differ(Topic topic)
    {
        var (one, other) = (Verb(topic.Assertions[0]), Verb(topic.Assertions[1]));
        return topic.Confidence >= OneDifference && one is not null && other is not null
            && ((Binding.Contains(one) && Free.Contains(other)) || (Free.Contains(one) && Binding.Contains(other)))
            && AsksForDeed(topic.Assertions[0].Mention) && AsksForDeed(topic.Assertions[1].Mention);
    }

    private static string? Verb(Assertion told) => ((WordingValue)told.Value).Words.Split(' ') is [var word] ? Stemmer.Stem(word) : null;

    /// <summary>"ordered residents to leave", "were advised to leave": not "ordered the soup".</summary>
    private static bool AsksForDeed(Mention mention)
    {
        var text = mention.Document.Text;
        var after = text[mention.Span.End..Math.Min(text.Length, mention.Span.End + Window)];
        var end = after.AsSpan().IndexOfAny(".;\n");
        return (end < 0 ? after : after[..end]).Contains(" to ", StringComparison.Ordinal);
    }

    private static HashSet<string> Stems(string words) => words.Split(' ').Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
