using System.Globalization;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>
/// Writes a value as one flat object whose fields are all always there: what a kind of value does not have is null.
/// </summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter json, AssertionValue? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        var quantity = value as QuantityValue ?? (value as DurationValue)?.Length;
        var date = value as DateValue;
        json.WriteStartObject();
        json.WriteString("canonical"u8, value.Canonical);
        WriteQuantity(json, quantity);
        json.WriteString("timex"u8, date?.Timex ?? (value as DurationValue)?.Timex ?? (value as TimeValue)?.Timex);
        WriteDate(json, "earliest"u8, date?.Earliest);
        WriteDate(json, "latest"u8, date?.Latest);
        WriteConversion(json, quantity?.Conversion);
        WriteReadings(json, date?.Readings);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, QuantityValue? quantity)
    {
        WriteNumber(json, "number"u8, quantity?.Number);
        json.WriteString("unit"u8, quantity?.Unit);
        WriteNumber(json, "low"u8, quantity?.Low);
        WriteNumber(json, "high"u8, quantity?.High);
    }

    private static void WriteConversion(Utf8JsonWriter json, QuantityValue? conversion)
    {
        if (conversion is null)
        {
            json.WriteNull("conversion"u8);
            return;
        }

        json.WriteStartObject("conversion"u8);
        WriteQuantity(json, conversion);
        json.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter json, (DateValue MonthFirst, DateValue DayFirst)? readings)
    {
        if (readings is not var (monthFirst, dayFirst))
        {
            json.WriteNull("readings"u8);
            return;
        }

        json.WriteStartArray("readings"u8);
        json.WriteStringValue(monthFirst.Timex);
        json.WriteStringValue(dayFirst.Timex);
        json.WriteEndArray();
    }

    public static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } some)
        {
            // Dividing by a one of 28 decimals drops trailing zeros: 30, not 30.00.
            json.WriteNumber(name, some / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
