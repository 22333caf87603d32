namespace FactCheck;

/// <summary>A stretch of wording, compared as such where two texts differ in it and no other value was read.</summary>
/// <param name="Words">The words, folded to lower case with single blanks.</param>
public sealed record WordingValue(string Words) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Words;

    /// <inheritdoc/>
    public override ValueRelation RelationTo(AssertionValue other) =>
        other is WordingValue that ? Words == that.Words ? ValueRelation.Equal : ValueRelation.Overlapping : ValueRelation.Incomparable;
}
