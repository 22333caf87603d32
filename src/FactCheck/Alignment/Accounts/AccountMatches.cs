namespace FactCheck.Alignment.Accounts;

/// <summary>
/// Two accounts of one event, value by value: what both give is settled; of what is left, two values that answer each other and nothing else are of one
/// matter.
/// </summary>
internal sealed class AccountMatches
{
    /// <summary>Least fit of the words around the two, where they are of one noun, and where they are not.</summary>
    private const double MinFit = .2;
    private const double MinOtherNounFit = .33;

    /// <summary>Least fit where a number is told without its noun: "two of the injured".</summary>
    private const double MinBareFit = .45;

    /// <summary>Least fit where one number is the other with a slip of the pen.</summary>
    private const double SlipFit = .15;

    /// <summary>So many shared words need not stand near the values.</summary>
    private const int ManyWords = 5;

    /// <summary>The next best candidate must fit worse than this share of the best.</summary>
    private const double Margin = .7;

    private readonly List<AccountValue> _left;
    private readonly List<AccountValue> _right;

    public AccountMatches(List<AccountValue> left, List<AccountValue> right) =>
        (_left, _right) = (left.FindAll(value => !IsGiven(value, right)), right.FindAll(value => !IsGiven(value, left)));

    /// <summary>The pairs that answer each other, in the order of the left document.</summary>
    public IEnumerable<(AccountValue Left, AccountValue Right, AccountFit Fit)> Pairs()
    {
        foreach (var value in _left)
        {
            if (Best(value, _right) is { } found && Best(found.Value, _left) is { } back && value.IsEqual(back.Value))
            {
                yield return (value, found.Value, found.Fit);
            }
        }
    }

    private static (AccountValue Value, AccountFit Fit)? Best(AccountValue value, List<AccountValue> others)
    {
        var fits = new List<(AccountValue Value, AccountFit Fit)>();
        foreach (var other in others)
        {
            if (AccountGuards.MayBeOne(value, other))
            {
                fits.Add((other, AccountFit.Of(value.Words, other.Words)));
            }
        }

        if (fits.Count == 0)
        {
            return null;
        }

        var best = fits.MaxBy(fit => fit.Fit.Share);
        return IsEnough(value, best.Value, best.Fit) && fits.TrueForAll(fit => fit.Fit.Share <= Margin * best.Fit.Share || fit.Value.IsEqual(best.Value)) ? best : null;
    }

    private static bool IsEnough(AccountValue value, AccountValue other, AccountFit fit)
    {
        if (AccountGuards.IsSlip(value, other))
        {
            return fit is { Share: >= SlipFit, Telling: >= 1, Near: >= 1 } || fit is { Share: >= MinFit, Telling: >= 2 };
        }

        if (value.IsBareCount || other.IsBareCount)
        {
            return fit is { Share: >= MinBareFit, Telling: >= 2, Near: >= 2 };
        }

        return AccountGuards.NounsAgree(value, other)
            ? fit is { Share: >= MinFit, Telling: >= 2, Near: >= 1 } or { Share: >= MinFit, Telling: >= ManyWords }
            : fit is { Share: >= MinOtherNounFit, Telling: >= 2, Near: >= 1 };
    }

    private static bool IsGiven(AccountValue value, List<AccountValue> others) => others.Exists(value.IsGivenBy);
}
