using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Values of a draft that no source gives but that follow from those they give.</summary>
internal sealed class DerivedValues(ReadDocument draft, DraftSources sources)
{
    /// <summary>The value as one more than "the others", or as the sum or difference of two of one sentence; null when it is neither.</summary>
    public DraftMatch? Follows(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not QuantityValue { Number: { } wanted } quantity)
        {
            return null;
        }

        // "in addition to the 20 others" makes 21.
        if (sources.ValuesLike(asked.Assertion.Kind).FirstOrDefault(placed => placed.Assertion.Kind == asked.Assertion.Kind && ValueStanding.LeavesOut(placed.Assertion) && !ValueStanding.LeavesOut(asked.Assertion)
            && ValueStanding.Interval(placed.Assertion.Value)?.Number == wanted - 1 && NounAgreement.Agree(asked.Frame, placed.Frame)) is { } others)
        {
            return DraftMatch.Supported(asked.Assertion, others.Assertion);
        }

        foreach (var sentence in sources.ValuesLike(asked.Assertion.Kind)
            .Where(placed => placed.Assertion.Value is QuantityValue { Number: not null } other && other.Unit == quantity.Unit && placed.Assertion.Kind == asked.Assertion.Kind)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            if (DraftArithmetic.SumOrDifference([.. sentence], placed => ((QuantityValue)placed.Assertion.Value).Number!.Value, wanted) is var (first, second))
            {
                return DraftMatch.Supported(asked.Assertion, first.Assertion, second.Assertion);
            }
        }

        return null;
    }

    /// <summary>"350°F (175°C)": a value in brackets that converts the one before it stands and falls with it.</summary>
    public DraftMatch? Converts(PlacedAssertion asked)
    {
        if (asked.FirstToken == 0 || !draft.Text.Tokens[asked.FirstToken - 1].Is('(') || asked.Assertion.Value is not QuantityValue { Number: not null } quantity)
        {
            return null;
        }

        var before = draft.Assertions.LastOrDefault(other => other.Kind == asked.Assertion.Kind && other.Mention.Span.End <= asked.Mention.Span.Start && asked.Mention.Span.Start - other.Mention.Span.End <= 4);
        return before?.Value is QuantityValue { Number: not null } first && ValueStanding.IsNear(ValueStanding.InBase(first), ValueStanding.InBase(quantity), .03m) ? DraftMatch.Supported(asked.Assertion, before) : null;
    }

    /// <summary>True when the numbers of short sources, and those the draft's sentence gives beside it, yield the number.</summary>
    public bool IsComputed(PlacedAssertion asked) =>
        DraftArithmetic.IsOperand(asked.Assertion)
        && !ValueStanding.IsBound(asked.Assertion.Value)
        && ValueStanding.Interval(asked.Assertion.Value) is { Number: { } wanted }
        && sources.Numbers.Count is > 0 and <= DraftSources.MaxNumbers
        && DraftArithmetic.IsReachable([.. sources.Numbers, .. Beside(asked)], wanted, DraftArithmetic.HasCue(draft.Text, asked.Sentence));

    private IEnumerable<decimal> Beside(PlacedAssertion asked) => draft.Assertions
        .Where(other => !ReferenceEquals(other, asked.Assertion) && DraftArithmetic.IsOperand(other) && draft.Text.Sentences[asked.Sentence].Span.Contains(other.Mention.Span.Start))
        .Select(other => ValueStanding.Interval(other.Value)?.Number)
        .OfType<decimal>();
}
