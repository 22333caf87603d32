using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Accounts;

/// <summary>A value of one account, and the words around it.</summary>
/// <param name="Placed">The value and its place.</param>
/// <param name="Key">What values must share to be compared.</param>
/// <param name="Words">What stands around it.</param>
/// <param name="Fields">What the words right beside it say that it may be of.</param>
internal sealed record AccountValue(PlacedAssertion Placed, string Key, AccountWords Words, ValueFields Fields)
{
    private readonly decimal? _number = NumberOf(Placed.Assertion.Value);
    private readonly ValueTrait _trait = ValueTrait.Of(Placed.Assertion.Value);

    public Assertion Assertion => Placed.Assertion;

    /// <summary>What comes one after the other or one above the other, by its stem: the second tier and the third are two of them, not two tellings of one rank.</summary>
    private static readonly HashSet<string> Series = new(
        "tier division league floor storey round half quarter period inning day night week month year century season leg set lap stage heat phase step term row grade class degree district street avenue chapter part volume person time".Split(' ').Select(Text.Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Estimates of one number may be this far apart.</summary>
    private const decimal Looseness = 1.25m;

    /// <summary>Two numbers beside the values that are so close are one; small ones must be equal.</summary>
    private const decimal CloseBy = 1.1m;
    private const decimal FewThings = 20;

    private const int DenialReach = 7;

    /// <summary>Fewer of one thing may be as many of another by chance.</summary>
    private const decimal ManyThings = 100;

    private decimal? Number => _number;

    /// <summary>True when both give one value, with whatever hedge.</summary>
    public bool IsEqual(AccountValue other) => IsEqual(other, Assertion.Value.RelationTo(other.Assertion.Value));

    private bool IsEqual(AccountValue other, ValueRelation relation) => (Key == "ordinal") == (other.Key == "ordinal") && IsSame(other, relation);

    private bool IsSame(AccountValue other, ValueRelation relation) => relation is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
        || (Key == other.Key && Number is { } one && one == other.Number && UnitOf(Assertion.Value) == UnitOf(other.Assertion.Value));

    /// <summary>True when the other gives this value, more or less exactly.</summary>
    public bool IsGivenBy(AccountValue other) => _trait.MayMeet(other._trait) && Gives(other);

    private bool Gives(AccountValue other)
    {
        var relation = Assertion.Value.RelationTo(other.Assertion.Value);
        return (IsEqual(other, relation) && !(Key is "count" or "ordinal" && Key == other.Key && Number < ManyThings && !AccountGuards.MayShareNoun(this, other)))
            || (relation == ValueRelation.Overlapping && Key == other.Key && IsNear(other)) || IsTellingNumberOf(other) || IsElided(other) || other.IsElided(this);
    }

    /// <summary>"2.3 fewer hours", "by 2.3 hours": a number so telling that the other has it, too, whatever it is read as.</summary>
    private bool IsTellingNumberOf(AccountValue other) => Number is { } one && one == other.Number && Key != other.Key && Key != "ordinal" && other.Key != "ordinal" && (one % 1 != 0 || one > FewThings);

    /// <summary>"90 of the 360 million dollars" for 90 million, "up to 10" beside another share for ten percent: the scale or the unit is told with a value beside it.</summary>
    private bool IsElided(AccountValue other)
    {
        if (Key != "count" || Assertion.Frame.Head is not null || Number is not { } one || other.Number is not { } told)
        {
            return false;
        }

        var isScaled = one < 1000 && one != 0 && (told == one * 1_000 || told == one * 1_000_000 || told == one * 1_000_000_000);
        return (one == told || isScaled) && IsToldBeside(other.Key, isScaled ? told / one : null);
    }

    /// <summary>True when the sentence has a value of a kind and unit, or one of a scale.</summary>
    private bool IsToldBeside(string key, decimal? scale) => Words.HasValue(value =>
        (scale is { } least && NumberOf(value.Value) >= least) || (value.Kind is AssertionKind.Amount or AssertionKind.Percent or AssertionKind.Measure or AssertionKind.Duration && KeyOf(value) == key));

    /// <summary>True when one may be the other, told more or less exactly: "nearly 7,000", "more than 6,800".</summary>
    public static bool AreNear(Assertion one, Assertion other) =>
        one.Value.RelationTo(other.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge
        || (NumberOf(one.Value) is >= FewThings and { } first && NumberOf(other.Value) is { } second && UnitOf(one.Value) == UnitOf(other.Value) && (KeyOf(one) ?? "") == (KeyOf(other) ?? "")
            && one.Value.RelationTo(other.Value) is ValueRelation.Overlapping or ValueRelation.Touching && Math.Max(first, second) <= CloseBy * Math.Min(first, second));

    private static decimal? NumberOf(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Number;

    private bool IsNear(AccountValue other) => Assertion.Value is DateValue { Bound: null } && other.Assertion.Value is DateValue { Bound: null }
        || Number is not { } one || other.Number is not { } two || Math.Max(one, two) <= Looseness * Math.Min(one, two);

    private static string? UnitOf(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Unit;

    /// <summary>"Since 2011", read as the year it began in, and "not until 8 March" as that day: of what began then two accounts give one time.</summary>
    public static Assertion AsTold(DocumentText text, Assertion assertion)
    {
        var first = text.TokenAt(assertion.Mention.Span.Start);
        if (assertion.Value is not DateValue { Bound: not null } date || first >= text.Tokens.Count)
        {
            return assertion;
        }

        var isStart = text.Tokens[first].Norm == "since" || (text.Tokens[first].Norm is "until" or "before" && IsDenied(text, first));
        return isStart ? new Assertion(assertion.Kind, assertion.Mention, date with { Bound = null }) { Hedge = assertion.Hedge, Noun = assertion.Noun, Frame = assertion.Frame } : assertion;
    }

    private static bool IsDenied(DocumentText text, int until)
    {
        var sentence = text.SentenceSpan[text.Tokens[until].Sentence];
        for (var i = Math.Max(sentence.FirstToken, until - DenialReach); i < until; i++)
        {
            if (text.Tokens[i].Norm is "not" or "n't" or "never" || text.Tokens[i].Norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind of a value, as the fields name it: "amount", "length", "date".</summary>
    public static string FieldKindOf(string key) => key.StartsWith("date:", StringComparison.Ordinal) ? "date"
        : key.StartsWith("Amount:", StringComparison.Ordinal) ? "amount"
        : key.StartsWith("Measure:", StringComparison.Ordinal) ? key["Measure:".Length..]
        : key;

    /// <summary>What two values must share to be of one matter: the kind, or a kind that counts as the same, and the unit.</summary>
    public static string? KeyOf(Assertion assertion) => assertion.Value switch
    {
        QuantityValue { Number: not null } quantity => assertion.Kind switch
        {
            AssertionKind.Count or AssertionKind.Number => "count",
            AssertionKind.Percent => "share",
            AssertionKind.Ordinal when assertion.Frame.Head is { } head && !Series.Contains(head) => "ordinal",
            AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Age => assertion.Kind + ":" + (quantity.Dimension ?? quantity.Unit),
            _ => null,
        },
        DurationValue { Length.Number: not null } => "duration",
        TimeValue => "time",
        DateValue date => "date:" + date.Granularity,
        _ => null,
    };
}
