namespace FactCheck.Alignment.Stories;

/// <summary>
/// What a change is measured against: "a year earlier", "the second quarter", "June". Two changes with other bases can both be right: orders 4 percent lower
/// than a year earlier and 3 percent higher than in the second quarter.
/// </summary>
internal static class ChangeBase
{
    /// <summary>Words from "than" to the end of what is compared with.</summary>
    private const int Reach = 6;

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal) { "hour", "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "winter", "spring", "summer", "autumn" };

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "before", "earlier", "ago", "previous", "previously", "last", "preceding", "prior", "past" };

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>True when both sentences say what they compare with, and not the same.</summary>
    public static bool Differ(DocumentText left, int leftSentence, DocumentText right, int rightSentence)
    {
        var mine = Of(left, left.SentenceSpan[leftSentence]);
        return mine.Count > 0 && Of(right, right.SentenceSpan[rightSentence]) is { Count: > 0 } theirs && !mine.Any(one => theirs.Any(other => AreOne(one, other)));
    }

    /// <summary>"A year earlier" may be 2024.</summary>
    private static bool AreOne(string one, string other) =>
        one == other || (one == "year" && char.IsAsciiDigit(other[0])) || (other == "year" && char.IsAsciiDigit(one[0]));

    private static HashSet<string> Of(DocumentText text, Sentence sentence)
    {
        var bases = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "than" || (text.Tokens[i].Norm is "with" or "to" or "on" or "from" or "against" && IsCompared(text, i, sentence)))
            {
                Add(bases, text, i + 1, sentence.EndToken);
            }
        }

        return bases;
    }

    /// <summary>"compared with", "on the quarter", "from a year earlier".</summary>
    private static bool IsCompared(DocumentText text, int i, Sentence sentence) => text.Tokens[i].Norm switch
    {
        "with" or "to" => i > sentence.FirstToken && text.Tokens[i - 1].Stem is "compar" or "compare" or "relat" or "relative",
        "on" => i + 2 < sentence.EndToken && text.Tokens[i + 1].Norm is "the" or "a" && text.Tokens[i + 2].Norm is "year" or "month" or "quarter" or "week" or "previous",
        "from" => Enumerable.Range(i + 1, Math.Min(Reach - 1, sentence.EndToken - i - 1)).Any(k => Before.Contains(text.Tokens[k].Norm)),
        _ => true,
    };

    /// <summary>The period, month, year or ordinal among the next words.</summary>
    private static void Add(HashSet<string> bases, DocumentText text, int first, int end)
    {
        for (var i = first; i < Math.Min(first + Reach, end) && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i++)
        {
            var norm = text.Tokens[i].Norm;
            var isYear = norm.Length == 4 && char.IsAsciiDigit(norm[0]) && norm[0] is '1' or '2' && text.Tokens[i].Kind == TokenKind.Number;
            if (text.Tokens[i - 1].Norm != "same" && Periods.Contains(text.Tokens[i].Stem) && (Before.Contains(text.Tokens[i - 1].Norm) || (i + 1 < end && Before.Contains(text.Tokens[i + 1].Norm)) || text.Tokens[i - 1].Norm == "the"))
            {
                bases.Add(text.Tokens[i].Stem);
            }
            else if (isYear || Months.Contains(norm) || (norm is "first" or "second" or "third" or "fourth" && text.Tokens[i - 1].Norm == "the"))
            {
                bases.Add(norm);
            }
        }
    }
}
