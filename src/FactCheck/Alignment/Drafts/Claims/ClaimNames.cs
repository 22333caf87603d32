using FactCheck.Alignment.Events;
using FactCheck.Names;
using FactCheck.Names.Places;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds for a name of a draft that no source has the one that stands in its place in the statement of the sources which tells the same: "opens in Leipzig" for
/// "opens in Bremen".
/// </summary>
internal sealed class ClaimNames(ReadDocument draft, ClaimAligner claims)
{
    private const double LeastCover = .4;

    /// <summary>Tokens around the two in which the same words stand, and how many of them at least.</summary>
    private const int Reach = 6;
    private const int LeastNear = 2;

    public Assertion? Rival(Assertion name)
    {
        var first = draft.Text.TokenAt(name.Mention.Span.Start);
        if (claims.PairOf(first) is not { Cover: >= LeastCover } pair || Lead(draft.Text, pair.Mine.First, first) is not { } lead)
        {
            return null;
        }

        Assertion? only = null;
        foreach (var other in pair.Others)
        {
            if (other.Kind == name.Kind && other.Value is NameValue && !IsTold(other))
            {
                if (only is not null && !AreOne(only, other))
                {
                    return null;
                }

                only ??= other;
            }
        }

        if (only is null || pair.Own.Any(own => own.Kind == name.Kind && own.Value is NameValue && !ReferenceEquals(own, name) && !pair.Others.Any(other => other.Value is NameValue && AreOne(own, other))))
        {
            return null;
        }

        var place = pair.Source.Text.TokenAt(only.Mention.Span.Start);
        return Lead(pair.Source.Text, pair.Theirs.First, place) == lead && pair.SharedNear(first, place, Reach) >= LeastNear && MayAnswer(name, only) ? only : null;
    }

    private bool IsTold(Assertion name) => draft.Assertions.Any(own => own.Value is NameValue && AreOne(own, name));

    private static bool AreOne(Assertion one, Assertion other)
    {
        var (mine, theirs) = (((NameValue)one.Value).Spelling, ((NameValue)other.Value).Spelling);
        return NameMatcher.Compare(mine, theirs, EntityType.Unknown).Relation != NameRelation.Different
            || Array.Exists(mine.Split(' '), word => word.Length > 2 && Array.Exists(theirs.Split(' '), that => string.Equals(word, that, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The preposition that leads to a name, or to the list that it ends; null when none does.</summary>
    private static string? Lead(DocumentText text, int first, int name)
    {
        for (var i = name - 1; i >= first; i--)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (EventWords.IsPreposition(token))
            {
                return token.Norm;
            }

            if (!token.IsCapitalized && !token.Is(',') && token.Norm is not ("the" or "and"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Two places of which neither lies in the other nor beside it; people and bodies anyhow.</summary>
    private static bool MayAnswer(Assertion name, Assertion other) =>
        name.Kind != AssertionKind.Place || PlaceComparison.Between(((NameValue)name.Value).Spelling, ((NameValue)other.Value).Spelling, isLoose: true) == PlaceRelation.Apart;
}
