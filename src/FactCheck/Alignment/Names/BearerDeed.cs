namespace FactCheck.Alignment.Names;

/// <summary>What the bearer of a name does, or has done to them.</summary>
/// <param name="Stem">The stem of its word.</param>
/// <param name="IsSuffered">True when another does it to the bearer.</param>
internal readonly record struct BearerDeed(string Stem, bool IsSuffered);
