using System.Globalization;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// The ways one number becomes another by a slip of the pen: digits in another order, a scale or a unit exchanged, "ninety" heard as
/// "nineteen". Two values so alike are rarely two matters.
/// </summary>
internal static class ValueSlip
{
    /// <summary>Numbers below are powers of ten of one another without a division, and their digits fit into a word.</summary>
    private const decimal Usual = 1e17m;

    private enum Slip
    {
        None,
        Unit,
        TimesInOneUnit,
        Times,
        Order,
        Sound,
    }

    /// <summary>True when one number is the other with a slip.</summary>
    public static bool Is(AssertionValue leftValue, AssertionValue rightValue) => Find(leftValue, rightValue).Slip != Slip.None;

    /// <summary>What the slip is, in words; null when the two numbers are not so alike.</summary>
    public static string? Between(AssertionValue leftValue, AssertionValue rightValue) => Find(leftValue, rightValue) switch
    {
        (Slip.Unit, _) => "the number is the same, the unit is not",
        (Slip.TimesInOneUnit, var times) => $"in one unit, one is {times} times the other",
        (Slip.Times, var times) => $"one is {times} times the other",
        (Slip.Order, _) => "the digits are the same, in another order",
        (Slip.Sound, _) => "the two number words sound alike",
        _ => null,
    };

    private static (Slip Slip, string? Times) Find(AssertionValue leftValue, AssertionValue rightValue)
    {
        var (one, other) = (Interval(leftValue), Interval(rightValue));
        if (one?.Number is not { } first || other?.Number is not { } second || first <= 0 || second <= 0)
        {
            return default;
        }

        if (first == second)
        {
            return one.Unit == other.Unit || (first < 2 && one.Dimension == "time") ? default : (Slip.Unit, null);
        }

        if (one.Unit != other.Unit)
        {
            // "4.6 tonnes" and "460 kilograms".
            return one.Dimension is not null && one.Dimension == other.Dimension && first < 1e12m && second < 1e12m
                && Power(Math.Min(first * one.Factor, second * other.Factor), Math.Max(first * one.Factor, second * other.Factor)) is { } times ? (Slip.TimesInOneUnit, times) : default;
        }

        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        if (Power(less, more) is { } factor)
        {
            return (Slip.Times, factor);
        }

        return AreTransposed(less, more) ? (Slip.Order, null)
            : less is >= 13 and <= 19 && more == (less - 10) * 10 ? (Slip.Sound, null)
            : default;
    }

    /// <summary>True for a slip that chance and another scope hardly make: digits in another order, millions for billions. Ten times a value may be ten years of it.</summary>
    public static bool IsTelling(AssertionValue left, AssertionValue right)
    {
        if (Interval(left) is not { Number: > 0 and var first } one || Interval(right) is not { Number: > 0 and var second } other || one.Unit != other.Unit)
        {
            return false;
        }

        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        return more / less is 1_000 or 1_000_000 || AreTransposed(less, more);
    }

    private static QuantityValue? Interval(AssertionValue value) => value as QuantityValue ?? (value as DurationValue)?.Length;

    /// <summary>How many times the one the other is, if a power of ten that pens slip by.</summary>
    private static string? Power(decimal less, decimal more)
    {
        // Most are not even near one.
        if (less < Usual && more < less * 10)
        {
            return null;
        }

        return (more / less) switch
        {
            10 => "ten",
            100 => "a hundred",
            1_000 => "a thousand",
            1_000_000 => "a million",
            _ => null,
        };
    }

    /// <summary>"8,114" and "8,411": equally long, the same digits, not round ones alone.</summary>
    private static bool AreTransposed(decimal less, decimal more)
    {
        if (more < Usual && decimal.IsInteger(less) && decimal.IsInteger(more))
        {
            return AreTransposed((ulong)less, (ulong)more);
        }

        Span<int> counts = stackalloc int[10];
        Span<int> others = stackalloc int[10];
        return Count(less, counts) == Count(more, others) && counts.SequenceEqual(others) && IsTelling(counts);
    }

    private static bool AreTransposed(ulong less, ulong more)
    {
        // Numbers of the same digits have one remainder.
        if ((more - less) % 9 != 0)
        {
            return false;
        }

        Span<int> counts = stackalloc int[10];
        Span<int> others = stackalloc int[10];
        return Count(less, counts) == Count(more, others) && counts.SequenceEqual(others) && IsTelling(counts);
    }

    /// <summary>At least two digits, not all of them one, and more than one that is not 0.</summary>
    private static bool IsTelling(ReadOnlySpan<int> counts)
    {
        var (all, kinds) = (0, 0);
        foreach (var count in counts)
        {
            all += count;
            kinds += count > 0 ? 1 : 0;
        }

        return all >= 2 && kinds > 1 && all - counts[0] > 1;
    }

    private static int Count(ulong number, Span<int> counts)
    {
        var all = 0;
        for (; number > 0; number /= 10)
        {
            counts[(int)(number % 10)]++;
            all++;
        }

        return all;
    }

    private static int Count(decimal number, Span<int> counts)
    {
        Span<char> digits = stackalloc char[64];
        number.TryFormat(digits, out var length, "0.######", CultureInfo.InvariantCulture);
        var all = 0;
        foreach (var digit in digits[..length])
        {
            if (char.IsAsciiDigit(digit))
            {
                counts[digit - '0']++;
                all++;
            }
        }

        return all;
    }
}
