namespace FactCheck.Alignment.Tellings;

/// <summary>How much of what either of two short texts says the other tells, too.</summary>
internal enum TellingCloseness
{
    /// <summary>Nearly all of it, in so few words that only times, rates and the owners of values are compared.</summary>
    Brief,

    /// <summary>Enough for what stands in like places to be one in two texts; a draft may say much that its source does not.</summary>
    Loose,

    /// <summary>Enough for that in a draft, too.</summary>
    Close,
}
