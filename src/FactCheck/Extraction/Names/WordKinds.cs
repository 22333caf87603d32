namespace FactCheck.Extraction.Names;

/// <summary>What a word is by the word lists, for the tagger and the rules.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,
    Title = 1,
    OrganizationWord = 1 << 1,
    PlaceWord = 1 << 2,
    Saying = 1 << 3,
    Particle = 1 << 4,
    Stop = 1 << 5,
    LegalForm = 1 << 6,
    Direction = 1 << 7,
    Demonym = 1 << 8,
    Calendar = 1 << 9,
    Pronoun = 1 << 10,

    /// <summary>Capitalised without naming: "Israeli", "Sunni", "PDF".</summary>
    People = 1 << 11,
}
