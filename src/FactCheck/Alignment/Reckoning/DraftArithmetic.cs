namespace FactCheck.Alignment.Reckoning;

/// <summary>Finds out whether a draft's number is a sum, difference, product or ratio of numbers the sources give.</summary>
internal static class DraftArithmetic
{
    private const int MaxOperands = 6;

    /// <summary>Words of a draft that announce a computed number.</summary>
    private static readonly HashSet<string> Cues = new(StringComparer.Ordinal)
    {
        "total", "altogether", "left", "remain", "each", "every", "per", "more", "less", "fewer", "together", "combined", "sum", "average", "remaining", "both", "now", "difference",
    };

    /// <summary>Ages and ranks are given, not worked out.</summary>
    public static bool IsOperand(Assertion assertion) => assertion.Kind is not (AssertionKind.Age or AssertionKind.Ordinal);

    public static bool HasCue(DocumentText text, int sentence)
    {
        var place = text.SentenceSpan[sentence];
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            // "more than 240" announces nothing.
            if (Cues.Contains(text.Tokens[i].Norm) && !(i + 1 < place.EndToken && text.Tokens[i + 1].Norm == "than" && i + 2 < place.EndToken && text.Tokens[i + 2].Kind == TokenKind.Number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two numbers of one sentence and unit whose sum or difference is <paramref name="wanted"/>; null when there are none.</summary>
    public static (T First, T Second)? SumOrDifference<T>(IReadOnlyList<T> operands, Func<T, decimal> number, decimal wanted)
        where T : class
    {
        for (var i = 0; i < operands.Count; i++)
        {
            for (var j = i + 1; j < operands.Count; j++)
            {
                var (a, b) = (number(operands[i]), number(operands[j]));
                if (a + b == wanted || Math.Abs(a - b) == wanted)
                {
                    return (operands[i], operands[j]);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// True when an operation on two of the numbers, or on the outcome and a third, yields <paramref name="wanted"/>. Without an announcing word
    /// chance is kept out: one operation, or two that use up all numbers there are.
    /// </summary>
    public static bool IsReachable(IReadOnlyList<decimal> numbers, decimal wanted, bool isAnnounced)
    {
        if (numbers.Count is < 2 or > MaxOperands)
        {
            return false;
        }

        if (numbers.Sum() == wanted)
        {
            return true;
        }

        var mayChain = isAnnounced || numbers.Count == 3;
        for (var i = 0; i < numbers.Count; i++)
        {
            for (var j = 0; j < numbers.Count; j++)
            {
                if (i != j && Results(numbers[i], numbers[j]).Any(first => IsSame(first, wanted) || (mayChain && numbers.Where((_, k) => k != i && k != j).Any(third => Results(first, third).Concat(Results(third, first)).Any(second => IsSame(second, wanted))))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Equal, or equal when rounded as the wanted number is.</summary>
    private static bool IsSame(decimal result, decimal wanted) =>
        result == wanted || (wanted.Scale is > 0 and <= 15 && wanted != decimal.Truncate(wanted) && Math.Round(result, wanted.Scale) == wanted);

    private static IEnumerable<decimal> Results(decimal a, decimal b)
    {
        const decimal Limit = 1_000_000_000_000m;
        if (Math.Abs(a) > Limit || Math.Abs(b) > Limit)
        {
            yield break;
        }

        yield return a + b;
        yield return a - b;
        yield return a * b;
        if (b != 0)
        {
            yield return a / b;
        }
    }
}
