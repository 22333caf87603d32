namespace FactCheck.Alignment.Tellings;

/// <summary>How much of what either of two short texts says the other tells, too.</summary>
internal enum TellingCloseness
{
    /// <summary>Nearly all of it, in so few words that only times, rates and the owners of values are compared.</summary>
    Brief,

    /// <summary>Enough to compare what only one of each is told of, not to tell who or what is meant.</summary>
    Loose,

    /// <summary>Enough for what stands in like places to be one.</summary>
    Close,
}
