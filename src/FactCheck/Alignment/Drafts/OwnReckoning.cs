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
        if (asked.Assertion.Value is QuantityValue { Number: { } number } change && asked.Assertion.Kind is AssertionKind.Count or AssertionKind.Number or AssertionKind.Percent or AssertionKind.Amount or AssertionKind.Measure && IsChange(asked, number, change))
        {
            return true;
        }

        if (asked.Assertion.Value is not QuantityValue { Number: >= LeastTelling } wanted || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Age)
        {
            return false;
        }

        var near = new HashSet<decimal>();
        foreach (var other in draft.Assertions)
        {
            if (!ReferenceEquals(other, asked.Assertion) && other.Value is QuantityValue { Number: { } part } given && given.Unit == wanted.Unit && part < wanted.Number
                && Math.Abs(draft.Text.Tokens[draft.Text.TokenAt(other.Mention.Span.Start)].Sentence - asked.Sentence) <= NearSentences
                && sources.ValuesLike(other.Kind).Any(source => source.Assertion.Value is QuantityValue theirs && theirs.Number == part && theirs.Unit == given.Unit))
            {
                near.Add(part);
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

    /// <summary>"by eleven points, from 52 to 41": the draft gives both ends of the change beside it, and they are the sources'.</summary>
    private bool IsChange(PlacedAssertion asked, decimal number, QuantityValue change)
    {
        var ends = new List<decimal>();
        foreach (var other in draft.Assertions)
        {
            if (!ReferenceEquals(other, asked.Assertion) && other.Value is QuantityValue { Number: { } end } && draft.Text.Tokens[draft.Text.TokenAt(other.Mention.Span.Start)] is var token && token.Sentence == asked.Sentence
                && draft.Text.TokenAt(other.Mention.Span.Start) is > 0 and var first && draft.Text.Tokens[first - 1].Norm is "from" or "to"
                && sources.Values.Any(source => source.Assertion.Value is QuantityValue { Number: { } theirs } && theirs == end))
            {
                ends.Add(end);
            }
        }

        return change.Hedge is null && ends.Count == 2 && Math.Abs(ends[0] - ends[1]) == number;
    }
}
