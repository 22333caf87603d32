using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Accounts;

/// <summary>A value of one account, and the words around it.</summary>
internal sealed record AccountValue(PlacedAssertion Placed, string Key, AccountWords Words)
{
    public Assertion Assertion => Placed.Assertion;

    /// <summary>Estimates of one number may be this far apart.</summary>
    private const decimal Looseness = 1.25m;

    /// <summary>Fewer of one thing may be as many of another by chance.</summary>
    private const decimal ManyThings = 100;

    private decimal? Number => (Assertion.Value as QuantityValue ?? (Assertion.Value as DurationValue)?.Length)?.Number;

    /// <summary>True for a number of things that is told without their noun.</summary>
    public bool IsBareCount => Key == "count" && Assertion.Frame.Head is null;

    /// <summary>True for a count that two things may share by chance, told of a noun.</summary>
    public bool IsSmallCount => Key == "count" && Number < 13;

    /// <summary>True when both give one value, with whatever hedge.</summary>
    public bool IsEqual(AccountValue other) => Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
        || (Key == other.Key && Number is { } one && one == other.Number && UnitOf(Assertion.Value) == UnitOf(other.Assertion.Value));

    /// <summary>True when the other gives this value, more or less exactly.</summary>
    public bool IsGivenBy(AccountValue other) => (IsEqual(other) && !(Key == "count" && other.Key == "count" && Number < ManyThings && !AccountGuards.MayShareNoun(this, other))) || (Key == other.Key && Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Overlapping && IsNear(other));

    private bool IsNear(AccountValue other) => Assertion.Value is DateValue { Bound: null } && other.Assertion.Value is DateValue { Bound: null }
        || Number is not { } one || other.Number is not { } two || Math.Max(one, two) <= Looseness * Math.Min(one, two);

    private static string? UnitOf(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Unit;

    /// <summary>What two values must share to be of one matter: the kind, or a kind that counts as the same, and the unit.</summary>
    public static string? KeyOf(Assertion assertion) => assertion.Value switch
    {
        QuantityValue { Number: not null } quantity => assertion.Kind switch
        {
            AssertionKind.Count or AssertionKind.Number => "count",
            AssertionKind.Percent => "share",
            AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Age => assertion.Kind + ":" + (quantity.Dimension ?? quantity.Unit),
            _ => null,
        },
        DurationValue => "duration",
        TimeValue => "time",
        DateValue date => "date:" + date.Granularity,
        _ => null,
    };
}
