namespace FactCheck.Alignment.Names;

/// <summary>When the bearers of two near names were born or founded, where the text says so beside the name.</summary>
internal static class BearerBirth
{
    private const int Reach = 14;
    private const int MaxCompared = 12;

    /// <summary>One birth may be told a year wrong.</summary>
    private const int YearsApart = 2;

    /// <summary>True when each is told to be born on another day, and no slip makes the one of the other.</summary>
    public static bool Differs(List<ReadDocument> documents, NameWordUse left, NameWordUse right)
    {
        var ours = Births(documents, left);
        return ours.Count > 0 && Births(documents, right) is { Count: > 0 } theirs && ours.TrueForAll(birth => theirs.TrueForAll(other => AreApart(birth, other)));
    }

    private static bool AreApart(DateValue one, DateValue other) =>
        (one.Year is { } year && other.Year is { } that && Math.Abs(year - that) >= YearsApart)
        || (one.Month is { } month && other.Month is { } otherMonth && month != otherMonth && one.Day is { } day && other.Day is { } otherDay && day != otherDay);

    private static List<DateValue> Births(List<ReadDocument> documents, NameWordUse word)
    {
        var births = new List<DateValue>();
        foreach (var place in word.Occurrences.Take(MaxCompared))
        {
            var tokens = documents[place.Document].Text.TokenSpan;
            for (var i = place.End; i < Math.Min(tokens.Length - 1, place.End + Reach) && tokens[i].Sentence == tokens[place.First].Sentence; i++)
            {
                if (tokens[i].Norm is "born" or "founded" or "established" or "est")
                {
                    var next = tokens[i + 1].Norm is "on" or "in" && i + 2 < tokens.Length ? i + 2 : i + 1;
                    var start = tokens[next].Span.Start;
                    births.AddRange(documents[place.Document].Assertions.Where(assertion => assertion.Value is DateValue && assertion.Mention.Span.Start == start).Select(assertion => (DateValue)assertion.Value));
                    break;
                }
            }
        }

        return births;
    }
}
