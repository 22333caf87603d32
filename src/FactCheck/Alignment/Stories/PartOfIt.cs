using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one value is told to hold the other: "4.2 million on roads, most of it on the coastal stretch" and "2.9 million on the coastal stretch".</summary>
internal static class PartOfIt
{
    /// <summary>Words from the value to "most of it".</summary>
    private const int Gap = 14;

    public static ReferentComparison? Apart(NearWords near, NearWords far) =>
        Holds(near, far) || Holds(far, near) || IsAlone(near) != IsAlone(far) ? ReferentComparison.Apart(CompatibleReason.OtherScope, "one is a part of the other") : null;

    /// <summary>"in 1931 alone", "the porch alone": there is more than that.</summary>
    private static bool IsAlone(NearWords words)
    {
        var tokens = words.Text.Tokens;
        foreach (var i in words.Tokens())
        {
            if (tokens[i].Norm == "alone" && i > 0 && (tokens[i - 1].Kind == TokenKind.Number || (tokens[i - 1].IsWord && !tokens[i - 1].IsStop && !VerbWords.IsFullVerb(tokens[i - 1]) && !VerbWords.IsPastForm(tokens[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(NearWords whole, NearWords part)
    {
        if (Number(whole.Value) is not { } more || Number(part.Value) is not { } less || less >= more || Rest(whole) is not { } rest)
        {
            return false;
        }

        var tokens = whole.Text.Tokens;
        var before = new HashSet<string>(StringComparer.Ordinal);
        for (var i = whole.Text.SentenceSpan[whole.Value.Sentence].FirstToken; i < rest; i++)
        {
            before.Add(tokens[i].Stem);
        }

        var sentence = part.Text.SentenceSpan[part.Value.Sentence];
        var theirs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            theirs.Add(part.Text.Tokens[i].Stem);
        }

        for (var i = rest; i < tokens.Count && tokens[i].Sentence == whole.Value.Sentence; i++)
        {
            if (tokens[i].IsWord && !tokens[i].IsStop && !before.Contains(tokens[i].Stem) && theirs.Contains(tokens[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index behind "most of it", "of which", "among them", "including"; null when the value is not told in parts.</summary>
    private static int? Rest(NearWords near)
    {
        var tokens = near.Text.Tokens;
        for (var i = near.Value.EndToken; i + 1 < Math.Min(tokens.Count, near.Value.EndToken + Gap) && tokens[i].Sentence == near.Value.Sentence; i++)
        {
            if ((tokens[i].Norm is "of" or "among" or "amongst" && tokens[i - 1].Norm is not ("all" or "each" or "none" or "both" or "every") && tokens[i + 1].Norm is "it" or "them" or "which" or "whom" or "these" or "those" or "that") || tokens[i].Norm is "including" or "mostly" or "mainly" or "chiefly")
            {
                return i + 1;
            }
        }

        return null;
    }

    private static decimal? Number(PlacedAssertion value) => (value.Assertion.Value as QuantityValue)?.Number;
}
