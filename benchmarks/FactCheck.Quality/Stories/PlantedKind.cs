namespace FactCheck.Quality.Stories;

/// <summary>The errors that are planted in one of two tellings.</summary>
internal enum PlantedKind
{
    NameSlip,
    Amount,
    Scale,
    Count,
    Percent,
    Date,
    Duration,
    Role,
    Place,
    Negation,
}
