namespace FactCheck.Alignment.Events;

/// <summary>Whether a value is told of what might or should be: "could take a week", "was to have cost 3 million". What became of it is another value.</summary>
internal static class Supposed
{
    /// <summary>Tokens between the word that says so and the value.</summary>
    private const int Reach = 8;

    public static bool Is(DocumentText text, TextSpan place)
    {
        var first = text.TokenAt(place.Start);
        for (var i = first - 1; i >= Math.Max(text.SentenceSpan[text.Tokens[first].Sentence].FirstToken, first - Reach); i--)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (!token.IsWord && token.Kind != TokenKind.Number)
            {
                return false;
            }

            if (token.Norm is "could" or "might" or "should" or "probably" or "perhaps" or "possibly" || IsIntended(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was to", "were meant to", "was supposed to", "had been due to".</summary>
    private static bool IsIntended(DocumentText text, int to)
    {
        if (to < 1 || text.TokenSpan[to].Norm != "to")
        {
            return false;
        }

        var before = text.TokenSpan[to - 1].Norm;
        return before is "was" or "were" || (to > 1 && before is "meant" or "supposed" or "due" or "expected" or "intended" or "scheduled" && text.TokenSpan[to - 2].Norm is "was" or "were" or "been");
    }
}
