namespace FactCheck.Extraction.Names;

/// <summary>Words beside a name that only an organization has: employees, shares, a chief executive, "companies like", "work for".</summary>
internal static class OrganizationContext
{
    private static readonly HashSet<string> Owned = new(
        (
            "employees employee staff staffers workers executives executive shares stock shareholders investors customers clients products product software revenue revenues "
            + "profits profit earnings headquarters spokesman spokeswoman spokesperson ceo cto cfo founder founders board bosses management engineers contract contracts "
            + "platform subsidiary lawyers").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Mandates = new("senator senators candidate candidates councillor councillors deputy deputies legislator legislators mp mps mep meps mla mlas".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Employing = new("companies firms employees workers staff executives shares".Split(' '), StringComparer.Ordinal);

    public static bool Speaks(DocumentWords words, NameSpan span)
    {
        var next = span.Last + 1;
        if (next < words.Tokens.Count && words[next].Norm is "'s")
        {
            next++;
        }

        // "Palantir's own employees": over one word.
        var isOwner = (next < words.Tokens.Count && Owned.Contains(words[next].Norm)) || (next > span.Last + 1 && next + 1 < words.Tokens.Count && Owned.Contains(words[next + 1].Norm));
        return isOwner || IsEmployer(words, span.First - 1);
    }

    /// <summary>"the Alba Nova senator", "an Alba Nova candidate": behind an article and before a mandate stands a party; of a person it would be "Alba's candidate".</summary>
    public static bool IsParty(DocumentWords words, NameSpan span) =>
        span.Last + 1 < words.Tokens.Count && Mandates.Contains(words[span.Last + 1].Norm)
        && (words[span.First].Known is { Given: 0, Surname: 0 } || (span.First > 0 && words[span.First - 1].Norm is "a" or "an" or "the" or "only" or "two" or "former"));

    /// <summary>"companies like X", "employees at X", "working for X".</summary>
    private static bool IsEmployer(DocumentWords words, int before)
    {
        if (before < 1)
        {
            return false;
        }

        return words[before].Norm switch
        {
            "like" or "at" or "of" => Employing.Contains(words[before - 1].Norm),
            "for" => words[before - 1].Norm is "work" or "works" or "worked" or "working",
            "firm" or "company" or "startup" or "conglomerate" => true,
            _ => false,
        };
    }
}
