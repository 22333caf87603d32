using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a part of a whole and what is left of it: "five of the eight boats came home; the other three are missing", "Of the eight boats, five came home. The
/// remaining three are missing".
/// </summary>
internal static class RestReader
{
    /// <summary>Tokens from the part to its whole.</summary>
    private const int MaxReach = 4;

    /// <summary>Words by which the rest may be of something else, or not all of it.</summary>
    private static readonly WordSet Open = new("at least about some than another each per additional further also later earlier second third".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (Parted(sentence) is not var (whole, part))
        {
            yield break;
        }

        foreach (var place in (NumberedSentence?[])[sentence, next])
        {
            if (place is not null && Rest(place, place == sentence ? Math.Max(whole.End, part.End) : place.First) is { } rest && IsAlone(sentence, whole, part, rest))
            {
                var computed = whole.Interval - part.Interval;
                yield return NumberedSentence.Reckon(ReckoningKind.Total, rest, computed, $"{whole.Spelled} - {part.Spelled} = {NumberInterval.Spell(whole.Number!.Value - part.Number!.Value)}", [whole, part]);
                yield break;
            }
        }
    }

    private static (Stated Whole, Stated Part)? Parted(NumberedSentence sentence)
    {
        var counts = sentence.Values.Where(value => value.IsCount && value.Number is > 0).ToList();
        for (var i = 0; i + 1 < counts.Count; i++)
        {
            var (one, other) = (counts[i], counts[i + 1]);
            if (one.Assertion.Hedge is not null || other.Assertion.Hedge is not null)
            {
                continue;
            }

            // "five of the eight boats"
            var isPartFirst = sentence.Norm(one.End) == "of" && other.First - one.End <= MaxReach && one.Number < other.Number;

            // "Of the eight boats, five came home"
            var isWholeFirst = sentence.Norm(sentence.First) == "of" && one.First - sentence.First <= 2 && sentence.Is(other.First - 1, ',') && other.Number < one.Number;
            if (isPartFirst)
            {
                return (other, one);
            }

            if (isWholeFirst)
            {
                return (one, other);
            }
        }

        return null;
    }

    /// <summary>"the other four", "the remaining four": a number without a noun, or with that of the whole.</summary>
    private static Stated? Rest(NumberedSentence place, int from)
    {
        foreach (var value in place.Values)
        {
            if (value.First >= from && value.IsCount && value.Assertion.Hedge is null && place.Norm(value.First - 1) is "other" or "remaining" && place.Norm(value.First - 2) == "the" && place.Norm(value.End) is not ("of" or "per") && IsBare(place, value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Nothing but a verb or a mark follows: "the other four were", not "the other four boats".</summary>
    private static bool IsBare(NumberedSentence place, Stated rest) =>
        !place.IsWord(rest.End) || Text.VerbWords.IsAuxiliary(place.Text.Tokens[rest.End]) || Text.VerbWords.IsFullVerb(place.Text.Tokens[rest.End]) || Text.VerbWords.IsPastForm(place.Text.Tokens[rest.End]) || place.Text.Tokens[rest.End].IsStop;

    /// <summary>Only one part is told, and the rest is of the same things.</summary>
    private static bool IsAlone(NumberedSentence sentence, Stated whole, Stated part, Stated rest)
    {
        var others = sentence.Values.Count(value => value.IsCount && !value.Equals(whole) && !value.Equals(part) && !value.Equals(rest) && value.Number > 1);
        var isSameNoun = rest.Assertion.Frame.Head is null || rest.Assertion.Frame.Head == whole.Assertion.Frame.Head || rest.Kind == AssertionKind.Number;
        return others == 0 && isSameNoun && !sentence.Has(Open, part.First - 2, sentence.End);
    }
}
