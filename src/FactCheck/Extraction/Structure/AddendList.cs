using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>Reads a list of numbers of one unit with a few words each: "12 men, 9 women and 3 children".</summary>
internal static class AddendList
{
    /// <summary>Words of one item beside its number.</summary>
    private const int MaxItemWords = 8;

    /// <summary>The list is not the whole, or its items are of several totals.</summary>
    private static readonly WordSet Opening =
    [
        "including", "include", "includes", "included", "mostly", "mainly", "other", "others", "another", "additional", "extra", "remaining", "rest", "plus", "each", "per", "every", "averaging", "average", "more",
        "excluding", "respectively", "times", "nor", "or", "both", "not", "previous", "further", "least", "since",
    ];

    /// <summary>Words no item holds.</summary>
    private static readonly WordSet Joints = ["who", "which", "that", "to", "after", "before", "and", "with", "as"];

    /// <summary>Index after the last value of the list that begins with value <paramref name="first"/>.</summary>
    public static int End(NumberedSentence sentence, List<Stated> values, int first)
    {
        var end = first + 1;
        while (end < values.Count && values[first].AddsUpWith(values[end]) && IsListed(sentence, values[end - 1], values[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The reckoning of a total from its parts and from so many members told without a number: "and a photographer".</summary>
    public static Assertion Reckon(Stated total, List<Stated> parts, double confidence, ReckoningKind kind = ReckoningKind.Total, int singles = 0)
    {
        var sum = parts.Aggregate(NumberInterval.Exactly(singles), (sum, part) => sum + part.Interval);
        var working = $"{string.Join(" + ", parts.Select(part => part.Spelled).Concat(Enumerable.Repeat("1", singles)))} = {NumberInterval.Spell(parts.Sum(part => part.Number!.Value) + singles)}";
        return NumberedSentence.Reckon(kind, total, sum, working, parts, confidence);
    }

    /// <summary>True when a word says that the list does not hold everything.</summary>
    public static bool IsOpen(NumberedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsStart(sentence, i))
            {
                return true;
            }
        }

        return sentence.Has(Opening, from, to);
    }

    /// <summary>"from 40 to 50" is a change; "7 million from donors" an item.</summary>
    private static bool IsStart(NumberedSentence sentence, int i) => sentence.Norm(i) == "from" && (sentence.ValueAt(i + 1) is not null || sentence.ValueAt(i + 2) is not null);

    /// <summary>"and a photographer", ", a Norwegian and a Finn": single members that end a list, and the index after them.</summary>
    public static (int Count, int End) Singles(NumberedSentence sentence, int from)
    {
        var (count, end, i) = (0, from, from);
        var isLast = false;
        while (!isLast && (sentence.Is(i, ',') || sentence.Norm(i) == "and"))
        {
            isLast = sentence.Norm(i) == "and" || sentence.Norm(i + 1) == "and";
            i += sentence.Is(i, ',') && sentence.Norm(i + 1) == "and" ? 2 : 1;
            if (sentence.Norm(i) is not ("a" or "an") || !sentence.IsWord(i + 1) || sentence.Norm(i + 1) is "half" or "third" or "quarter" or "few" or "lot" or "number" or "handful" or "dozen" or "hundred" or "thousand" or "million" or "couple" or "group" or "team" or "total" or "pair" or "score" or "further" or "series" or "range")
            {
                return (0, from);
            }

            i++;
            var noun = i;
            while (i < sentence.End && i - noun < 4 && sentence.IsWord(i) && sentence.Norm(i) != "and")
            {
                i++;
            }

            (count, end) = (count + 1, i);
        }

        return isLast ? (count, end) : (0, from);
    }

    /// <summary>Index of the first token of a value with its hedge and article.</summary>
    public static int Start(NumberedSentence sentence, Stated value)
    {
        var first = value.Assertion.Hedge is { } hedge && hedge.Start < value.Mention.Span.Start ? sentence.Text.TokenAt(hedge.Start) : value.First;
        return sentence.Norm(first - 1) is "the" or "only" or "just" or "some" ? first - 1 : first;
    }

    /// <summary>Index after the words of the last item.</summary>
    public static int ItemEnd(NumberedSentence sentence, Stated last)
    {
        var i = Math.Max(last.End, last.PhraseEnd);
        var limit = Math.Min(sentence.End, last.End + MaxItemWords);
        while (i < limit && sentence.IsWord(i) && !VerbWords.IsAuxiliary(sentence.Text.Tokens[i]) && !EndsItem(sentence, i))
        {
            i++;
        }

        return i;
    }

    private static bool EndsItem(NumberedSentence sentence, int i) =>
        sentence.Norm(i) is "and" or "which" or "who" or "making" or "makes" or "make" or "totalling" or "totaling" or "altogether" or "together" or "add" || (sentence.Norm(i) == "for" && sentence.Norm(i + 1) == "a");

    /// <summary>True when only the first item's words and a comma or "and" stand between two numbers.</summary>
    private static bool IsListed(NumberedSentence sentence, Stated one, Stated other)
    {
        var joint = Start(sentence, other) - 1;
        if (!sentence.Is(joint, ',') && !sentence.Is(joint, ';') && sentence.Norm(joint) is not ("and" or "&"))
        {
            return false;
        }

        var end = sentence.Is(joint - 1, ',') ? joint - 1 : joint;
        if (end < one.End || end - one.End > MaxItemWords)
        {
            return false;
        }

        for (var i = one.End; i < end; i++)
        {
            ref readonly var token = ref sentence.Text.Tokens[i];
            if (!(token.IsWord || token.Is('-') || token.Is('\'')) || Opening.Contains(token.Norm) || IsStart(sentence, i) || Joints.Contains(token.Norm) || VerbWords.IsAuxiliary(token))
            {
                return false;
            }
        }

        return true;
    }
}
