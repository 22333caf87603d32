namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>Which values of two accounts either gives of the other: they are settled.</summary>
internal sealed class GivenElsewhere
{
    /// <summary>Least fit of a value beside which an equal one that fits worse than this share of it is no witness.</summary>
    private const double RivalFit = .33;
    private const double RivalTelling = 3;
    private const double RivalNear = 2;
    private const double GivenShare = .5;

    /// <summary>Longer accounts give most values more than once, and each would have to be weighed against all.</summary>
    private const int MaxValues = 300;

    /// <summary>The shares of equal values, which meet once from either account.</summary>
    private readonly Dictionary<(AccountWords, AccountWords), double> _shares = [];

    /// <summary>
    /// True when the other account gives the value: of whatever, unless of what stands there in a like place another value is given, and the equal one is of
    /// something else.
    /// </summary>
    public bool Is(AccountValue value, List<AccountValue> others, List<AccountValue> own)
    {
        var first = 0;
        while (first < others.Count && !value.IsGivenBy(others[first]))
        {
            first++;
        }

        if (first == others.Count || value.Key == "ordinal" || value.Assertion.Kind == AssertionKind.Age || others.Count > MaxValues || own.Count > MaxValues)
        {
            return first < others.Count;
        }

        var rival = NextRival(value, others, 0);
        if (rival < 0)
        {
            return true;
        }

        var given = 0.0;
        for (var i = first; i < others.Count; i++)
        {
            if (value.IsGivenBy(others[i]))
            {
                given = Math.Max(given, ShareOf(value.Words, others[i].Words));
                if (given > GivenShare)
                {
                    return true;
                }
            }
        }

        for (; rival >= 0; rival = NextRival(value, others, rival + 1))
        {
            if (IsRival(value, others[rival], own, given))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the next value that may be given of what the value is of; -1 for none.</summary>
    private static int NextRival(AccountValue value, List<AccountValue> others, int from)
    {
        while (from < others.Count && !MayBeRival(value, others[from]))
        {
            from++;
        }

        return from < others.Count ? from : -1;
    }

    private static bool MayBeRival(AccountValue value, AccountValue other) =>
        value.Key == other.Key && !value.IsGivenBy(other) && AccountGuards.NounsAgree(value, other) && (value.Assertion.Value is not DateValue || value.Fields.Meet(other.Fields));

    private bool IsRival(AccountValue value, AccountValue other, List<AccountValue> own, double given) =>
        AccountFit.Of(value.Words, other.Words, RivalTelling, RivalNear) is { Share: >= RivalFit } fit && fit.Share * GivenShare >= given && IsOfSomethingElse(other, own, GivenShare * fit.Share);

    /// <summary>True when no value of an account that gives another's stands in as fitting a place as that.</summary>
    private bool IsOfSomethingElse(AccountValue other, List<AccountValue> own, double fit)
    {
        foreach (var mine in own)
        {
            if (mine.IsGivenBy(other) && ShareOf(mine.Words, other.Words) > fit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The share of the fit of two values, which is the same from either.</summary>
    private double ShareOf(AccountWords one, AccountWords other)
    {
        if (!_shares.TryGetValue((one, other), out var share))
        {
            share = AccountFit.Of(one, other).Share;
            _shares[(one, other)] = _shares[(other, one)] = share;
        }

        return share;
    }
}
