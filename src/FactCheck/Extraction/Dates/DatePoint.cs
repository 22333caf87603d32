namespace FactCheck.Extraction.Dates;

/// <summary>A date as read, before it is bounded or joined with another to a range.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Value">The date.</param>
internal sealed record DatePoint(int First, int End, DateValue Value)
{
    /// <summary>The day a range of dates begins or ends with, as TIMEX3: "2016-01-12", "XXXX-10-01"; null when it has none.</summary>
    public string? Edge { get; init; }

    /// <summary>The date in the other order, day before month, when nothing tells which is meant; null for a date of one reading.</summary>
    public DateValue? Swapped { get; init; }

    /// <summary>True for a bare number or ordinal that is a date only beside another: "4" in "4 to 8 May".</summary>
    public bool NeedsPartner { get; init; }

    /// <summary>True when "the" before it belongs to it: "the 18th", "the week of August 4".</summary>
    public bool TakesArticle { get; init; }
}
