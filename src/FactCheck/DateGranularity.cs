namespace FactCheck;

/// <summary>How finely a date is stated, from coarse to fine.</summary>
public enum DateGranularity
{
    /// <summary>Not a place on the calendar: "recently".</summary>
    Vague,

    /// <summary>"the 19th century".</summary>
    Century,

    /// <summary>"the 1990s".</summary>
    Decade,

    /// <summary>A year, or a range of them.</summary>
    Year,

    /// <summary>A half, a quarter or a season of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A week or a weekend.</summary>
    Week,

    /// <summary>A day, be it by weekday or by date.</summary>
    Day,
}
