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
        var left = InSentence(aligned.Left, aligned.Pair.Left.Sentence);
        var right = InSentence(aligned.Right, aligned.Pair.Right.Sentence);
        string[] evidence = aligned.IsNearCopy
            ? ["the two documents are versions of one text", "the sentences around the place are the same"]
            : ["the words around the place are the same in both sentences"];

        var paired = new HashSet<Assertion>();
        foreach (var (first, second) in Equals(aligned, left, right))
        {
            paired.Add(first);
            paired.Add(second);
            if (first.Value.RelationTo(second.Value) != ValueRelation.Equal)
            {
                yield return Make(first, second, evidence, confidence);
            }
        }

        foreach (var slot in aligned.Slots())
        {
            var fillings = SlotFillings.Of(aligned, slot, left.Where(assertion => !paired.Contains(assertion)), right.Where(assertion => !paired.Contains(assertion)));
            foreach (var (first, second) in fillings)
            {
                yield return Make(first, second, evidence, confidence);
            }
        }
    }

    /// <summary>Values whose words stand in both sentences, so that only a hedge beside them can differ.</summary>
    private static IEnumerable<(Assertion First, Assertion Second)> Equals(AlignedSentence aligned, List<Assertion> left, List<Assertion> right)
    {
        foreach (var first in left)
        {
            if (first.Value is not NameValue && aligned.Counterpart(first.Mention.Span) is { } place
                && right.Find(second => second.Kind == first.Kind && second.Mention.Span.Overlaps(place)) is { } counterpart)
            {
                yield return (first, counterpart);
            }
        }
    }

    private static Topic Make(Assertion first, Assertion second, string[] evidence, double confidence) =>
        new(first.Mention.Text, TopicBasis.Slot, [first, second], evidence, confidence);

    private static List<Assertion> InSentence(ReadDocument document, int sentence)
    {
        var span = document.Text.Sentences[sentence].Span;
        return [.. document.Assertions.Where(assertion => span.Contains(assertion.Mention.Span.Start))];
    }
}
