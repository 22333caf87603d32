using System.Globalization;

namespace FactCheck.Extraction.Dates;

/// <summary>
/// Tells whether a document writes the day before the month in figures: one date that can only be read so decides for all, unless another
/// can only be read the other way.
/// </summary>
internal static class DayOrderReader
{
    private const int LastMonth = 12;
    private const int LastDay = 31;

    public static DayOrder Read(TokenList tokens)
    {
        var (dayFirst, monthFirst) = (false, false);
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (tokens[i + 1].Is('/') && tokens[i + 3].Is('/') && TryPart(tokens[i], out var first) && TryPart(tokens[i + 2], out var second) && tokens[i + 4].Norm.Length is 2 or 4)
            {
                dayFirst |= first is > LastMonth and <= LastDay && second <= LastMonth;
                monthFirst |= second is > LastMonth and <= LastDay && first <= LastMonth;
            }
        }

        return dayFirst == monthFirst ? DayOrder.Unknown : dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    private static bool TryPart(in Token token, out int number)
    {
        number = 0;
        return token.Kind == TokenKind.Number && token.Norm.Length <= 2 && int.TryParse(token.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }
}
