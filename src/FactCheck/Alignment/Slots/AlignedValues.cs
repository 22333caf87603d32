using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Slots;

/// <summary>The assertions of two sentences laid side by side that answer each other: in equal stretches first, then in replaced ones.</summary>
internal static class AlignedValues
{
    public static IEnumerable<(Assertion First, Assertion Second)> Of(AlignedSentence aligned)
    {
        if (ComparisonPhrase.AreConverse(aligned.Left.Text, aligned.Left.Text.SentenceSpan[aligned.Pair.Left.Sentence], aligned.Right.Text, aligned.Right.Text.SentenceSpan[aligned.Pair.Right.Sentence]))
        {
            yield break;
        }

        var left = InSentence(aligned.Left, aligned.Pair.Left.Sentence);
        var right = InSentence(aligned.Right, aligned.Pair.Right.Sentence);
        var paired = new HashSet<Assertion>(ReferenceEqualityComparer.Instance);
        foreach (var (first, second) in aligned.Counterparts())
        {
            paired.Add(first);
            paired.Add(second);
            yield return (first, second);
        }

        foreach (var slot in aligned.Slots())
        {
            var restLeft = left.Where(assertion => !paired.Contains(assertion));
            var restRight = right.Where(assertion => !paired.Contains(assertion));
            foreach (var pair in SlotFillings.Of(aligned, slot, restLeft, restRight))
            {
                yield return pair;
            }
        }
    }

    private static List<Assertion> InSentence(ReadDocument document, int sentence)
    {
        var (first, end) = document.AssertionsIn(document.Text.SentenceSpan[sentence].Span);
        var assertions = new List<Assertion>(end - first);
        for (var i = first; i < end; i++)
        {
            assertions.Add(document.Assertions[i]);
        }

        return assertions;
    }
}
