using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Numbers and hours that are told loosely: "just after half past six" for 6.35, "almost a million" for 870,000.</summary>
internal static class LooseValues
{
    /// <summary>Minutes from the full or half hour by which a time is told loosely.</summary>
    private const int LooseMinutes = 15;

    /// <summary>"6.35: call from a stranded skipper": a time of day read as a number.</summary>
    public static int? ClockOf(PlacedAssertion value) => value.Assertion is { Kind: AssertionKind.Number, Value: QuantityValue { Number: >= 0 and < 24 and { } number } } && number % 1 is var minutes && minutes < .6m && value.Mention.Text.Length is 4 or 5 && value.Mention.Text.Contains('.', StringComparison.Ordinal)
        ? ((int)number * 60) + (int)(minutes * 100)
        : null;

    /// <summary>"just after half past six" for 6.35.</summary>
    public static bool IsLoosely(DocumentText text, PlacedAssertion loose, TimeValue about, TimeValue exact)
    {
        var tokens = text.Tokens;
        return loose.FirstToken > 0 && about.Minute % 30 == 0 && Math.Abs(about.Minute - exact.Minute) <= LooseMinutes
            && tokens[loose.FirstToken - 1].Norm is "after" or "before" or "around" or "about" or "past" or "nearly" or "almost" or "shortly" or "by" or "towards";
    }

    /// <summary>"Almost a million" for 870,000: loose, but no contradiction.</summary>
    public static bool AreRounded(AssertionValue left, AssertionValue right) =>
        left is QuantityValue one && right is QuantityValue other && (IsNear(one, other) || IsNear(other, one));

    private static bool IsNear(QuantityValue estimate, QuantityValue number) => estimate is { Number: { } about, Hedge: { } hedge } && number.Number is { } exact && hedge switch
    {
        "nearly" or "almost" or "close to" or "just under" or "just below" => exact <= about && exact >= about * .85m,
        "about" or "around" or "roughly" or "some" or "approximately" or "an estimated" or "circa" => exact >= about * .85m && exact <= about * 1.15m,
        _ => false,
    };
}
