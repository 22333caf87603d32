using FactCheck.Names.Places;

namespace FactCheck.Alignment.Occasions;

/// <summary>How two circumstances compare if they are told of one occasion: dates by their ends where both tell when one thing began, places on the map.</summary>
internal sealed class OccasionRelation(List<ReadDocument> documents)
{
    /// <summary>The two values as they compare: open ranges by their ends where both tell when one thing began, or by when it is due.</summary>
    public (AssertionValue Left, AssertionValue Right) Told(Circumstance left, Circumstance right)
    {
        var (one, other) = (left.Assertion.Value, right.Assertion.Value);
        var isState = DateEdges.IsSince(one) != DateEdges.IsSince(other) && (DateEdges.IsSince(one) ? IsState(left) : IsState(right));
        return DateEdges.AreAlike(one, other) || isState ? (DateEdges.Of(one), DateEdges.Of(other)) : (one, other);
    }

    /// <summary>How the two compare if they are told of one occasion.</summary>
    public ValueRelation Of(Circumstance left, Circumstance right)
    {
        var (one, other) = Told(left, right);
        return (one, other) switch
        {
            (NameValue here, NameValue there) => Of(PlaceComparison.Between(here.Spelling, there.Spelling, left.Assertion.Hedge is not null || right.Assertion.Hedge is not null), here.Spelling == there.Spelling),
            (WordingValue here, WordingValue there) => Of(WherePhrases.Between(here.Words, there.Words), here.Words == there.Words),
            _ => one.RelationTo(other),
        };
    }

    private static ValueRelation Of(PlaceRelation relation, bool isEqual) => isEqual ? ValueRelation.Equal : relation switch
    {
        PlaceRelation.Same => ValueRelation.Alias,
        PlaceRelation.Contains or PlaceRelation.Near => ValueRelation.Overlapping,
        PlaceRelation.Apart => ValueRelation.Disjoint,
        _ => ValueRelation.Incomparable,
    };

    /// <summary>"has been closed since Monday": it was closed on Monday, and is so still.</summary>
    private bool IsState(Circumstance circumstance)
    {
        var tokens = documents[circumstance.Document].Text.Tokens;
        return circumstance.Deed is { IsOfKind: true, First: > 0 } deed && tokens[deed.First - 1].Norm is "been" or "is" or "are" or "was" or "were";
    }
}
