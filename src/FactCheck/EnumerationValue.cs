namespace FactCheck;

/// <summary>An announced number of things and the list that follows it: "three main goals: A, B and C".</summary>
/// <param name="Announced">The number announced.</param>
/// <param name="Listed">The number of things listed.</param>
/// <param name="IsOpen">True when the list says it is not complete: "including", "such as", "among others".</param>
public sealed record EnumerationValue(int Announced, int Listed, bool IsOpen) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Announced} announced, {Listed} listed";

    /// <summary>Where the list stands.</summary>
    internal Mention? List { get; init; }

    /// <inheritdoc/>
    public bool Equals(EnumerationValue? other) => other is not null && Announced == other.Announced && Listed == other.Listed && IsOpen == other.IsOpen;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Announced, Listed, IsOpen);
}
