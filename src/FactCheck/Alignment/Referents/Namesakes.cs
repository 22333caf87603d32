using FactCheck.Names;

namespace FactCheck.Alignment.Referents;

/// <summary>"Athens, Georgia" and "Athens, Ohio": two towns of one name, so what is said of the one is not said of the other.</summary>
internal static class Namesakes
{
    /// <summary>What keeps two values apart when their sentences name two places of one name; null when they do not.</summary>
    public static ReferentComparison? Guard(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right)
    {
        foreach (var (name, land) in Places(documents[left.Document].Text, left.Sentence))
        {
            foreach (var (otherName, otherLand) in Places(documents[right.Document].Text, right.Sentence))
            {
                if (name == otherName && land != otherLand && NameLexicon.Find(land).IsTerritory == NameLexicon.Find(otherLand).IsTerritory)
                {
                    return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the sentences speak of two places of one name, in two countries, states or counties");
                }
            }
        }

        return null;
    }

    /// <summary>A name in capitals, a comma, and the country, state or county it lies in.</summary>
    private static IEnumerable<(string Name, string Land)> Places(DocumentText text, int sentence)
    {
        var (first, end) = (text.SentenceSpan[sentence].FirstToken, text.SentenceSpan[sentence].EndToken);
        for (var i = first; i + 2 < end; i++)
        {
            if (text.Tokens[i].IsCapitalized && text.Tokens[i].IsWord && text.Tokens[i + 1].Is(',') && text.Tokens[i + 2].IsCapitalized && (NameLexicon.Find(text.Tokens[i + 2].Norm).IsTerritory || IsPlace(text, first, i, end))
                && !NameLexicon.Find(text.Tokens[i].Norm).IsTerritory)
            {
                yield return (text.Tokens[i].Norm, text.Tokens[i + 2].Norm);
            }
        }
    }

    /// <summary>"Ashford, Kent:" and "in Ashford, Kent, on": behind a preposition or at the beginning, and no list of names.</summary>
    private static bool IsPlace(DocumentText text, int first, int name, int end)
    {
        var after = name + 3;
        return (name == first || text.Tokens[name - 1].Norm is "in" or "at" or "near" or "for" or "from" or "of")
            && (after >= end || text.Tokens[after].Norm is ":" or ";" or "." or ")" or "?" || (text.Tokens[after].Is(',') && after + 1 < end && text.Tokens[after + 1] is { IsWord: true, IsCapitalized: false, Norm: not "and" }));
    }
}
