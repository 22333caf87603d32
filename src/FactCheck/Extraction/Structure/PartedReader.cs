using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a number of people or things and how many of them are here and there: "employs 1,200 people, 800 in Poland and 400 in Latvia", "60 passengers, 35 of them
/// women and 25 men". The parts are no more than the whole.
/// </summary>
internal static class PartedReader
{
    private static readonly WordSet Open = new("another additional further more also both per each every plus including previously earlier last year average".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var counts = sentence.Values.Where(value => value.IsCount && value.Number is > 1).ToList();
        for (var i = 0; i + 2 < counts.Count; i++)
        {
            var (whole, one, other) = (counts[i], counts[i + 1], counts[i + 2]);
            if (whole.Kind == AssertionKind.Count && one.Kind == AssertionKind.Number && other.Kind == AssertionKind.Number && one.Number < whole.Number && other.Number < whole.Number
                && sentence.Is(AddendList.Start(sentence, one) - 1, ',') && sentence.Norm(AddendList.Start(sentence, other) - 1) is "and" && IsHere(sentence, one.End) && IsHere(sentence, other.End)
                && other.First - one.End <= 6 && !sentence.Has(Open, whole.PhraseEnd, other.End))
            {
                yield return AddendList.Reckon(whole, [one, other], .8, ReckoningKind.Parts);
            }
        }
    }

    /// <summary>"in Poland", "at the Kemi yard", "from Wales".</summary>
    private static bool IsHere(NumberedSentence sentence, int i) => sentence.Norm(i) is "in" or "at" or "from" or "on" && (sentence.IsCapitalized(i + 1) || (sentence.Norm(i + 1) == "the" && sentence.IsWord(i + 2)));
}
