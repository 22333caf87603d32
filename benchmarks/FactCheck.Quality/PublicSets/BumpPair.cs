namespace FactCheck.Quality.PublicSets;

/// <summary>A news article, a right summary of it, and the same with one error.</summary>
internal sealed record BumpPair(string Article, string Reference, string Edited);
