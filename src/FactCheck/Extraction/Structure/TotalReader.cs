using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads a total and the list of its parts: "12 men and 9 women, 20 in all", "20 people (12 men and 9 women)", "95 euro: 40 for parts and 50 for labour",
/// "a total of 112 trees, 64 oaks and 46 beeches".
/// </summary>
internal static class TotalReader
{
    /// <summary>Tokens between the list and its total at most.</summary>
    private const int MaxGap = 8;

    /// <summary>Tokens of who says so, with the verb.</summary>
    private const int SaidReach = 8;

    /// <summary>Less than this of a total is no list of its parts with a slip in it.</summary>
    private const decimal LeastShare = .4m;

    /// <summary>Most that a sum of kinds of unknown things is off, as a share of what is told.</summary>
    private const decimal MostOff = .2m;

    /// <summary>Said behind a number it makes it the total of what stands before.</summary>
    private static readonly HashSet<string> Together = new(StringComparer.Ordinal) { "altogether", "overall", "together" };

    /// <summary>Said right before a number: "which makes 20", "totalling 20".</summary>
    private static readonly HashSet<string> Making = new(StringComparer.Ordinal) { "makes", "making", "make", "totalling", "totaling", "totalled", "totaled", "altogether", "equals" };

    /// <summary>Points are won by goals, assists and wins, and are not their sum.</summary>
    private static readonly HashSet<string> Scores = new(StringComparer.Ordinal) { "points", "point", "goals", "runs", "yards", "games", "matches", "stars", "caps" };

    /// <summary>Nouns for whatever can be counted together.</summary>
    private static readonly HashSet<string> Anything = new(
        "people persons us them animals birds items pieces things vehicles units objects votes seats places members member strong passengers victims residents visitors guests participants patients delegates staff employees workers prisoners deaths dead killed casualties injured hurt survivors buildings works crew".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Nouns that stand for some people.</summary>
    private static readonly HashSet<string> Somebody = new("men women boys girls children adults teenagers civilians soldiers policemen officers pupils teachers students males females fathers mothers man woman boy girl child".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values.Where(value => value.IsAddend && value.Kind != AssertionKind.Percent).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            // A total and the longest list behind it, which the total may read like the first item of.
            var listEnd = i + 1 < values.Count ? AddendList.End(sentence, values, i + 1) : i;
            if (listEnd - i > 2 && Before(sentence, values[i], values.GetRange(i + 1, listEnd - i - 1)) is { } sure)
            {
                var singles = values[i].IsCount ? AddendList.Singles(sentence, AddendList.ItemEnd(sentence, values[listEnd - 1])).Count : 0;
                yield return AddendList.Reckon(values[i], values.GetRange(i + 1, listEnd - i - 1), sure, singles: singles);
                i = listEnd - 1;
                continue;
            }

            var end = AddendList.End(sentence, values, i);
            if (end - i < 2)
            {
                continue;
            }

            if (Behind(sentence, values, i, end) is var (total, last) && !AnyPartMakes(values, i, last, values[total]))
            {
                yield return AddendList.Reckon(values[total], values.GetRange(i, last - i), .85);
            }

            i = end - 1;
        }
    }

    /// <summary>How sure it is that the value before a list is its total; null when nothing says so.</summary>
    private static double? Before(NumberedSentence sentence, Stated total, List<Stated> parts)
    {
        var joint = AddendList.Start(sentence, parts[0]) - 1;
        var close = AddendList.ItemEnd(sentence, parts[^1]);
        close = total.IsCount ? AddendList.Singles(sentence, close).End : close;
        var gap = joint - total.PhraseEnd;
        var isOff = !total.AddsUpWith(parts[0]) || gap is < 0 or > MaxGap || Scores.Contains(sentence.Norm(total.PhraseEnd - 1)) || AddendList.IsOpen(sentence, total.PhraseEnd, close);
        if (isOff || parts.Exists(part => part.Number > total.Number) || parts.Sum(part => part.Number) < total.Number * LeastShare)
        {
            // What is more than the whole is no part of it: "nearly nine: 33 for, 18 against", "two lamps (60 W and 25 W)"; nor is what is far too little: "groups 4,800 (two guides, ten guests)".
            return null;
        }

        var isClosed = close >= sentence.End || sentence.Is(close, '.') || sentence.Is(close, ')') || sentence.Is(close, ';') || sentence.Is(close, '"') || (sentence.Is(close, ',') && IsSaidBy(sentence, close));
        var isTotal = IsTotalBehind(sentence, total) || sentence.Reads(total.First - 2, "total", "of");
        if (isClosed && (sentence.Is(joint, ':') || (sentence.Is(joint, '(') && (gap <= 3 || isTotal)) || IsMadeOf(sentence, joint)))
        {
            return .85;
        }

        var isSet = sentence.Is(joint, ',') || sentence.Is(joint, '-') || sentence.Is(joint, '\u2014');
        var isApart = isSet && (isClosed || sentence.Is(close, ',') || sentence.Is(close, '\u2014'));
        if (isApart && isTotal)
        {
            return .85;
        }

        // "20 people, 12 men and 9 women,": people and kinds of people.
        return isApart && IsAnything(sentence, total) && parts.TrueForAll(part => IsSomebody(sentence, part)) ? .8 : null;
    }

    /// <summary>", the coastguard said": nothing of the list.</summary>
    private static bool IsSaidBy(NumberedSentence sentence, int comma)
    {
        if (sentence.Reads(comma + 1, "according", "to"))
        {
            return true;
        }

        for (var i = comma + 1; i < Math.Min(sentence.End, comma + SaidReach); i++)
        {
            if (sentence.Norm(i) is "said" or "says" or "reported" or "reports" or "announced" or "added")
            {
                return true;
            }

            if (!sentence.IsWord(i) || sentence.Norm(i) is "and" or "but" or "which" or "who" or "while")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMadeOf(NumberedSentence sentence, int joint) =>
        sentence.Norm(joint) is "comprises" or "comprising" || (sentence.Norm(joint) == "of" && (sentence.Stem(joint - 1) is "consist" or "compos" || sentence.Reads(joint - 2, "made", "up"))) || (sentence.Norm(joint) == "into" && sentence.Stem(joint - 1) is "split" or "divid" or "divide");

    private static bool IsAnything(NumberedSentence sentence, Stated value) => Anything.Contains(sentence.Norm(value.PhraseEnd - 1)) || Anything.Contains(sentence.Norm(value.PhraseEnd));

    private static bool IsSomebody(NumberedSentence sentence, Stated value)
    {
        for (var i = value.End; i < value.PhraseEnd; i++)
        {
            if (Somebody.Contains(sentence.Norm(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"..., 20 in all", "..., a total of 20", "..., which makes 20" behind the list.</summary>
    /// <returns>Index of the total and index after the last part; null when there is none.</returns>
    private static (int Total, int End)? Behind(NumberedSentence sentence, List<Stated> values, int first, int end)
    {
        // "12 men and 9 women, 20 in all": the total reads like one more item.
        if (end - first >= 3 && IsTotalBehind(sentence, values[end - 1]) && IsSumOf(sentence, values, first, end - 1, values[end - 1]))
        {
            return (end - 1, end - 1);
        }

        if (end >= values.Count || !values[first].AddsUpWith(values[end]) || AddendList.IsOpen(sentence, values[first].End, values[end].First))
        {
            return null;
        }

        var (last, total) = (values[end - 1], values[end]);
        var gap = AddendList.Start(sentence, total) - AddendList.ItemEnd(sentence, last);
        var isTotal = gap <= MaxGap && (IsTotalBehind(sentence, total) || IsAnnounced(sentence, total));
        return isTotal && IsSumOf(sentence, values, first, end, total) ? (end, end) : null;
    }

    /// <summary>Dogs and cats are animals; sons and daughters are no grandchildren.</summary>
    private static bool IsSumOf(NumberedSentence sentence, List<Stated> values, int first, int end, Stated total)
    {
        if (total.Kind != AssertionKind.Count || IsAnything(sentence, total))
        {
            return true;
        }

        // "9 boys and 13 girls, 22 riders in all": whoever they are.
        if (!IsSomebody(sentence, total) && values.GetRange(first, end - first).TrueForAll(part => part.Kind == AssertionKind.Count && IsSomebody(sentence, part)))
        {
            return true;
        }

        // "6 waiters and 9 cooks, 15 employees altogether": people of several kinds.
        if (total.PhraseEnd > total.End && values.GetRange(first, end - first).Append(total).All(part => part.Kind == AssertionKind.Count && PersonWords.IsOne(sentence.Text.Tokens[part.PhraseEnd - 1] with { Norm = Singular(sentence.Norm(part.PhraseEnd - 1)) })))
        {
            return true;
        }

        // "6 oaks, 9 elms and 4 limes, 20 trees in all": three kinds or more that nearly make the number are the kinds of it.
        var parts = values.GetRange(first, end - first);
        if (parts.Count > 2 && total.PhraseEnd > total.End && IsTotalBehind(sentence, total) && Math.Abs(parts.Sum(part => part.Number!.Value) - total.Number!.Value) <= total.Number * MostOff)
        {
            return true;
        }

        var noun = sentence.Stem(total.PhraseEnd - 1);
        return parts.Exists(part => part.Kind != AssertionKind.Count || sentence.Stem(part.PhraseEnd - 1) == noun);
    }

    /// <summary>True for a number that the sentence calls a sum: "500 in all", "a total of 500".</summary>
    internal static bool IsTold(NumberedSentence sentence, Stated total) => IsTotalBehind(sentence, total) || sentence.Reads(total.First - 2, "total", "of");

    private static string Singular(string norm) => norm.EndsWith('s') ? norm[..^1] : norm;

    private static bool IsTotalBehind(NumberedSentence sentence, Stated total)
    {
        var i = sentence.Norm(total.PhraseEnd) == "of" ? total.PhraseEnd + 2 : total.PhraseEnd;
        return Together.Contains(sentence.Norm(i)) || sentence.Reads(i, "in", "all") || sentence.Reads(i, "in", "total") || sentence.Reads(i, "all", "told");
    }

    private static bool IsAnnounced(NumberedSentence sentence, Stated total)
    {
        var before = AddendList.Start(sentence, total) - 1;
        return Making.Contains(sentence.Norm(before))
            || sentence.Reads(before - 1, "total", "of") || sentence.Reads(before - 1, "sum", "of") || sentence.Reads(before - 1, "in", "all") || sentence.Reads(before - 1, "in", "total")
            || sentence.Reads(before - 2, "add", "up", "to") || sentence.Reads(before - 2, "adds", "up", "to") || sentence.Reads(before - 2, "adding", "up", "to") || (sentence.Norm(before) == "to" && sentence.Stem(before - 1) is "amount" or "come")
            || (sentence.Is(before, ',') && (sentence.Reads(before - 2, "in", "all") || sentence.Reads(before - 2, "in", "total") || sentence.Norm(before - 1) == "altogether"))
            || sentence.Is(before, '=');
    }

    /// <summary>"12 men, 9 women and 3 children, 21 adults in all": some of the parts make the total.</summary>
    private static bool AnyPartMakes(List<Stated> values, int first, int end, Stated total)
    {
        for (var i = first; i < end; i++)
        {
            var sum = 0m;
            for (var k = i; k < end; k++)
            {
                sum += values[k].Number!.Value;
                if (sum == total.Number && (i > first || k < end - 1))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
