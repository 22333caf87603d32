namespace FactCheck.Extraction.Names;

/// <summary>Parts spans that hold two names: "the Labour Party and the Future Party", "Renee Renee" at the seam of two lines.</summary>
internal static class SpanSplitting
{
    public static IEnumerable<NameSpan> Split(DocumentWords words, IReadOnlyList<NameSpan> spans)
    {
        var complete = spans
            .Where(span => span is { Type: EntityType.Person } && span.Last == span.First + 1)
            .Select(span => (words[span.First].Norm, words[span.Last].Norm))
            .ToHashSet();
        foreach (var span in spans)
        {
            var seam = DatelineSeam(words, span) ?? (span.Type == EntityType.Person ? PersonSeam(words, span, complete) : OrganizationSeam(words, span));
            if (seam is not { } found)
            {
                yield return span;
                continue;
            }

            yield return span with { Last = found.End, Type = words.Tokens[found.End + 1].Is('-') ? EntityType.Place : span.Type };
            foreach (var rest in Split(words, [span with { First = found.Next }]))
            {
                yield return rest;
            }
        }
    }

    /// <summary>"HELSINKI - Seo Yu-na of South Korea": where the report was filed, in capitals, opens the sentence, and a dash parts it from the name.</summary>
    private static (int End, int Next)? DatelineSeam(DocumentWords words, NameSpan span)
    {
        if (span.First != words.Text.SentenceSpan[words.Tokens[span.First].Sentence].FirstToken)
        {
            return null;
        }

        for (var i = span.First; i + 2 <= span.Last && words[i].IsAllCaps; i++)
        {
            if (words.Tokens[i + 1].Is('-') && words.Tokens[i + 1].IsAfterSpace && words.Tokens[i + 2].IsAfterSpace && !words[i + 2].IsAllCaps)
            {
                return (i, i + 2);
            }
        }

        return null;
    }

    /// <summary>A given name twice in a row, or a full name known from elsewhere with another given name behind it.</summary>
    private static (int End, int Next)? PersonSeam(DocumentWords words, NameSpan span, HashSet<(string, string)> complete)
    {
        for (var i = span.First; i < span.Last; i++)
        {
            if (words[i].Norm == words[i + 1].Norm && words[i].Known.Given >= 2)
            {
                return (i, i + 1);
            }
        }

        var isKnownFullName = span.Last >= span.First + 2 && complete.Contains((words[span.First].Norm, words[span.First + 1].Norm)) && words[span.First + 2].Known.Given >= 2;
        if (isKnownFullName)
        {
            return (span.First + 1, span.First + 2);
        }

        // "the governor of Kent Ada Brook": the place belongs to what stands before.
        if (span.Last >= span.First + 2 && words[span.First].Known is { IsTerritory: true, Given: 0 } && span.First > 0 && words[span.First - 1].Norm is "of" or "in")
        {
            return (span.First, span.First + 1);
        }

        return LineSeams.Find(words, span) is >= 0 and var end ? (end, end + 1) : null;
    }

    /// <summary>"and the", or an "and" behind a complete organization of two words at least.</summary>
    private static (int End, int Next)? OrganizationSeam(DocumentWords words, NameSpan span)
    {
        for (var i = span.First + 1; i < span.Last; i++)
        {
            if (words[i].Norm != "and" || words[i].IsCapitalized)
            {
                continue;
            }

            if (words[i + 1].Norm == "the" && i + 2 <= span.Last)
            {
                return (i - 1, i + 2);
            }

            var isComplete = i - span.First >= 2 && (words[i - 1].Kinds & WordKinds.OrganizationWord) != 0 && (words[span.Last].Kinds & WordKinds.OrganizationWord) != 0 && span.Last - i >= 2;
            if (isComplete || AreTwoBodies(words, span, i))
            {
                return (i - 1, i + 1);
            }
        }

        return null;
    }

    /// <summary>"Harvest Review and Club for Growth", "Unity Party and Alliance Party of Norland": both sides have their own kind of body.</summary>
    private static bool AreTwoBodies(DocumentWords words, NameSpan span, int and)
    {
        var isHeaded = IsBody(words, and + 1) && words[and + 2].Norm is "for" or "of";
        var isNamed = IsBody(words, and + 2) && and + 3 <= span.Last && words[and + 3].Norm is "for" or "of" && IsBody(words, and - 1);
        return and - span.First >= 2 && (isHeaded || isNamed) && !HasPreposition(words, span.First, and);
    }

    private static bool HasPreposition(DocumentWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].Norm is "of" or "for" or "on" or "in")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBody(DocumentWords words, int token) => (words[token].Kinds & WordKinds.OrganizationWord) != 0 || words[token].Folded == "party";
}
