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
        "excluding", "respectively", "times", "nor", "or", "both", "not", "from", "previous", "further", "least", "since",
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

    /// <summary>The reckoning of a total from its parts.</summary>
    public static Assertion Reckon(Stated total, List<Stated> parts, double confidence, ReckoningKind kind = ReckoningKind.Total)
    {
        var sum = parts.Aggregate(NumberInterval.Exactly(0), (sum, part) => sum + part.Interval);
        var working = $"{string.Join(" + ", parts.Select(part => part.Spelled))} = {NumberInterval.Spell(parts.Sum(part => part.Number!.Value))}";
        return NumberedSentence.Reckon(kind, total, sum, working, parts, confidence);
    }

    /// <summary>True when a word says that the list does not hold everything.</summary>
    public static bool IsOpen(NumberedSentence sentence, int from, int to) => sentence.Has(Opening, from, to);

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
            var token = sentence.Text.Tokens[i];
            if (!(token.IsWord || token.Is('-') || token.Is('\'')) || Opening.Contains(token.Norm) || Joints.Contains(token.Norm) || VerbWords.IsAuxiliary(token))
            {
                return false;
            }
        }

        return true;
    }
}
