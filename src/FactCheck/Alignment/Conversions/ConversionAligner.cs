namespace FactCheck.Alignment.Conversions;

/// <summary>Pairs a measure with its conversion right behind it: "5 km (3 miles)", "1.80 m, or 5 ft 11 in,".</summary>
internal sealed class ConversionAligner : ITopicAligner
{
    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        foreach (var document in documents)
        {
            Assertion? before = null;
            foreach (var assertion in document.Assertions)
            {
                if (assertion.Kind != AssertionKind.Measure)
                {
                    continue;
                }

                if (before is not null && AreOneMeasure(before, assertion) && IsConversion(document.Text, before, assertion))
                {
                    topics.Add(new Topic(before.Mention.Text, TopicBasis.Conversion, [before, assertion], ["the second stands for the first in another unit"], .8));
                }

                before = assertion;
            }
        }

        return new AlignedTopics(topics, []);
    }

    private static bool AreOneMeasure(Assertion one, Assertion other) =>
        one.Value is QuantityValue { Number: not null, Dimension: not null } first && other.Value is QuantityValue { Number: not null } second
        && first.Dimension == second.Dimension && first.Unit != second.Unit;

    /// <summary>In brackets of its own, or between ", or" and the next mark.</summary>
    private static bool IsConversion(DocumentText text, Assertion one, Assertion other)
    {
        var (from, at) = (text.TokenAt(one.Mention.Span.End), text.TokenAt((other.Hedge is { } hedge && hedge.Start < other.Mention.Span.Start ? hedge : other.Mention.Span).Start));
        var end = text.TokenAt(other.Mention.Span.End);
        if (end >= text.Tokens.Count || text.Tokens[from].Sentence != text.Tokens[at].Sentence)
        {
            return false;
        }

        return (at == from + 1 && text.Tokens[from].Is('(') && text.Tokens[end].Is(')'))
            || (at == from + 2 && text.Tokens[from].Is(',') && text.Tokens[from + 1].Norm == "or" && text.Tokens[end].Kind == TokenKind.Mark);
    }
}
