using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Reckoning;

/// <summary>
/// Texts of which one may give what follows from another: a whole and its parts, a level and its change, one and so many of it. A value that follows is no
/// rival of those it follows from, nor of any other. Each pair of texts is read when first asked for: few ever are.
/// </summary>
internal sealed class Reckonings(List<ReadDocument> documents)
{
    private const int JoinedReach = 6;

    private readonly Dictionary<(int Asking, int Giving), DerivedValues> _derived = [];
    private readonly Dictionary<(int, Assertion), DraftMatch?> _follows = [];

    /// <summary>Why two values of two texts can both be true; null when neither follows from what the other text gives.</summary>
    public ReferentComparison? Apart(PlacedAssertion one, PlacedAssertion other) =>
        one.Document != other.Document && (Follows(one, other) ?? Follows(other, one)) is { } words
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, words)
            : null;

    private string? Follows(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (!_derived.TryGetValue((asked.Document, rival.Document), out var derived))
        {
            List<ReadDocument> pair = [documents[asked.Document], documents[rival.Document]];
            _derived[(asked.Document, rival.Document)] = derived = new DerivedValues(pair[0], new GivenValues(pair), SharedStems.Of(documents).ContextsOf(asked.Document, rival.Document));
        }

        asked = asked with { Document = 0 };
        if (!_follows.TryGetValue((rival.Document, asked.Assertion), out var known))
        {
            _follows[(rival.Document, asked.Assertion)] = known = derived.Follows(asked);
        }

        return known is { } found
            ? found.Basis ?? $"{asked.Mention.Text} follows from {found.Evidence[0].Text}"
            : derived.With(asked, rival with { Document = 1 })?.Words ?? Joined(asked, rival) ?? Doubled(asked, rival);
    }

    /// <summary>"14 passengers and a crew of six" for 20 people: small numbers make a sum only right beside each other.</summary>
    private string? Joined(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (asked.Assertion is not { Kind: AssertionKind.Count or AssertionKind.Number, Value: QuantityValue { Hedge: null, Number: { } sum } } || rival.Assertion.Value is not QuantityValue { Hedge: null, Number: { } part } || part >= sum)
        {
            return null;
        }

        foreach (var assertion in documents[rival.Document].Assertions)
        {
            if (assertion is { Kind: AssertionKind.Count or AssertionKind.Number, Value: QuantityValue { Number: { } other } } && part + other == sum)
            {
                var placed = PlacedAssertion.Of(documents, rival.Document, assertion);
                var gap = placed.FirstToken > rival.FirstToken ? placed.FirstToken - rival.EndToken : rival.FirstToken - placed.EndToken;
                if (placed.Sentence == rival.Sentence && placed.FirstToken != rival.FirstToken && gap <= JoinedReach && IsJoined(documents[rival.Document].Text, Math.Min(placed.EndToken, rival.EndToken), Math.Max(placed.FirstToken, rival.FirstToken)))
                {
                    return $"{rival.Mention.Text} and {placed.Mention.Text} make {asked.Mention.Text}";
                }
            }
        }

        return null;
    }

    private static bool IsJoined(DocumentText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Norm is "and" or "plus" or "with")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The fine is 400 kroner, for fishing twice that".</summary>
    private string? Doubled(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (asked.Assertion.Value is not QuantityValue { Number: { } twice } || rival.Assertion.Value is not QuantityValue { Number: { } once } || twice != 2 * once)
        {
            return null;
        }

        var text = documents[rival.Document].Text;
        for (var i = text.SentenceSpan[rival.Sentence].FirstToken; i < text.SentenceSpan[rival.Sentence].EndToken; i++)
        {
            if (text.Tokens[i].Norm is "twice" or "double" or "doubles" or "doubled")
            {
                return $"twice {rival.Mention.Text} is {asked.Mention.Text}";
            }
        }

        return null;
    }
}
