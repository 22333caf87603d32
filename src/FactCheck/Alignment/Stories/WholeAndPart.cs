using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one value is of all of a kind and the other of some: "all households" and "farm households", "all members" and "members who voted".</summary>
internal static class WholeAndPart
{
    /// <summary>Words from "all" to its noun: "all of the 900 members".</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "all", "every", "overall", "total" };

    public static ReferentComparison? Apart(NearWords near, NearWords far) =>
        (Part(near, far) ?? Part(far, near)) is { } noun ? ReferentComparison.Apart(CompatibleReason.OtherScope, $"one is of all {noun}, the other of some") : null;

    /// <summary>The noun that the one takes as a whole and the other in part; null when there is none.</summary>
    private static string? Part(NearWords whole, NearWords part)
    {
        foreach (var i in whole.Tokens())
        {
            var tokens = whole.Text.Tokens;
            if (!Whole.Contains(tokens[i].Norm))
            {
                continue;
            }

            for (var noun = i + 1; noun < Math.Min(i + 1 + Reach, tokens.Count) && tokens[noun].Sentence == tokens[i].Sentence; noun++)
            {
                if (tokens[noun].IsWord && !StopWords.Contains(tokens[noun].Norm) && IsPart(whole, part, tokens[noun].Stem))
                {
                    return tokens[noun].Norm;
                }
            }
        }

        return null;
    }

    private static bool IsPart(NearWords whole, NearWords part, string noun)
    {
        var tokens = part.Text.Tokens;
        foreach (var i in part.Tokens())
        {
            if (tokens[i].Stem == noun && !part.Tokens().Any(token => Whole.Contains(tokens[token].Norm)))
            {
                var isNarrowed = i > 0 && tokens[i - 1].IsWord && !StopWords.Contains(tokens[i - 1].Norm) && !whole.Tokens().Any(token => whole.Text.Tokens[token].Stem == tokens[i - 1].Stem);
                return isNarrowed || (i + 1 < tokens.Count && tokens[i + 1].Norm is "who" or "that" or "with" or "without" or "aged" or "over" or "under");
            }
        }

        return false;
    }
}
