namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>How much each statement of the sources shares with a clause of a draft, by the rarity of the words.</summary>
/// <param name="All">By the statement's number: with the words of the clause's statement, and with its own words alone.</param>
/// <param name="Total">What the clause's own words weigh.</param>
/// <param name="Words">Their number.</param>
/// <param name="Found">The number of the statement that shares most; -1 when none shares anything.</param>
/// <param name="First">What it shares.</param>
/// <param name="Second">What the next best shares.</param>
internal sealed record ClaimScores(IReadOnlyDictionary<int, (double All, double Own)> All, double Total, int Words, int Found, double First, double Second)
{
    public static ClaimScores Of(Dictionary<int, (double All, double Own)> all, double total, int words)
    {
        var (found, first, second) = (-1, 0.0, 0.0);
        foreach (var (place, score) in all)
        {
            if (score.All > first || (score.All == first && place < found))
            {
                (found, first, second) = (place, score.All, first);
            }
            else
            {
                second = Math.Max(second, score.All);
            }
        }

        return new ClaimScores(all, total, words, found, first, second);
    }
}
