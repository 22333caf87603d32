namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>How a text tells its town.</summary>
internal enum TownStanding
{
    /// <summary>As something else than where its matter was: an origin, a way, a seat.</summary>
    Other,

    /// <summary>Alone, before all else: "Leeds. The fire ...".</summary>
    Heading,

    /// <summary>In its sentence: "a fire that broke out in Leeds".</summary>
    Inside,

    /// <summary>Behind a name, whose seat it may be: "drivers of Lunara in Leeds".</summary>
    BehindName,
}
