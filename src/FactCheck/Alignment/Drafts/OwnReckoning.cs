using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Values of a draft that follow from two others that it gives itself and that the sources give too: "27,500, made up of 16,500 and 11,000".</summary>
internal sealed class OwnReckoning(ReadDocument draft, DraftSources sources)
{
    /// <summary>Smaller numbers are sums by chance.</summary>
    private const decimal LeastTelling = 100;

    private const int NearSentences = 1;

    public bool Has(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not QuantityValue { Number: >= LeastTelling } wanted || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age)
        {
            return false;
        }

        var near = new HashSet<decimal>();
        foreach (var other in draft.Assertions)
        {
            if (!ReferenceEquals(other, asked.Assertion) && other.Value is QuantityValue { Number: { } number } given && given.Unit == wanted.Unit && number < wanted.Number
                && Math.Abs(draft.Text.Tokens[draft.Text.TokenAt(other.Mention.Span.Start)].Sentence - asked.Sentence) <= NearSentences
                && sources.ValuesLike(other.Kind).Any(source => source.Assertion.Value is QuantityValue theirs && theirs.Number == number && theirs.Unit == given.Unit))
            {
                near.Add(number);
            }
        }

        foreach (var addend in near)
        {
            if (addend * 2 != wanted.Number && near.Contains(wanted.Number.Value - addend))
            {
                return true;
            }
        }

        return false;
    }
}
