namespace FactCheck.Alignment.Names;

/// <summary>A place that gives an acronym its long form: "Border Force Agency (BFA)".</summary>
/// <param name="Acronym">In capitals.</param>
/// <param name="LongForm">The name it stands for.</param>
/// <param name="Place">Where the long form stands.</param>
internal readonly record struct AcronymDefinition(string Acronym, SpelledName LongForm, NameOccurrence Place);
