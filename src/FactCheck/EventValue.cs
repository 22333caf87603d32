namespace FactCheck;

/// <summary>Who did what to whom, coarsely. Stems, folded to lower case.</summary>
/// <param name="Actor">Who; null when not found.</param>
/// <param name="Verb">Stem of the main verb.</param>
/// <param name="Target">To what or whom; null when not found.</param>
public sealed record EventValue(string? Actor, string Verb, string? Target) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => string.Join(' ', new[] { Actor, Verb, Target }.Where(part => part is not null));
}
