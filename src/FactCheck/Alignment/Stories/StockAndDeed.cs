using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one value is what there is and the other what something happened to: the farm "kept 420 sheep", and the flood "drowned 68 sheep".</summary>
internal static class StockAndDeed
{
    /// <summary>Words from the verb to the value.</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Holding = new(
        new[] { "keep", "hold", "own", "possess", "contain", "comprise", "employ", "house", "seat", "carry", "accommodate", "boast", "feature", "include", "have" }.Select(Stemmer.Stem).Concat(["has", "had", "have"]),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Befalling = new(
        new[]
        {
            "kill", "die", "drown", "perish", "injure", "wound", "lose", "destroy", "damage", "sell", "steal", "rescue", "save", "recover", "salvage", "evacuate", "cancel", "close", "dismiss", "cut", "scrap", "slaughter",
            "cull", "burn", "remove", "seize", "confiscate", "sink", "spoil", "vanish", "strand", "arrest", "infect", "return", "repair", "replace", "empty", "vacant",
        }.Select(Stemmer.Stem),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Losing = new(new[] { "lose", "destroy", "damage", "steal", "fell", "collapse", "topple", "flatten", "cut" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Restoring = new(new[] { "restore", "repair", "replace", "rebuild", "reconnect", "reopen", "reinstate", "mend", "fix", "return", "re-erect" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    public static ReferentComparison? Apart(NearWords near, NearWords far) =>
        (Loses(near) && Restores(far)) || (Loses(far) && Restores(near)) ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one tells what was lost, the other what is there again") :
        (Holds(near) && Befalls(far)) || (Holds(far) && Befalls(near)) ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one tells what there is, the other what happened to some of it") : null;

    private static bool Befalls(NearWords near) => near.Value.Frame.Predicate is { } predicate && Befalling.Contains(predicate);

    private static bool Loses(NearWords near) => near.Value.Frame.Predicate is { } predicate && Losing.Contains(predicate);

    /// <summary>"Has repaired 14 benches", "has put back 14 benches".</summary>
    private static bool Restores(NearWords near) => (near.Value.Frame.Predicate is { } predicate && Restoring.Contains(predicate))
        || (near.Value.FirstToken > 1 && near.Text.Tokens[near.Value.FirstToken - 1].Norm == "back" && near.Text.Tokens[near.Value.FirstToken - 2].Norm is "put" or "brought" or "got" or "given" or "won");

    /// <summary>A verb of having right before the value, and no helping "have".</summary>
    private static bool Holds(NearWords near)
    {
        var (tokens, value) = (near.Text.Tokens, near.Value);
        for (var i = value.FirstToken - 1; i >= Math.Max(0, value.FirstToken - Reach) && tokens[i].Sentence == value.Sentence; i--)
        {
            if (Holding.Contains(tokens[i].Stem) || Holding.Contains(tokens[i].Norm))
            {
                return true;
            }

            if (VerbWords.IsFullVerb(tokens[i]))
            {
                return false;
            }
        }

        return false;
    }
}
