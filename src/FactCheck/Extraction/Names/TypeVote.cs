namespace FactCheck.Extraction.Names;

/// <summary>Gives each name of a document one type: what most of its mentions were taken for; a surname alone follows the full name.</summary>
internal static class TypeVote
{
    private const int Types = 4;

    /// <summary>The tagger makes one mistake over and over: its votes for one type count up to here, what stands beside the name counts always.</summary>
    private const int MaxTaggerVotes = 8;

    /// <summary>What a registered name says of its short form: as much as four mentions.</summary>
    private const int CompanyVotes = 8;

    public static List<NameSpan> Settle(DocumentWords words, List<NameSpan> spans)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            Vote(words, span, votes);
        }

        // "Malik" after "Piotr Malik" is the person, whatever it was taken for.
        foreach (var span in spans.Where(span => span.Type == EntityType.Person && span.Last > span.First))
        {
            if (votes.TryGetValue(words[span.Last].Folded, out var alone))
            {
                alone[(int)EntityType.Person] += 2;
            }
        }

        // "Tivola" where "Tivola, Inc." is told of is the company.
        foreach (var span in spans.Where(span => span.Type == EntityType.Organization && span.Last > span.First && RepeatedNames.BaseEnd(words, span) == span.First))
        {
            if (votes.TryGetValue(words[span.First].Folded, out var alone))
            {
                alone[(int)EntityType.Organization] += CompanyVotes;
            }
        }

        return [.. spans.Select(span => span with { Type = TypeOf(votes[Key(words, span)], IsNoPerson(words, span) ? EntityType.Organization : span.Type) })];
    }

    private static void Vote(DocumentWords words, NameSpan span, Dictionary<string, int[]> votes)
    {
        var key = Key(words, span);
        if (!votes.TryGetValue(key, out var counts))
        {
            counts = votes[key] = new int[Types];
        }

        var type = IsNoPerson(words, span) ? EntityType.Organization : span.Type;
        if (counts[(int)type] < MaxTaggerVotes)
        {
            counts[(int)type] += span.IsCertain ? 2 : 1;
        }

        var before = span.First > 0 ? words[span.First - 1] : null;
        counts[(int)EntityType.Person] += before is not null && (before.Kinds & WordKinds.Title) != 0 && before.IsCapitalized ? 2 : 0;
        counts[(int)EntityType.Organization] += OrganizationContext.Speaks(words, span) || (span.Type == EntityType.Person && OrganizationContext.IsParty(words, span)) ? 3 : 0;
        counts[(int)EntityType.Place] += PlaceContext.Speaks(words, span) ? 3 : 0;
        if (span.First == span.Last && words[span.First].Known.IsTerritory)
        {
            counts[(int)EntityType.Place] += 3;
        }
    }

    /// <summary>"Dovrefell Water": the first word is on no list, and the last one is an ordinary word that few people are called by.</summary>
    private static bool IsNoPerson(DocumentWords words, NameSpan span) =>
        span.Type == EntityType.Person && (BusinessNames.IsOne(words, span) || IsThing(words, span));

    private static bool IsThing(DocumentWords words, NameSpan span) =>
        span.Type == EntityType.Person && span.Last == span.First + 1 && words[span.Last].Known is { Common: 3, Surname: <= 2, Given: 0, IsPersonPart: false, IsProper: false }
        && words[span.First].Known is { Given: 0, Surname: 0, IsPersonPart: false } && (words[span.First].Kinds & WordKinds.Title) == 0 && words[span.Last].Kinds == WordKinds.None;

    private static EntityType TypeOf(int[] votes, EntityType given)
    {
        var best = (int)given;
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
