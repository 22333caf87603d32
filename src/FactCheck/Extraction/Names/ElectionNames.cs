using System.Collections.Frozen;

namespace FactCheck.Extraction.Names;

/// <summary>
/// "the 1995 Ontario general election", "the 1999 Scottish Parliament election": the name of an election. What it holds is no mention of the place or of the
/// body, but a candidate only.
/// </summary>
internal static class ElectionNames
{
    private const int MaxWords = 6;
    private const int MaxPlaceWords = 3;

    private static readonly FrozenSet<string> Kinds = "general federal presidential parliamentary legislative local state regional provincial municipal mayoral gubernatorial senate assembly special primary midterm territorial city council house congressional national leadership of representatives"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Votes = "election elections by-election by-elections referendum primaries".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Settle(DocumentWords words, List<NameSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i] is { IsCertain: true, Type: EntityType.Place or EntityType.Organization } span && IsBehindYear(words, span.First) && IsElection(words, span.Last + 1))
            {
                spans[i] = span with { IsCertain = false };
            }
        }
    }

    /// <summary>Behind a year, or behind a year and a country ("the 1988 United States Senate elections").</summary>
    private static bool IsBehindYear(DocumentWords words, int first)
    {
        var at = first - 1;
        while (at > 0 && first - at <= MaxPlaceWords && words[at].IsCapitalized)
        {
            at--;
        }

        return at >= 0 && IsYear(words.Tokens[at]);
    }

    private static bool IsYear(in Token token) => token.Kind == TokenKind.Number && token.Norm.Length == 4 && token.Norm[0] is '1' or '2';

    private static bool IsElection(DocumentWords words, int token)
    {
        var end = Math.Min(words.Tokens.Count, token + MaxWords);
        while (token < end && Kinds.Contains(words[token].Norm))
        {
            token++;
        }

        return token < end && Votes.Contains(words[token].Norm);
    }
}
