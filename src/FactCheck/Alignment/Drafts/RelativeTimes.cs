using System.Globalization;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Times counted from a day that the text does not give: "in 5 years", "24 days ago".</summary>
internal static class RelativeTimes
{
    private const string Reference = "REF";

    /// <summary>Tokens before an "until" among which a "not" belongs to it.</summary>
    private const int NegationReach = 6;

    /// <summary>"less than 7 years ago" of what was 5 years ago: the words before make a bound that the other time keeps.</summary>
    public static bool IsWithin(DocumentText text, PlacedAssertion asked, AssertionValue given) =>
        asked.FirstToken > 1 && text.Tokens[asked.FirstToken - 1].Norm == "than"
        && Differ(asked.Assertion.Value, given) && Distance(asked.Assertion.Value) is { } bound && Distance(given) is { } distance
        && text.Tokens[asked.FirstToken - 2].Norm switch
        {
            "less" or "fewer" => distance < bound,
            "more" => distance > bound,
            _ => false,
        };

    /// <summary>How two values stand to each other when "in 24 days" is also a length of time, done in 24 days, it took 24 days, and a date may be told by its month.</summary>
    public static ValueRelation Relation(AssertionValue one, AssertionValue other) => (one, other) switch
    {
        (DurationValue { Length: { } length }, DateValue date) when Length(date, length) is { } counted => length.RelationTo(counted),
        (DateValue date, DurationValue { Length: { } length }) when Length(date, length) is { } counted => counted.RelationTo(length),
        (DateValue asked, DateValue given) => LooseDates.AreApart(asked, given) ? ValueRelation.Disjoint
            : asked.RelationTo(given) is not ValueRelation.Incomparable and var relation ? relation
            : LooseDates.Tells(asked, given) || IsDayOf(asked, given) ? ValueRelation.Overlapping
            : ValueRelation.Incomparable,
        _ => one.RelationTo(other),
    };

    /// <summary>"on the 12th", where the source has told the month.</summary>
    private static bool IsDayOf(DateValue asked, DateValue given) => asked is { Day: { } day, Month: null, Year: null, Weekday: null } && given is { Month: not null, Bound: null } && given.Day == day;

    /// <summary>"in 20 days" read as the time something takes, in the unit of another length; null when it is counted otherwise.</summary>
    public static DurationValue? AsDuration(AssertionValue value, DurationValue like) =>
        value is DateValue date && like.Length is { } length && Length(date, length) is { } counted ? like with { Timex = (like.Timex.StartsWith("PT", StringComparison.Ordinal) ? "PT" : "P") + date.Timex[(Reference.Length + 1)..], Length = counted } : null;

    /// <summary>"did not answer until 14 April": that is the day it was done.</summary>
    public static AssertionValue Meant(DocumentText text, PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not DateValue { Bound: "until" } date)
        {
            return asked.Assertion.Value;
        }

        for (var i = asked.FirstToken - 1; i >= Math.Max(text.SentenceSpan[asked.Sentence].FirstToken, asked.FirstToken - NegationReach); i--)
        {
            if (text.Tokens[i].Norm is "not" or "never" || text.Tokens[i].Norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return date with { Bound = null, Earliest = null, Latest = null };
            }
        }

        return date;
    }

    /// <summary>"in 5 years" and "in 4 years": counted in one unit and direction, and not equally far.</summary>
    public static bool Differ(AssertionValue one, AssertionValue other) =>
        one is DateValue left && other is DateValue right && IsCounted(left) && IsCounted(right)
        && left.Timex[^1] == right.Timex[^1] && left.Timex[Reference.Length] == right.Timex[Reference.Length] && left.Timex != right.Timex;

    /// <summary>How many years ago a relative date lies: 5 of "five years ago"; null for any other date.</summary>
    public static int? YearsAgo(DateValue date) =>
        IsCounted(date) && date.Timex[^1] == 'Y' && date.Timex[Reference.Length] == '-' && Distance(date) is >= 1 and <= 200 and var years && years == decimal.Truncate(years) ? (int)years : null;

    private static bool IsCounted(DateValue date) =>
        date is { Earliest: null, Latest: null, Bound: null, Part: null } && date.Timex.Length > Reference.Length + 2 && date.Timex.StartsWith(Reference, StringComparison.Ordinal);

    private static decimal? Distance(AssertionValue value) =>
        value is DateValue date && decimal.TryParse(date.Timex.AsSpan(Reference.Length + 1, date.Timex.Length - Reference.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The distance in the unit of <paramref name="like"/>; null when the date is counted in another.</summary>
    private static QuantityValue? Length(DateValue date, QuantityValue like) =>
        IsCounted(date) && like.Unit.Length > 0 && char.ToUpperInvariant(like.Unit[0]) == date.Timex[^1]
        && decimal.TryParse(date.Timex.AsSpan(Reference.Length + 1, date.Timex.Length - Reference.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? like with { Number = number, Low = number, High = number, Hedge = null, IsLowExcluded = false, IsHighExcluded = false }
            : null;
}
