using FactCheck.Names;

namespace FactCheck.Alignment.Referents;

/// <summary>"Athens, Georgia" and "Athens, Ohio": two towns of one name, so what is said of the one is not said of the other.</summary>
internal static class Namesakes
{
    /// <summary>What keeps two values apart when their sentences name two places of one name; null when they do not.</summary>
    public static ReferentComparison? Guard(IReadOnlyList<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right)
    {
        foreach (var (name, land) in Places(documents[left.Document].Text, left.Sentence))
        {
            foreach (var (otherName, otherLand) in Places(documents[right.Document].Text, right.Sentence))
            {
                if (name == otherName && land != otherLand)
                {
                    return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the sentences speak of two places of one name, in two countries or states");
                }
            }
        }

        return null;
    }

    /// <summary>A name in capitals, a comma, and the country or state it lies in.</summary>
    private static IEnumerable<(string Name, string Land)> Places(DocumentText text, int sentence)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        for (var i = first; i + 2 < end; i++)
        {
            if (text.Tokens[i].IsCapitalized && text.Tokens[i].IsWord && text.Tokens[i + 1].Is(',') && text.Tokens[i + 2].IsCapitalized && NameLexicon.Find(text.Tokens[i + 2].Norm).IsTerritory
                && !NameLexicon.Find(text.Tokens[i].Norm).IsTerritory)
            {
                yield return (text.Tokens[i].Norm, text.Tokens[i + 2].Norm);
            }
        }
    }
}
