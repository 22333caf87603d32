namespace FactCheck.Extraction.Dates;

/// <summary>The order in which a document writes day and month in figures.</summary>
internal enum DayOrder
{
    /// <summary>No date of the document tells, or two tell different orders.</summary>
    Unknown,

    /// <summary>4/5 is the fourth of May.</summary>
    DayFirst,

    /// <summary>4/5 is the fifth of April.</summary>
    MonthFirst,
}
