namespace FactCheck.Alignment.Occasions;

/// <summary>What a circumstance tells of what happened.</summary>
internal enum CircumstanceKind
{
    /// <summary>The day, month or year.</summary>
    When,

    /// <summary>The hour of the day.</summary>
    Hour,

    /// <summary>How long it took or lasted.</summary>
    Length,

    /// <summary>The place.</summary>
    Where,
}
