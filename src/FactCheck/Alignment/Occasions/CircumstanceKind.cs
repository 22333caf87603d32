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

    /// <summary>How often it comes.</summary>
    Rate,

    /// <summary>The place by its name.</summary>
    Where,

    /// <summary>The kind of site: a home, a checkpoint.</summary>
    Site,

    /// <summary>The side of something: east of the city.</summary>
    Side,
}
