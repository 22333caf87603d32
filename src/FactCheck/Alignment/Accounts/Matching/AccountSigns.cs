using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>What an editor looks at to tell whether two values of two accounts are of one matter, each as a number.</summary>
internal static class AccountSigns
{
    /// <summary>Keeps the logarithm of a share finite.</summary>
    private const double LeastShare = .03;

    /// <summary>e to the power of this is as far as lengths and sizes are told apart.</summary>
    private const double MostAhead = 2;
    private const double MostRatio = 3;

    /// <summary>So few things are counted of much.</summary>
    private const double Few = 13;

    /// <summary>In the order in which they are read. "+" stands before those that can only speak for one matter, "-" before those that can only speak against it, and "?" before the kinds of values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "+slip", "+field", "+fields-meet", "+one-verb", "+word-beside", "+ahead", "+evidence",
        "-others", "-owners-differ", "-ratio", "-displacement", "-few",
        "?time", "?duration", "?measure", "?amount", "?date",
    ];

    /// <summary>Those of account-weights.txt, which says what they were learned from.</summary>
    public static LearnedWeights Weights { get; } = LearnedWeights.Read("account-weights.txt", Names);

    /// <param name="left">A value of the left account.</param>
    /// <param name="right">One of the right account.</param>
    /// <param name="setting">What else is known of the two.</param>
    /// <param name="signs">Is filled in the order of <see cref="Names"/>.</param>
    public static void Read(AccountValue left, AccountValue right, in AccountSetting setting, Span<double> signs)
    {
        var (one, other, key) = (Math.Abs(NumberOf(left)), Math.Abs(NumberOf(right)), left.Key);
        var isOfMany = IsOfManyThings(left, right);
        ReadOnlySpan<double> read =
        [
            One(AccountGuards.IsSlip(left, right)),
            One(setting.IsOfOneField && !isOfMany),
            One(left.Fields.Meet(right.Fields) && !isOfMany),
            One(AccountGuards.VerbsAgree(left.Assertion.Frame, right.Assertion.Frame)),
            One(left.Words.ShareLead(right.Words) || AccountGuards.SharesWordBehind(left, right)),
            Math.Min(MostAhead, Log(setting.Fit.Share) - Log(setting.LeftNext)) + Math.Min(MostAhead, Log(setting.Fit.Share) - Log(setting.RightNext)),
            setting.Evidence,
            Math.Log(1 + setting.LeftOthers) + Math.Log(1 + setting.RightOthers),
            One(!AccountGuards.OwnersAgree(left.Words, right.Words, isRequired: false)),
            one > 0 && other > 0 ? Math.Min(MostRatio, Math.Abs(Math.Log(one / other))) : 0,
            setting.Displacement,
            One(key == "count" && Math.Max(one, other) < Few),
            One(key == "time"),
            One(key == "duration"),
            One(key.StartsWith("Measure:", StringComparison.Ordinal)),
            One(key.StartsWith("Amount:", StringComparison.Ordinal)),
            One(key.StartsWith("date:", StringComparison.Ordinal)),
        ];
        read.CopyTo(signs);
    }

    /// <summary>"classes resumed in October", "the night course would open in March".</summary>
    private static bool IsOfManyThings(AccountValue left, AccountValue right) => Array.Exists(left.Fields.All, field => FieldLexicon.IsOfManyThings(field) && right.Fields.Has(field));

    private static double Log(double share) => Math.Log(share + LeastShare);

    private static double One(bool isSo) => isSo ? 1 : 0;

    /// <summary>In the unit that metres and kilometres, days and years have in common.</summary>
    private static double NumberOf(AccountValue value) => (value.Assertion.Value as QuantityValue ?? (value.Assertion.Value as DurationValue)?.Length) is { Number: { } number } quantity ? (double)(number * quantity.Factor) : 0;
}
