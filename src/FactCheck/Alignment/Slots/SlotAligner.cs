using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Lays near-identical sentences of different documents side by side and makes a topic of each place they fill differently. What fills it
/// decides: values with values, names with names, else the bare wording - the latter only where the documents are versions of one text.
/// </summary>
internal sealed class SlotAligner : ITopicAligner
{
    /// <summary>How sure it is that two fillings answer one question: in versions of one text, and in one like sentence of two texts.</summary>
    private const double CopyConfidence = .95;
    private const double SentenceConfidence = .7;

    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
    {
        var pairs = SentencePairing.Pair(documents);
        var copies = NearCopies.Among(documents, pairs);
        var topics = new List<Topic>();
        foreach (var pair in pairs)
        {
            if (pair.Similarity >= 1 && SameText(documents, pair))
            {
                continue;
            }

            var isCopy = copies.Contains((pair.Left.Document, pair.Right.Document));
            topics.AddRange(Topics(new AlignedSentence(documents[pair.Left.Document], documents[pair.Right.Document], pair, isCopy)));
        }

        return new AlignedTopics(topics, []);
    }

    private static bool SameText(IReadOnlyList<ReadDocument> documents, SentencePair pair)
    {
        var left = documents[pair.Left.Document].Text;
        var right = documents[pair.Right.Document].Text;
        var (leftSpan, rightSpan) = (left.Sentences[pair.Left.Sentence].Span, right.Sentences[pair.Right.Sentence].Span);
        return left.Document.Text.AsSpan(leftSpan.Start, leftSpan.Length).SequenceEqual(right.Document.Text.AsSpan(rightSpan.Start, rightSpan.Length));
    }

    private static IEnumerable<Topic> Topics(AlignedSentence aligned)
    {
        var confidence = aligned.IsNearCopy ? CopyConfidence : SentenceConfidence;
        string[] evidence = aligned.IsNearCopy
            ? ["the two documents are versions of one text", "the sentences around the place are the same"]
            : ["the words around the place are the same in both sentences"];
        return AlignedValues.Of(aligned)
            .Where(pair => pair.First.Value.RelationTo(pair.Second.Value) != ValueRelation.Equal)
            .Select(pair => new Topic(pair.First.Mention.Text, TopicBasis.Slot, [pair.First, pair.Second], evidence, confidence));
    }
}
