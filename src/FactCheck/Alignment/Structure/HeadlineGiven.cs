using FactCheck.Alignment.Reckoning;

namespace FactCheck.Alignment.Structure;

/// <summary>Whether a text gives a value of its headline, be it rounded, in another unit, or as what can be worked out from others.</summary>
internal static class HeadlineGiven
{
    /// <summary>Headlines round so far, as a share of the number, from such numbers on.</summary>
    private const decimal Rounding = .05m;
    private const decimal RoundFrom = 30;

    /// <summary>Longer texts have some two numbers for any share.</summary>
    private const int MaxNumbers = 12;

    /// <summary>True when the text gives the value somewhere, in any unit, hedge or grain, or what it can be worked out from.</summary>
    public static bool Is(Assertion told, List<Assertion> below)
    {
        var number = NumberOf(told);
        var numbers = new List<decimal>();
        foreach (var other in below)
        {
            var isGiven = told.Value is DateValue date ? other.Value is DateValue theirs && HeadlineDates.IsGiven(date, theirs) : told.Value.RelationTo(other.Value) is not (ValueRelation.Disjoint or ValueRelation.Incomparable);
            if (isGiven || (told.Kind == other.Kind && IsRounded(told, other)))
            {
                return true;
            }

            if (NumberOf(other) is { } given)
            {
                if (number == given)
                {
                    return true;
                }

                numbers.Add(given);
            }

            // "opened in 1952 and will close in 2022": seventy years.
            if (other.Value is DateValue { Year: { } year })
            {
                numbers.Add(year);
            }
        }

        return (number is { } wanted && FollowsFrom(numbers, wanted)) || (told.Value is QuantityValue { Unit: "%" } percent && IsShareOrChange(percent, below)) || IsLengthApart(told, below);
    }

    /// <summary>"Takings up 9%" where they rose from 1.12 to 1.22 million; "a third of pupils" where 204 of 612 are told.</summary>
    private static bool IsShareOrChange(QuantityValue percent, List<Assertion> below)
    {
        var numbers = below.Where(other => other.Kind is AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Count or AssertionKind.Number).SelectMany(Ends).OfType<decimal>().Where(number => number > 0).Take(MaxNumbers).ToList();
        foreach (var one in numbers)
        {
            foreach (var other in numbers)
            {
                if (one != other && (Reckoned.Is(percent, Reckoned.Change(one, other) * 100) || (one < other && Reckoned.Is(percent, one / other * 100))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The number, or both ends of "from 1.12 to 1.22 million".</summary>
    private static IEnumerable<decimal?> Ends(Assertion other) => other.Value is not QuantityValue quantity ? [] : quantity.Number is { } number ? [number * quantity.Factor] : [quantity.Low * quantity.Factor, quantity.High * quantity.Factor];

    /// <summary>"Three years" where 42 months are told, of which six had been served.</summary>
    private static bool IsLengthApart(Assertion told, List<Assertion> below)
    {
        if (told.Value is not DurationValue { Length: { Number: not null } length })
        {
            return false;
        }

        foreach (var other in below)
        {
            if (other.Value is DurationValue { Length: { Number: { } number } there } && there.Unit != length.Unit)
            {
                var isNear = Math.Abs((number * there.Factor) - (length.Number.Value * length.Factor)) <= Rounding * number * there.Factor;
                if (isNear || below.Exists(more => more.Value is QuantityValue { Unit: "", Number: { } less } && less < number && Math.Abs(((number - less) * there.Factor) - (length.Number.Value * length.Factor)) <= Rounding * number * there.Factor))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when a sum or difference of two numbers, or the sum of three in a row, is the wanted one.</summary>
    private static bool FollowsFrom(List<decimal> numbers, decimal wanted)
    {
        var distinct = numbers.ToHashSet();
        for (var i = 0; i < numbers.Count; i++)
        {
            var rest = wanted - numbers[i];
            if ((distinct.Contains(rest) && (rest != numbers[i] || numbers.Count(number => number == rest) > 1)) || distinct.Contains(wanted + numbers[i]) || (i + 2 < numbers.Count && numbers[i] + numbers[i + 1] + numbers[i + 2] == wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"500 jobs" over 487.</summary>
    private static bool IsRounded(Assertion told, Assertion other) =>
        told.Kind is not AssertionKind.Age and not AssertionKind.Percent && NumberOf(told) is >= RoundFrom and { } round && round % (round >= 100 ? 50 : 10) == 0 && NumberOf(other) is { } exact && exact % 10 != 0 && Math.Abs(round - exact) <= Rounding * round;

    private static decimal? NumberOf(Assertion assertion) => assertion.Value switch
    {
        QuantityValue quantity => quantity.Number,
        DurationValue duration => duration.Length.Number,
        _ => null,
    };
}
