using FactCheck.Alignment.Events;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Of two short texts that use the same words in the same order: what they differ in besides a place that is known to differ. "Day pupils pay 40" and "boarders pay
/// 90" are two matters, whoever laid the two figures side by side: an edit changes one fact, and a writer who tells of the same matter words it anew.
/// </summary>
internal static class LikeSentences
{
    /// <summary>Longer texts are versions by their other sentences.</summary>
    private const int MaxSentences = 2;

    /// <summary>Least number of items that are the same and in order, and least share of those of the longer sentence.</summary>
    private const int LeastEqual = 3;
    private const double LeastShare = .6;

    private const int FarYears = 50;

    private static readonly HashSet<string> Quantifiers = new(StringComparer.Ordinal) { "all", "every", "each", "no", "none", "some", "most", "few", "both", "neither" };

    private static readonly HashSet<string> Numerals = new(StringComparer.Ordinal) { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x" };

    /// <summary>What differs, for an explanation; null when nothing else does that would tell two matters apart.</summary>
    public static (string Left, string Right)? Difference(ReadDocument left, Mention ours, ReadDocument right, Mention theirs)
    {
        if (Math.Min(left.Text.SentenceSpan.Length, right.Text.SentenceSpan.Length) > MaxSentences)
        {
            return null;
        }

        var (mine, others) = (Items(left, ours), Items(right, theirs));
        var blocks = TokenDiff.Diff([.. mine.Select(item => Key(left.Text, item))], [.. others.Select(item => Key(right.Text, item))]);
        var equal = blocks.Where(block => block.IsEqual).Sum(block => block.LeftLength);
        if (equal < LeastEqual || equal < LeastShare * Math.Max(mine.Count, others.Count))
        {
            return null;
        }

        foreach (var block in blocks)
        {
            var (one, other) = (mine.Skip(block.LeftStart).Take(block.LeftLength).ToList(), others.Skip(block.RightStart).Take(block.RightLength).ToList());
            if ((block.IsEqual ? Values(one, ours, other, theirs) : Words(left.Text, one, ours, right.Text, other, theirs)) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    private static IReadOnlyList<SentenceItem> Items(ReadDocument document, Mention place) => SentenceItems.Of(document, document.Text.Tokens[document.Text.TokenAt(place.Span.Start)].Sentence);

    private static string Key(DocumentText text, SentenceItem item) => item.Value is null ? text.Tokens[item.First].Stem : item.Key;

    /// <summary>Two values that stand in the same place and differ. Where two numbers differ, either may be a slip.</summary>
    private static (string Left, string Right)? Values(List<SentenceItem> mine, Mention ours, List<SentenceItem> others, Mention theirs)
    {
        for (var k = 0; k < mine.Count; k++)
        {
            if (mine[k].Value is { } one && others[k].Value is { } other && !one.Mention.Span.Overlaps(ours.Span) && !other.Mention.Span.Overlaps(theirs.Span)
                && !(IsNumber(ours.Value) && IsNumber(one.Value) && one.Kind != AssertionKind.Ordinal) && one.Value.RelationTo(other.Value) == ValueRelation.Disjoint)
            {
                return (one.Mention.Text, other.Mention.Text);
            }
        }

        return null;
    }

    private static bool IsNumber(AssertionValue? value) => value is QuantityValue or DurationValue or CardinalityValue;

    /// <summary>Words that stand for each other and are no two words for one thing; those beyond a comma may be told anew.</summary>
    private static (string Left, string Right)? Words(DocumentText left, List<SentenceItem> mine, Mention ours, DocumentText right, List<SentenceItem> others, Mention theirs)
    {
        if (!IsOfClause(left, mine, ours.Span) || !IsOfClause(right, others, theirs.Span))
        {
            return null;
        }

        var (ones, those) = (Tokens(left, mine, ours.Span), Tokens(right, others, theirs.Span));
        foreach (var one in ones)
        {
            foreach (var other in those)
            {
                if (AreTwoSides(left.Tokens[one], right.Tokens[other]))
                {
                    return (left.Tokens[one].Norm, right.Tokens[other].Norm);
                }
            }
        }

        // "elected", "re-elected".
        if (ones.Exists(token => left.Tokens[token].Norm is "re" or "again") != those.Exists(token => right.Tokens[token].Norm is "re" or "again"))
        {
            return ("once", "again");
        }

        var isTime = ours.Value is DateValue or TimeValue && !AreFar(ours.Value, theirs.Value);
        ones.RemoveAll(token => !IsTelling(left, token, ours.Span, isTime));
        those.RemoveAll(token => !IsTelling(right, token, theirs.Span, isTime));
        return ones.Count > 0 && those.Count > 0
            && !ones.Exists(one => those.Exists(other => RelatedWords.Are(left.Tokens[one].Stem, right.Tokens[other].Stem)) || Says(right, theirs, left.Tokens[one].Stem)) && !those.Exists(other => Says(left, ours, right.Tokens[other].Stem))
            ? (left.Tokens[ones[0]].Norm, right.Tokens[those[0]].Norm)
            : null;
    }

    /// <summary>Two dates of two ages of a thing: it was built in the one and repaired in the other.</summary>
    private static bool AreFar(AssertionValue? ours, AssertionValue? theirs) =>
        ours is DateValue { Earliest: { } one } && theirs is DateValue { Earliest: { } other } && Math.Abs(one.Year - other.Year) >= FarYears;

    /// <summary>"upper" and "lower", "all" and "some", "Boris I" and "Boris III".</summary>
    private static bool AreTwoSides(in Token one, in Token other) =>
        one.Norm != other.Norm && (Opposites.AreOpposite(one.Stem, other.Stem) || PoleLexicon.AreOpposed(one.Stem, other.Stem)
            || (one.Norm, other.Norm) is ("up", "down") or ("down", "up") || (Quantifiers.Contains(one.Norm) && Quantifiers.Contains(other.Norm)) || (one.IsCapitalized && other.IsCapitalized && Numerals.Contains(one.Norm) && Numerals.Contains(other.Norm)));

    /// <summary>The words of some items, those of the place aside.</summary>
    private static List<int> Tokens(DocumentText text, List<SentenceItem> items, TextSpan place) =>
        [.. items.Where(item => item.Value is null).SelectMany(item => Enumerable.Range(item.First, item.Last - item.First + 1)).Where(token => text.Tokens[token].IsWord && !place.Overlaps(text.Tokens[token].Span))];

    private static bool IsOfClause(DocumentText text, List<SentenceItem> items, TextSpan place)
    {
        // "For children, a day costs".
        if (items.Count == 0 || (text.Tokens[text.SentenceOf(text.Tokens[items[0].First]).FirstToken].Norm is "for" or "among" && items[^1].Last + 1 < text.Tokens.Count && text.Tokens[items[^1].Last + 1].Is(',') && items[0].First <= text.SentenceOf(text.Tokens[items[0].First]).FirstToken + 2))
        {
            return true;
        }

        var (first, last) = (text.TokenAt(place.Start), text.TokenAt(place.End) - 1);
        var (from, to) = items[0].First > last ? (last + 1, items[0].First) : (items[^1].Last + 1, first);
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Norm is "," or ";" or ":" or "\"" or "(" or ")")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A plain word. "the flood of 1953" is a way to tell the year, and a verb that goes with a time is often another.</summary>
    private static bool IsTelling(DocumentText text, int token, TextSpan place, bool isTime)
    {
        ref readonly var word = ref text.TokenSpan[token];
        var isName = word.IsCapitalized && token > text.SentenceSpan[word.Sentence].FirstToken;
        var isWayToTell = isTime && (VerbWords.IsFullVerb(word) || VerbWords.IsPastForm(word) || (token + 2 < text.Tokens.Count && text.Tokens[token + 1].Norm == "of" && place.Overlaps(text.Tokens[token + 2].Span)));
        return EventWords.IsContent(word) && !SpeechVerbs.Contains(word) && !isName && !isWayToTell;
    }

    private static bool Says(DocumentText text, Mention place, string stem)
    {
        var sentence = text.SentenceSpan[text.Tokens[text.TokenAt(place.Span.Start)].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.TokenSpan[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }
}
