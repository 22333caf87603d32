namespace FactCheck;

/// <summary>
/// What is asserted, freed of its wording and its place. The family is open: a value of your own works with every
/// part of the library that does not ask for one type. Implementations are immutable and compare by value.
/// </summary>
public abstract record AssertionValue
{
    /// <summary>A short canonical spelling for people and for fingerprints: "900000000 USD", "XXXX-01-24", "Alex Pretti". Invariant culture.</summary>
    public abstract string Canonical { get; }

    /// <summary>
    /// How the two values stand to each other if they are said of one matter. Symmetric. The base knows equality only: equal
    /// values are <see cref="ValueRelation.Equal"/>, all others <see cref="ValueRelation.Incomparable"/>.
    /// </summary>
    /// <param name="other">A value of any type.</param>
    public virtual ValueRelation RelationTo(AssertionValue other) => Equals(other) ? ValueRelation.Equal : ValueRelation.Incomparable;

    /// <summary>The canonical spelling.</summary>
    public sealed override string ToString() => Canonical;
}
