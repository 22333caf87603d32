using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads what a number of things became when some went and others came: "The herd counted 320 head in May. Since then 41 have been sold and 12 were born, which
/// brings it to 291"; "gave away 70 of its 90 coats, leaving 20".
/// </summary>
internal static class FlowReader
{
    /// <summary>Tokens from a number to the verb that says whether it came or went.</summary>
    private const int VerbReach = 6;

    /// <summary>Tokens from "brings" to the number behind its "to", and from "leaving" to the rest.</summary>
    private const int ToReach = 5;
    private const int RestReach = 3;

    private static readonly WordSet Going =
    [
        "left", "leave", "sold", "died", "lost", "closed", "resigned", "retired", "dismissed", "sacked", "cancelled", "withdrawn", "withdrew", "scrapped", "felled", "removed", "slaughtered", "gone", "quit", "expired", "deducted", "spent", "departed",
    ];

    private static readonly WordSet Coming =
    [
        "joined", "join", "born", "bought", "added", "arrived", "hired", "recruited", "opened", "planted", "acquired", "enrolled", "admitted", "hatched", "delivered", "registered", "appointed",
    ];

    /// <summary>More may have come or gone than is told.</summary>
    private static readonly WordSet Open = new("about least some almost nearly over including average each per further other others net around roughly several".Split(' '));

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if ((Left(sentence, previous) ?? Level(sentence, previous)) is { } result)
        {
            yield return result;
        }
    }

    /// <summary>"gave away 70 of its 90 coats, leaving 20", "has 90 coats. 70 of them were given away, leaving 20": a whole, a part and the rest, and no other number.</summary>
    private static Assertion? Left(NumberedSentence sentence, NumberedSentence? previous)
    {
        var counts = Countable(sentence);
        if (counts is [var some, var left] && sentence.Norm(some.End) == "of" && sentence.Norm(some.End + 1) is "them" or "these" && previous is not null && Countable(previous) is [var before] && !previous.Has(Open))
        {
            return some.Number < before.Number && IsLeft(sentence, some, left) && left.Kind == AssertionKind.Number && !sentence.Has(Open)
                ? NumberedSentence.Reckon(ReckoningKind.Total, left, before.Interval - some.Interval, $"{before.Spelled} - {some.Spelled} = {NumberInterval.Spell(before.Number!.Value - some.Number!.Value)}", [before, some])
                : null;
        }

        if (counts is not [var part, var whole, var rest] || part.Number >= whole.Number || !IsPartOf(sentence, part, whole) || !IsLeft(sentence, whole, rest) || sentence.Has(Open))
        {
            return null;
        }

        // "leaving 12 sailors without work" is of others.
        return rest.Kind != AssertionKind.Number && sentence.Stem(rest.PhraseEnd - 1) != sentence.Stem(whole.PhraseEnd - 1)
            ? null
            : NumberedSentence.Reckon(ReckoningKind.Total, rest, whole.Interval - part.Interval, $"{whole.Spelled} - {part.Spelled} = {NumberInterval.Spell(whole.Number!.Value - part.Number!.Value)}", [whole, part]);
    }

    private static bool IsPartOf(NumberedSentence sentence, Stated part, Stated whole)
    {
        var of = whole.First - 1;
        while (sentence.Norm(of) is "the" or "its" or "their" or "his" or "her" or "our" or "all")
        {
            of--;
        }

        return sentence.Norm(of) == "of" && of - part.End is >= 0 and <= 2;
    }

    private static bool IsLeft(NumberedSentence sentence, Stated whole, Stated rest)
    {
        for (var i = rest.First - 1; i >= Math.Max(whole.End, rest.First - RestReach); i--)
        {
            if (sentence.Norm(i) is "leaving" or "leaves" || (sentence.Norm(i) == "left" && sentence.Norm(i - 1) is "which" or "that"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stood at 320 ... 41 were sold and 12 were born, which brings it to 291".</summary>
    private static Assertion? Level(NumberedSentence sentence, NumberedSentence? previous)
    {
        var counts = Countable(sentence);
        var target = counts.FindIndex(value => IsTarget(sentence, value));
        if (target < 1 || target != counts.Count - 1 || sentence.Has(Open))
        {
            return null;
        }

        var flows = counts.GetRange(0, target);
        var start = Sign(sentence, flows[0]) == 0 ? flows[0] : previous is not null && Countable(previous) is [var only] && !previous.Has(Open) ? only : default;
        flows.RemoveAll(flow => flow.Equals(start));
        if (start.Assertion is null || start.Assertion.Hedge is not null || flows.Count == 0 || flows.Exists(flow => Sign(sentence, flow) == 0 || flow.Number >= start.Number))
        {
            return null;
        }

        var (level, working) = (start.Interval, start.Spelled);
        var number = start.Number!.Value;
        foreach (var flow in flows)
        {
            var sign = Sign(sentence, flow);
            level = sign > 0 ? level + flow.Interval : level - flow.Interval;
            number += sign * flow.Number!.Value;
            working += $" {(sign > 0 ? '+' : '-')} {flow.Spelled}";
        }

        return NumberedSentence.Reckon(ReckoningKind.Total, counts[target], level, $"{working} = {NumberInterval.Spell(number)}", [start, .. flows], .8);
    }

    private static List<Stated> Countable(NumberedSentence sentence) => sentence.Values.FindAll(value => value.IsCount && value.Number is > 1);

    /// <summary>"which brought the roll to 291", "bringing it to 291", "taking the total to 291".</summary>
    private static bool IsTarget(NumberedSentence sentence, Stated value)
    {
        if (sentence.Norm(value.First - 1) != "to")
        {
            return false;
        }

        for (var i = value.First - 2; i >= value.First - 1 - ToReach; i--)
        {
            if (sentence.Norm(i) is "brings" or "brought" or "bringing" or "takes" or "took" or "taking" or "reduces" or "reduced" or "reducing" or "cut" or "cutting" or "raises" or "raised" or "raising")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1 for what came, -1 for what went, by the verb behind the number, or before it: "lost 85"; 0 when neither is said.</summary>
    private static int Sign(NumberedSentence sentence, Stated flow)
    {
        for (var i = flow.End; i < flow.End + VerbReach && !sentence.Is(i, ',') && sentence.Norm(i) != "and"; i++)
        {
            if (Going.Contains(sentence.Norm(i)) || Coming.Contains(sentence.Norm(i)))
            {
                return Going.Contains(sentence.Norm(i)) ? -1 : 1;
            }
        }

        return Going.Contains(sentence.Norm(flow.First - 1)) ? -1 : Coming.Contains(sentence.Norm(flow.First - 1)) ? 1 : 0;
    }
}
