namespace FactCheck.Alignment.Slots;

/// <summary>The assertions of two sentences laid side by side that answer each other: in equal stretches first, then in replaced ones.</summary>
internal static class AlignedValues
{
    public static IEnumerable<(Assertion First, Assertion Second)> Of(AlignedSentence aligned)
    {
        var left = InSentence(aligned.Left, aligned.Pair.Left.Sentence);
        var right = InSentence(aligned.Right, aligned.Pair.Right.Sentence);
        var paired = new HashSet<Assertion>(ReferenceEqualityComparer.Instance);
        foreach (var (first, second) in Unchanged(aligned, left, right))
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

    /// <summary>Values whose words stand in both sentences, so that only a hedge beside them can differ.</summary>
    private static IEnumerable<(Assertion First, Assertion Second)> Unchanged(AlignedSentence aligned, List<Assertion> left, List<Assertion> right)
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

    private static List<Assertion> InSentence(ReadDocument document, int sentence)
    {
        var span = document.Text.Sentences[sentence].Span;
        return [.. document.Assertions.Where(assertion => span.Contains(assertion.Mention.Span.Start))];
    }
}
