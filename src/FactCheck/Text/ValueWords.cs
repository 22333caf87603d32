using System.Globalization;

namespace FactCheck.Text;

/// <summary>Spells values for people: "over 900,000,000 USD", "Friday, January 24", "2026-03-06", "14 months", "20:00 ET".</summary>
internal static class ValueWords
{
    public static string Of(AssertionValue value) => value switch
    {
        QuantityValue { Conversion: { } conversion } quantity => $"{Of(quantity)} ({Of(conversion)})",
        QuantityValue quantity => Of(quantity),
        DurationValue { Length: var length } => length.Number == 1 ? Of(length) : Of(length with { Unit = Plural(length.Unit) }),
        DateValue { Readings: var (monthFirst, dayFirst) } => $"{Of(monthFirst)} or {Of(dayFirst)}",
        DateValue date => Of(date),
        TimeValue time => time.Canonical.TrimStart('T'),
        _ => value.Canonical,
    };

    private static string Of(QuantityValue quantity)
    {
        var number = quantity.Number is { } stated
            ? Before(quantity.Hedge) + Of(stated)
            : Of(quantity.Low, quantity.High) ?? quantity.Hedge ?? quantity.Canonical;
        var measured = quantity.Unit switch
        {
            "" => number,
            "%" => number + "%",
            QuantityValue.UnknownCurrency => number + " of a currency not told",
            "pp" => number + " percentage points",
            var unit => number + " " + unit,
        };
        return quantity is { Number: not null, Hedge: { } hedge } && StandsBehind(hedge) ? $"{measured} {hedge}" : measured;
    }

    private static string Before(string? hedge) => hedge is null || StandsBehind(hedge) ? "" : hedge + " ";

    /// <summary>"150,000 and more", "five years or longer".</summary>
    private static bool StandsBehind(string hedge) => hedge.StartsWith("or ", StringComparison.Ordinal) || hedge.StartsWith("and ", StringComparison.Ordinal);

    private static string Plural(string unit) => unit == "century" ? "centuries" : unit + "s";

    private static string? Of(decimal? low, decimal? high) => (low, high) switch
    {
        (null, null) => null,
        ({ } least, null) => "at least " + Of(least),
        (null, { } most) => "at most " + Of(most),
        ({ } least, { } most) => least == most ? Of(least) : $"{Of(least)} to {Of(most)}",
    };

    private static string Of(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Of(DateValue date)
    {
        var bound = date.Bound is null ? "" : date.Bound + " ";
        if (date is { Earliest: { } earliest, Latest: { } latest })
        {
            var last = latest.AddDays(-1);
            return bound + (earliest == last ? Of(earliest) : $"{Of(earliest)} to {Of(last)}");
        }

        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        var weekday = date.Weekday is { } iso and >= 1 and <= 7 ? names.DayNames[iso % 7] : null;
        var month = date.Month is { } number and >= 1 and <= 12 ? names.MonthNames[number - 1] : null;
        var day = month is null ? null : date.Day is { } of ? month + " " + of.ToString(CultureInfo.InvariantCulture) : month;
        var parts = new[] { weekday, day, date.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null);
        var words = string.Join(", ", parts);
        return words.Length == 0 ? date.Canonical.Replace(date.Timex, TimexWords.Of(date.Timex), StringComparison.Ordinal) : bound + words;
    }

    private static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
