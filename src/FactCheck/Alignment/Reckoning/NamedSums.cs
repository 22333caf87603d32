using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Sums of a draft that names both addends' things: "4.7 million on roads and bridges" for "3.2 million on roads and 1.5 million on bridges".</summary>
internal sealed class NamedSums(ReadDocument draft, GivenValues sources)
{
    /// <summary>Tokens behind an addend in which its thing is named.</summary>
    private const int Reach = 4;

    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        foreach (var first in sources.ValuesLike(asked.Assertion.Kind))
        {
            foreach (var second in sources.ValuesBeside(first))
            {
                if (second.FirstToken >= first.EndToken && NumberOf(first, wanted) + NumberOf(second, wanted) == wanted.Number && Thing(first) is { } one && Thing(second) is { } other && one != other && Has(asked.Sentence, one) && Has(asked.Sentence, other))
                {
                    return new Derivation($"{first.Mention.Text} and {second.Mention.Text} make {asked.Mention.Text}", [first.Assertion, second.Assertion]);
                }
            }
        }

        return null;
    }

    private static decimal? NumberOf(PlacedAssertion value, QuantityValue wanted) =>
        ValueStanding.Interval(value.Assertion.Value) is { Number: { } number } given && (given.Unit == wanted.Unit || given.Unit.Length == 0) ? number : null;

    /// <summary>The stem of the first word behind the value that tells what it is for.</summary>
    private string? Thing(PlacedAssertion value)
    {
        var text = sources.Documents[value.Document].Text;
        for (var i = value.EndToken; i < Math.Min(text.SentenceSpan[value.Sentence].EndToken, value.EndToken + Reach); i++)
        {
            if (text.Tokens[i] is { IsWord: true, IsStop: false } token && !(value.Assertion.Noun is { } noun && noun.Contains(token.Span.Start)))
            {
                return token.Stem;
            }
        }

        return null;
    }

    private bool Has(int sentence, string stem)
    {
        for (var i = draft.Text.SentenceSpan[sentence].FirstToken; i < draft.Text.SentenceSpan[sentence].EndToken; i++)
        {
            if (draft.Text.Tokens[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }
}
