using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads the parts of a stated whole that exclude one another: "Of the 90 tents, 40 were sold, 35 given away and 15 kept". The
/// parts may leave a rest but not exceed the whole; with "the other 15" they have to make it up.
/// </summary>
internal static class PartsReader
{
    /// <summary>Tokens of one part at most.</summary>
    private const int MaxPart = 14;

    /// <summary>Tokens behind the last part that still belong to it.</summary>
    private const int AfterLast = 3;

    /// <summary>Words by which a member of one part may be of another, too.</summary>
    private static readonly WordSet Overlapping = new(
        "also both too either several multiple some same overlap overlapping least respectively said says say believe believed think thought had have has having reported report suffered felt knew know named cited mentioned used use wanted want liked owned spoke speak received per each every many most than including aged over under once twice later previously already again neither none play plays do does did".Split(' '));

    /// <summary>Said of the whole they let its members give several answers: "of the 90 who said that".</summary>
    private static readonly WordSet Asked = new("said says say believe believed think thought reported report named cited mentioned wanted want liked owned both each either several multiple answers options".Split(' '));

    private static readonly WordSet Determiners = ["the", "its", "their", "his", "her", "our", "those", "these", "all"];

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        for (var i = 0; i + 2 < values.Count; i++)
        {
            if (!values[i].IsCount || !IsWhole(sentence, values[i]) || IsItem(sentence, i))
            {
                continue;
            }

            var parts = Parts(sentence, i);
            if (parts.Count >= 2 && !sentence.Has(Overlapping, parts[0].First, Math.Min(sentence.End, parts[^1].PhraseEnd + AfterLast)) && !sentence.Has(Asked, values[i].PhraseEnd, parts[0].First))
            {
                var rest = sentence.Norm(parts[^1].First - 1) is "other" or "remaining";
                var sum = parts.Aggregate(NumberInterval.Exactly(0), (sum, part) => sum + part.Interval);
                var working = $"{string.Join(" + ", parts.Select(part => part.Spelled))} = {NumberInterval.Spell(parts.Sum(part => part.Number!.Value))}";
                yield return NumberedSentence.Reckon(rest ? ReckoningKind.Total : ReckoningKind.Parts, values[i], sum, working, parts, rest || parts.Count > 2 ? .85 : .75);
            }
        }
    }

    /// <summary>"1.4 million to clubs, 900,000 to schools, of which 300,000 for roofs, and 900,000 to churches": what is told of an item of a list may end anywhere.</summary>
    private static bool IsItem(NumberedSentence sentence, int whole) => whole > 0 && sentence.Values[whole - 1].AddsUpWith(sentence.Values[whole]) && sentence.Is(sentence.Values[whole].First - 1, ',');

    /// <summary>"Of the 90 tents ...", "90 tents, of which ...", "90 people, of whom ...", "90 tents: of these ...".</summary>
    private static bool IsWhole(NumberedSentence sentence, Stated whole)
    {
        var before = whole.First - 1;
        if (Determiners.Contains(sentence.Norm(before)))
        {
            before--;
        }

        if (sentence.Norm(before) == "of" && (before == sentence.First || sentence.Is(before - 1, ',') || sentence.Is(before - 1, ';') || sentence.Norm(before - 1) is "and" or "but" or "out"))
        {
            return true;
        }

        var behind = whole.PhraseEnd;
        for (var i = behind; i < Math.Min(behind + 5, sentence.End); i++)
        {
            if (sentence.Norm(i) == "of" && sentence.Norm(i + 1) is "which" or "whom" or "these" or "them")
            {
                // "70 were asked, 52 of them agreed, and 30 took part": the next number may be of those.
                return sentence.Norm(i + 1) is "which" or "whom" || sentence.Is(i - 1, ':') || sentence.Is(i - 1, ',') || sentence.Is(i - 1, ';');
            }
        }

        return false;
    }

    /// <summary>The counts behind the whole, each at the beginning of its item.</summary>
    private static List<Stated> Parts(NumberedSentence sentence, int whole)
    {
        var values = sentence.Values;
        var isOfThem = sentence.Norm(values[whole].First - 1) != "of" && !Determiners.Contains(sentence.Norm(values[whole].First - 1));
        var noun = sentence.Stem(values[whole].PhraseEnd - 1);
        var parts = new List<Stated>();
        for (var k = whole + 1; k < values.Count; k++)
        {
            var value = values[k];
            if (isOfThem && parts.Count > 0 && HasSemicolon(sentence, parts[^1].End, value.First))
            {
                // "40 to the navy, 33 of them to the fleet; seven to the police": another item of a list.
                break;
            }

            var isNested = parts.Count > 0 && sentence.Norm(value.PhraseEnd) == "of" && sentence.Norm(value.PhraseEnd + 1) is "them" or "these" or "those" or "whom" or "which";
            if (isNested || !value.IsCount || value.Number > values[whole].Number * 10)
            {
                continue;
            }

            var first = value.Assertion.Hedge is { } hedge && hedge.Start < value.Mention.Span.Start ? sentence.Text.TokenAt(hedge.Start) : value.First;
            while (sentence.Norm(first - 1) is "the" or "other" or "remaining" or "only" or "just")
            {
                first--;
            }

            var isFirst = sentence.Is(first - 1, ',') || sentence.Is(first - 1, ';') || sentence.Norm(first - 1) is "and" or "while" or "but" or "whom" or "which" or "these" or "them" || first == values[whole].PhraseEnd;
            var isTooFar = parts.Count > 0 && value.First - parts[^1].First > MaxPart;
            var isOwn = value.Kind == AssertionKind.Number || sentence.Stem(value.PhraseEnd - 1) == noun || IsPerson(sentence, value) || VerbFollows(sentence, value);
            if (isFirst && isOwn && !isTooFar)
            {
                parts.Add(value);
            }
        }

        return parts;
    }

    private static bool HasSemicolon(NumberedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Is(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool VerbFollows(NumberedSentence sentence, Stated value) =>
        value.PhraseEnd < sentence.End && value.PhraseEnd - value.End <= 1 && Text.VerbWords.IsFullVerb(sentence.Text.Tokens[value.End]);

    private static bool IsPerson(NumberedSentence sentence, Stated value) => sentence.Norm(value.PhraseEnd - 1) is "men" or "women" or "children" or "boys" or "girls";
}
