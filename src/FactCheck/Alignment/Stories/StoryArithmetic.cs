using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one of two values follows from the other and the numbers around them, so that both can be right.</summary>
internal static class StoryArithmetic
{
    /// <summary>Passages with more numbers than this yield nearly everything.</summary>
    private const int MaxOperands = 12;

    public static bool Explains(StoryPassage left, StoryPassage right, PlacedAssertion one, PlacedAssertion other)
    {
        if (Number(one) is not { } first || Number(other) is not { } second)
        {
            return false;
        }

        if (one.Assertion.Kind == AssertionKind.Percent && first + second == 100)
        {
            return true;
        }

        decimal[] around = [.. left.Values.Concat(right.Values).Where(value => !ReferenceEquals(value, one) && !ReferenceEquals(value, other)).Select(Number).OfType<decimal>().Where(number => number > 1).Distinct()];
        return around.Length <= MaxOperands
            && (around.Any(number => Yields(first, number, second) || Yields(second, number, first)) || IsFromTwo(around, first) || IsFromTwo(around, second));
    }

    private static bool Yields(decimal number, decimal operand, decimal wanted) =>
        number + operand == wanted || number - operand == wanted || (number < 1e12m && operand < 1e6m && number * operand == wanted);

    /// <summary>A total of two other numbers of the passages, or the rest one leaves of another.</summary>
    private static bool IsFromTwo(decimal[] numbers, decimal wanted)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            for (var j = i + 1; j < numbers.Length; j++)
            {
                if (wanted > 3 && (numbers[i] + numbers[j] == wanted || Math.Abs(numbers[i] - numbers[j]) == wanted))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static decimal? Number(PlacedAssertion placed) => placed.Assertion.Value switch
    {
        QuantityValue quantity => quantity.Number,
        DurationValue duration => duration.Length.Number,
        _ => null,
    };
}
