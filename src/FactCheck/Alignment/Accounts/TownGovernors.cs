using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What a town is told of where it is not where the matter was: "a court in Porto", "a bus built in Lyon".</summary>
internal static class TownGovernors
{
    /// <summary>Where people judge, speak, heal and are held, and whom they speak to.</summary>
    private static readonly HashSet<string> Houses = new(StringComparer.Ordinal)
    {
        "court", "courts", "tribunal", "trial", "parliament", "conference", "congress", "fair", "hospital", "clinic", "prison", "jail", "embassy", "consulate", "reporters", "journalists", "investors", "analysts", "reporter", "correspondent", "speech", "interview",
    };

    /// <summary>How things come to be, before they are where the matter is.</summary>
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal)
    {
        "built", "made", "produced", "manufactured", "assembled", "registered", "printed", "brewed", "designed", "trained", "bought", "ordered", "educated", "grown", "stolen",
    };

    /// <summary>"house" or "made"; null where the town may be where the matter was.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token of the town.</param>
    public static string? Of(DocumentText text, int first)
    {
        var before = first - 2;
        if (before < text.SentenceOf(text.Tokens[first]).FirstToken || text.Tokens[first - 1].Norm is not ("in" or "at" or "near" or "outside"))
        {
            return null;
        }

        var word = text.Tokens[before].Norm;

        // "The bus was built in Lyon" is the matter itself; "a bus built in Lyon burnt" is not.
        return Houses.Contains(word) ? "house" : Made.Contains(word) && before > 0 && text.Tokens[before - 1] is { IsWord: true, IsStop: false } noun && !VerbWords.IsAuxiliary(noun) ? "made" : null;
    }
}
