using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>Tells whether two fillings of one place are two things of one kind: "the night nurse" and "a cleaner", "wrist" and "ankle".</summary>
internal static class OtherOfKind
{
    /// <summary>Versions further apart may tell of two holders of one post.</summary>
    private const int DaysOfOneStory = 14;

    /// <summary>Below this the sentences differ in a value, too, and so may tell of two matters.</summary>
    private const double OneDifference = .9;

    public static bool Are(Topic topic)
    {
        if (topic.Confidence < OneDifference)
        {
            return false;
        }

        var (one, other) = (topic.Assertions[0], topic.Assertions[1]);
        var (left, right) = (((WordingValue)one.Value).Words, ((WordingValue)other.Value).Words);
        if (IsBehindBy(one.Mention) != IsBehindBy(other.Mention) || AreDaysApart(one.Mention.Document, other.Mention.Document) || HasOwner(one.Mention.Text) || HasOwner(other.Mention.Text) || IsOneMore(left) || IsOneMore(right))
        {
            return false;
        }

        var (ours, theirs) = (Content(left), Content(right));
        return ours.Length > 0 && theirs.Length > 0 && !ours.Contains(theirs[^1], StringComparer.Ordinal) && !theirs.Contains(ours[^1], StringComparer.Ordinal)
            && (Kinds.ExcludeEachOther(ours[^1], theirs[^1]) || RoleTitles.ExcludeEachOther(left, right) || RoleTitles.AreTwoPosts(left, right));
    }

    /// <summary>"another painting": there is more than one.</summary>
    private static bool IsOneMore(string words) => words.Split(' ')[0] is "another" or "other" or "also" or "second" or "further";

    /// <summary>"sued the council", "was sued by the council": the two have only changed places with the verb's voice.</summary>
    private static bool IsBehindBy(Mention mention)
    {
        var before = mention.Document.Text.AsSpan(0, mention.Span.Start).TrimEnd();
        foreach (var article in (ReadOnlySpan<string>)["the", "a", "an", "its", "their", "his", "her"])
        {
            if (EndsIn(before, article))
            {
                before = before[..^article.Length].TrimEnd();
                break;
            }
        }

        return EndsIn(before, "by");
    }

    private static bool EndsIn(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || char.IsWhiteSpace(text[^(word.Length + 1)]));

    /// <summary>"the bride's sister" and "the groom's mother" are told of two people.</summary>
    private static bool HasOwner(string words) => words.Contains("'s ", StringComparison.Ordinal) || words.Contains("\u2019s ", StringComparison.Ordinal);

    private static bool AreDaysApart(Document one, Document other) => one.Date is { } left && other.Date is { } right && Math.Abs(left.DayNumber - right.DayNumber) > DaysOfOneStory;

    private static string[] Content(string words) => [.. words.Split(" of ")[0].Split(' ').Where(word => !StopWords.Contains(word)).Select(Stemmer.Stem)];
}
