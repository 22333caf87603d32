using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one value is told of a time that is over and the other of now: "was 30 m wide in 1880", "is 12 m wide".</summary>
internal static class ThenAndNow
{
    /// <summary>Tokens between the verb and the value.</summary>
    private const int Reach = 4;

    public static ReferentComparison? Apart(ReadDocument left, PlacedAssertion one, ReadDocument right, PlacedAssertion other) =>
        one.Assertion.Kind is not (AssertionKind.Percent or AssertionKind.Ratio) && ((IsThen(left, one) && IsNow(right, other)) || (IsThen(right, other) && IsNow(left, one)))
            ? ReferentComparison.Apart(CompatibleReason.Succession, "one is told of a time that is over, the other of now")
            : null;

    private static bool IsThen(ReadDocument document, PlacedAssertion value) => Verb(document.Text, value) is "was" or "were" or "had" && HasTime(document, value, orUntil: true);

    private static bool IsNow(ReadDocument document, PlacedAssertion value) => Verb(document.Text, value) is "is" or "are" or "has" or "have" && !HasTime(document, value, orUntil: false);

    private static string? Verb(DocumentText text, PlacedAssertion value)
    {
        for (var i = value.FirstToken - 1; i >= Math.Max(text.SentenceSpan[value.Sentence].FirstToken, value.FirstToken - Reach) && text.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (text.Tokens[i].Norm is "was" or "were" or "had" or "is" or "are" or "has" or "have")
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    private static bool HasTime(ReadDocument document, PlacedAssertion value, bool orUntil)
    {
        var sentence = document.Text.SentenceSpan[value.Sentence];
        var (first, end) = document.AssertionsIn(sentence.Span);
        for (var i = first; i < end; i++)
        {
            if (document.Assertions[i].Value is DateValue { Bound: null or "until" or "before" or "in" or "from" })
            {
                return true;
            }
        }

        for (var i = sentence.FirstToken; orUntil && i < sentence.EndToken; i++)
        {
            if (document.Text.Tokens[i].Norm is "until" or "till")
            {
                return true;
            }
        }

        return false;
    }
}
