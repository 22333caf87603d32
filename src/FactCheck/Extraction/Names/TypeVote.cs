namespace FactCheck.Extraction.Names;

/// <summary>Gives each name of a document one type: what most of its mentions were taken for; a surname alone follows the full name.</summary>
internal static class TypeVote
{
    private const int Types = 4;

    /// <summary>The tagger makes one mistake over and over: its votes for one type count up to here, what stands beside the name counts always.</summary>
    private const int MaxTaggerVotes = 8;

    public static List<NameSpan> Settle(DocumentWords words, List<NameSpan> spans)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            Vote(words, span, votes);
        }

        // "Jain" after "Akash Jain" is the person, whatever it was taken for.
        foreach (var span in spans.Where(span => span.Type == EntityType.Person && span.Last > span.First))
        {
            if (votes.TryGetValue(words[span.Last].Folded, out var alone))
            {
                alone[(int)EntityType.Person] += 2;
            }
        }

        return [.. spans.Select(span => span with { Type = TypeOf(votes[Key(words, span)], span) })];
    }

    private static void Vote(DocumentWords words, NameSpan span, Dictionary<string, int[]> votes)
    {
        var key = Key(words, span);
        if (!votes.TryGetValue(key, out var counts))
        {
            counts = votes[key] = new int[Types];
        }

        if (counts[(int)span.Type] < MaxTaggerVotes)
        {
            counts[(int)span.Type] += span.IsCertain ? 2 : 1;
        }

        var before = span.First > 0 ? words[span.First - 1] : null;
        counts[(int)EntityType.Person] += before is not null && (before.Kinds & WordKinds.Title) != 0 && before.IsCapitalized ? 2 : 0;
        counts[(int)EntityType.Organization] += OrganizationContext.Speaks(words, span) ? 3 : 0;
        if (span.First == span.Last && words[span.First].Known.IsTerritory)
        {
            counts[(int)EntityType.Place] += 3;
        }
    }

    private static EntityType TypeOf(int[] votes, NameSpan span)
    {
        var best = span.Type == EntityType.Unknown ? 0 : (int)span.Type;
        for (var type = 1; type < Types; type++)
        {
            if (votes[type] > (best == 0 ? 0 : votes[best]))
            {
                best = type;
            }
        }

        return (EntityType)best;
    }

    private static string Key(DocumentWords words, NameSpan span) =>
        span.First == span.Last ? words[span.First].Folded : string.Join(' ', Enumerable.Range(span.First, span.Last - span.First + 1).Select(token => words[token].Folded));
}
