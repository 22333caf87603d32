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

    /// <summary>Two texts of one model differ in fewer values, and in its name besides.</summary>
    private const int ManyValues = 3;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var pairs = SentencePairing.Pair(documents);
        var copies = NearCopies.Among(documents, pairs);
        var topics = new List<Topic>();
        var apart = new List<Compatible>();
        var matters = new TwoMatters(documents);
        foreach (var texts in pairs.GroupBy(pair => (Left: pair.Left.Document, Right: pair.Right.Document)).OrderBy(texts => texts.Key))
        {
            var first = topics.Count;
            var laid = texts.Where(pair => pair.Similarity < 1 || !SameText(documents, pair)).Select(pair => Lay(new AlignedSentence(documents[texts.Key.Left], documents[texts.Key.Right], pair, copies.Contains(texts.Key)))).ToList();
            var all = laid.SelectMany(sentence => sentence.Differing).ToList();
            foreach (var (aligned, differing) in laid)
            {
                Tell(aligned, differing, aligned.IsShort ? all : differing, matters, topics, apart);
            }

            SetModelsApart(texts.Key, first);
        }

        return new AlignedTopics(topics, apart);

        void SetModelsApart((int Left, int Right) texts, int first)
        {
            var values = topics.Skip(first).Where(topic => topic.Assertions[0].Value is QuantityValue or DurationValue).ToList();
            if (values.Count >= ManyValues && ModelCodes.Differ(documents[texts.Left].Text, documents[texts.Right].Text))
            {
                topics.RemoveAll(values.Contains);
                apart.AddRange(values.Select(topic => new Compatible(topic.Kind, CompatibleReason.OtherReferent, "the texts are of two models", [.. topic.Assertions.Select(assertion => assertion.Mention)])));
            }
        }
    }

    private static bool SameText(List<ReadDocument> documents, SentencePair pair)
    {
        var left = documents[pair.Left.Document].Text;
        var right = documents[pair.Right.Document].Text;
        var (leftSpan, rightSpan) = (left.SentenceSpan[pair.Left.Sentence].Span, right.SentenceSpan[pair.Right.Sentence].Span);
        return left.Document.Text.AsSpan(leftSpan.Start, leftSpan.Length).SequenceEqual(right.Document.Text.AsSpan(rightSpan.Start, rightSpan.Length));
    }

    private static (AlignedSentence Aligned, List<(Assertion First, Assertion Second)> Differing) Lay(AlignedSentence aligned) =>
        (aligned, AlignedValues.Of(aligned).Where(pair => pair.First.Value.RelationTo(pair.Second.Value) != ValueRelation.Equal && !SlotFillings.AreSteps(pair.First.Frame, pair.Second.Frame)).ToList());

    private static void Tell(AlignedSentence aligned, List<(Assertion First, Assertion Second)> differing, List<(Assertion First, Assertion Second)> all, TwoMatters matters, List<Topic> topics, List<Compatible> apart)
    {
        var confidence = aligned.IsNearCopy ? CopyConfidence : SentenceConfidence;
        string[] evidence = aligned.IsNearCopy
            ? ["the two documents are versions of one text", "the sentences around the place are the same"]
            : ["the words around the place are the same in both sentences"];
        foreach (var pair in differing)
        {
            if (matters.Tell(aligned, pair, differing, all) is { } two)
            {
                apart.Add(new Compatible(pair.First.Kind, two.Reason, two.Explanation, [pair.First.Mention, pair.Second.Mention]));
            }
            else
            {
                // "Members pay 9 euro", "guests pay 15 euro": where a value differs, too, other words tell of another matter.
                var isBeside = pair.First.Value is WordingValue && differing.Exists(other => other.First.Value is not WordingValue);
                topics.Add(new Topic(pair.First.Mention.Text, TopicBasis.Slot, [pair.First, pair.Second], evidence, isBeside ? SentenceConfidence : confidence));
            }
        }
    }
}
