using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Values of a draft that no source has but that are a slip away from one that stands among like words: the same number in another unit of its kind, the same digits
/// a power of ten off or in another order. A slip needs less context than any other value to be one.
/// </summary>
internal sealed class ValueSlips(ReadDocument draft)
{
    private const double LeastShare = .15;

    /// <summary>Numbers of fewer digits that tell are a slip away from very many.</summary>
    private const int TellingDigits = 3;

    public DraftMatch? Of(PlacedAssertion asked, List<ValueCandidate> candidates, Func<PlacedAssertion, ValueCandidate, bool> isRival)
    {
        if (asked.Assertion.Value is not QuantityValue { Number: > 0 and var number } mine || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age or AssertionKind.Ratio)
        {
            return null;
        }

        ValueCandidate? found = null;
        var words = "";
        foreach (var candidate in candidates)
        {
            if (candidate.Relation == ValueRelation.Disjoint && candidate.Share >= LeastShare && (found is not { } best || candidate.Share > best.Share)
                && candidate.Assertion.Value is QuantityValue { Number: > 0 and var given } theirs && Slip(number, mine, given, theirs) is { } slip && !IsTold(theirs) && isRival(asked, candidate))
            {
                (found, words) = (candidate, slip);
            }
        }

        return found is { } rival ? DraftMatch.Contradicted(asked.Assertion, rival.Assertion, words, .8) : null;
    }

    private static string? Slip(decimal number, QuantityValue mine, decimal given, QuantityValue theirs)
    {
        if (number == given)
        {
            return mine.Unit != theirs.Unit && Digits(number).Length >= 2 ? "the source gives this number in another unit" : null;
        }

        if (mine.Unit != theirs.Unit || Digits(number) is not { Length: >= TellingDigits } one || Digits(given) is not { Length: >= TellingDigits } other)
        {
            return null;
        }

        return one == other ? "the source gives the same digits of another order of magnitude"
            : one.Length == other.Length && one[0] == other[0] && one.Order().SequenceEqual(other.Order()) ? "the source gives the same digits in another order"
            : null;
    }

    /// <summary>Without the noughts before and behind.</summary>
    private static string Digits(decimal number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');

    private bool IsTold(QuantityValue value) => draft.Assertions.Any(other => other.Value is QuantityValue told && told.Number == value.Number && told.Unit == value.Unit);
}
