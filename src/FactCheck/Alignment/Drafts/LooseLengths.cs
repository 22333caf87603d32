namespace FactCheck.Alignment.Drafts;

/// <summary>Lengths of time told in two units.</summary>
internal static class LooseLengths
{
    /// <summary>How far apart two lengths told in other units may be, as a share of the larger: three months are twelve weeks.</summary>
    private const decimal Looseness = .085m;

    /// <summary>Told in other units and so many times as long, two lengths are hardly of one thing.</summary>
    private const decimal OtherOrder = 8;

    /// <summary>"three months" and "twelve weeks".</summary>
    public static bool AreOne(AssertionValue one, AssertionValue other) =>
        one is DurationValue { Length: { Hedge: null, Number: { } left } mine } && other is DurationValue { Length: { Hedge: null, Number: { } right } theirs }
        && mine.Unit != theirs.Unit && Days(mine.Unit) is { } day && Days(theirs.Unit) is { } that && ValueStanding.IsNear(left * day, right * that, Looseness);

    /// <summary>"seven years" and "twelve weeks".</summary>
    public static bool AreOfOtherOrder(AssertionValue one, AssertionValue other) =>
        one is DurationValue { Length: { Number: { } left } mine } && other is DurationValue { Length: { Number: { } right } theirs } && mine.Unit != theirs.Unit
        && Math.Abs(left * mine.Factor) is var length && Math.Abs(right * theirs.Factor) is var that && Math.Max(length, that) > Math.Min(length, that) * OtherOrder;

    private static decimal? Days(string unit) => unit switch
    {
        "day" => 1,
        "week" => 7,
        "month" => 30.4m,
        "year" => 365,
        _ => null,
    };
}
