namespace FactCheck.Alignment.Casualties;

/// <summary>Where a text tells that people came to harm, or that none did.</summary>
/// <param name="First">Index of the first token of those who did: "five", "none".</param>
/// <param name="Last">Index of the word for the harm.</param>
/// <param name="IsNone">True when nobody did.</param>
/// <param name="IsDated">True when the sentence has a year: it may be of another accident.</param>
/// <param name="Group">The stem of those of whom it is told, "passenger"; null for people in general.</param>
internal readonly record struct HarmPlace(int First, int Last, bool IsNone, bool IsDated, string? Group);
