namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>Which values of an account the other gives, too: they are settled.</summary>
internal static class GivenElsewhere
{
    /// <summary>Least fit of a value beside which an equal one that fits worse than this share of it is no witness.</summary>
    private const double RivalFit = .33;
    private const double RivalTelling = 3;
    private const double RivalNear = 2;
    private const double GivenShare = .5;

    /// <summary>Longer accounts give most values more than once, and each would have to be weighed against all.</summary>
    private const int MaxValues = 300;

    /// <summary>
    /// True when the other account gives the value: of whatever, unless of what stands there in a like place another value is given, and the equal one is of
    /// something else.
    /// </summary>
    public static bool Is(AccountValue value, List<AccountValue> others, List<AccountValue> own)
    {
        if (!others.Exists(value.IsGivenBy))
        {
            return false;
        }

        if (value.Key == "ordinal" || value.Assertion.Kind == AssertionKind.Age || others.Count > MaxValues || own.Count > MaxValues || others.FindAll(other => MayRival(value, other)) is not [_, ..] rivals)
        {
            return true;
        }

        var given = 0.0;
        foreach (var other in others)
        {
            given = value.IsGivenBy(other) ? Math.Max(given, AccountFit.Of(value.Words, other.Words).Share) : given;
            if (given > GivenShare)
            {
                return true;
            }
        }

        return !rivals.Exists(rival => AccountFit.Of(value.Words, rival.Words, RivalTelling, RivalNear) is { Share: >= RivalFit } fit && fit.Share * GivenShare >= given && IsOfSomethingElse(rival, own, GivenShare * fit.Share));
    }

    private static bool MayRival(AccountValue value, AccountValue other) =>
        value.Key == other.Key && AccountGuards.NounsAgree(value, other) && (value.Assertion.Value is not DateValue || value.Fields.Meet(other.Fields)) && !value.IsGivenBy(other);

    /// <summary>True when no value of an account that gives another's stands in as fitting a place as that.</summary>
    private static bool IsOfSomethingElse(AccountValue other, List<AccountValue> own, double fit)
    {
        foreach (var mine in own)
        {
            if (mine.IsGivenBy(other) && AccountFit.Of(mine.Words, other.Words).Share > fit)
            {
                return false;
            }
        }

        return true;
    }
}
