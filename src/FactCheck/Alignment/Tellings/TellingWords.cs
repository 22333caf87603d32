using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings;

/// <summary>The telling words of a short document with their weights, read once.</summary>
internal sealed record TellingWords(List<(ContentWord Word, double Weight)> Words);
