namespace FactCheck.Extraction.Quantities;

/// <summary>Units of time, from short to long.</summary>
internal enum TimeUnit
{
    None,
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Night,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}
