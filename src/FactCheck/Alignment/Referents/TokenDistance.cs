namespace FactCheck.Alignment.Referents;

/// <summary>How far the places of a word lie from a value.</summary>
internal static class TokenDistance
{
    /// <summary>About the length of a clause.</summary>
    private const int ClauseTokens = 8;

    /// <summary>Tokens between the value and the nearest of the tokens; 0 for a word of the value itself.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static double Of(ReadOnlySpan<int> tokens, PlacedAssertion value)
    {
        var best = int.MaxValue;
        foreach (var token in tokens)
        {
            var distance = token < value.FirstToken ? value.FirstToken - token : token >= value.EndToken ? token - value.EndToken + 1 : 0;
            best = Math.Min(best, distance);
        }

        return best;
    }

    /// <summary>True when one of the places lies before a token, within a clause.</summary>
    public static bool StandsBefore(ReadOnlySpan<int> tokens, int start)
    {
        foreach (var token in tokens)
        {
            if (token < start && token >= start - ClauseTokens)
            {
                return true;
            }
        }

        return false;
    }
}
