using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>Knows the numbers that tell of how many the others are: "Of the 60 walkers five gave up". A whole is no rival of its parts.</summary>
internal static class ToldWhole
{
    public static bool Is(DocumentText text, PlacedAssertion value)
    {
        var first = value.FirstToken;
        if (first > 0 && text.Tokens[first - 1].Norm is "the" or "its" or "their" or "his" or "her" or "all")
        {
            first--;
        }

        return first > 0 && text.Tokens[first - 1].Norm is "of" or "among" && text.Tokens[first - 1].Sentence == text.Tokens[value.FirstToken].Sentence
            && (text.Tokens[first - 1].IsCapitalized || (first > 1 && (text.Tokens[first - 2].Kind == TokenKind.Number || text.Tokens[first - 2].Norm == "half" || (NumberWords.Value(text.Tokens[first - 2].Norm) is not null && !text.Tokens[first - 2].Norm.EndsWith("st", StringComparison.Ordinal) && text.Tokens[first - 2].Norm is not ("second" or "third") && !text.Tokens[first - 2].Norm.EndsWith("th", StringComparison.Ordinal)))));
    }
}
