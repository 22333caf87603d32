namespace FactCheck.Alignment.Accounts;

/// <summary>How well what stands around two values says that they are of one matter.</summary>
/// <param name="Share">Mean share, from 0 to 1, of the weight of the words of either that stand around the other, the nearer the more.</param>
/// <param name="Telling">How many words that are no names, and other values, they share.</param>
/// <param name="Near">How many of them stand near both.</param>
internal readonly record struct AccountFit(double Share, double Telling, double Near)
{
    /// <summary>How fast a word's weight falls with its distance, in tokens; on the asking and on the answering side.</summary>
    private const double NearDecay = 8;
    private const double FarDecay = 24;

    /// <summary>A number that both give beside the value says as much as so many words.</summary>
    private const int ValueWords = 2;

    /// <summary>Up to here a word is near.</summary>
    private const int NearReach = 7;

    public static AccountFit Of(AccountWords left, AccountWords right)
    {
        var there = ShareIn(left, right);
        return there with { Share = (there.Share + ShareIn(right, left).Share) / 2 };
    }

    /// <summary>The same where so much is shared at least; null where it is not.</summary>
    public static AccountFit? Of(AccountWords left, AccountWords right, double leastTelling, double leastNear = 0)
    {
        var there = ShareIn(left, right);
        return there.Telling < leastTelling || there.Near < leastNear ? null : there with { Share = (there.Share + ShareIn(right, left).Share) / 2 };
    }

    private static AccountFit ShareIn(AccountWords asked, AccountWords answer)
    {
        var (total, shared, telling, near) = (0.0, 0.0, 0.0, 0.0);
        foreach (ref readonly var word in asked.WordSpan)
        {
            var weight = word.Weight / (1 + (word.Distance / NearDecay));
            total += weight;
            var (likeness, distance) = Nearest(word.Term, answer);
            if (likeness > 0)
            {
                shared += weight * likeness / (1 + (distance / FarDecay));
                telling += likeness * (word.IsName ? word.IsRare ? 1 : 0 : word.IsValue && word.Weight >= 1 ? ValueWords : 1);
                near += (word.IsName ? word.IsRare : !word.IsValue || word.Weight >= 1) && word.Distance <= NearReach && distance <= NearReach ? likeness : 0;
            }
        }

        return new AccountFit(total > 0 ? shared / total : 0, telling, near);
    }

    private static (double Likeness, int Distance) Nearest(AccountTerm word, AccountWords answer)
    {
        var (best, nearest) = (0.0, int.MaxValue);
        foreach (ref readonly var candidate in answer.WordSpan)
        {
            var likeness = word.Likeness(candidate.Term);
            if (likeness > best || (likeness > 0 && likeness == best && candidate.Distance < nearest))
            {
                (best, nearest) = (likeness, candidate.Distance);
            }
        }

        return (best, nearest);
    }
}
