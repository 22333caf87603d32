namespace FactCheck.Extraction.Dates;

/// <summary>Counts days from Monday to Friday.</summary>
internal static class BusinessDays
{
    public static DateOnly? Back(DateOnly day, int count)
    {
        if (count > 1000)
        {
            return null;
        }

        while (count > 0)
        {
            day = day.AddDays(-1);
            count -= Calendar.Weekday(day) <= 5 ? 1 : 0;
        }

        return day;
    }
}
