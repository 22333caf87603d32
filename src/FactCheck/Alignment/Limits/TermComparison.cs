using System.Globalization;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Occasions;

namespace FactCheck.Alignment.Limits;

/// <summary>Whether two sentences that say the same let it begin or end on different dates: "until the end of 2041" and "until the end of 2037", "from 1986 to 1993" and "from 1986 to 1997".</summary>
internal static class TermComparison
{
    /// <summary>The two terms as dates that exclude each other; null when they go together or one sentence has several.</summary>
    public static (Assertion Left, Assertion Right)? Of(SentenceComparison pair, IReadOnlyList<Assertion> left, IReadOnlyList<Assertion> right)
    {
        if (Lone(left, right) is not { } one || Lone(right, left) is not { } other || !AreOfOneDeed(one, other) || Edges(one, other) is not var (mine, theirs))
        {
            return null;
        }

        return mine.RelationTo(theirs) == ValueRelation.Disjoint && LimitComparison.AreAlike(pair, Tokens(pair.Left, one), Tokens(pair.Right, other))
            ? (new Assertion(one.Kind, one.Mention, mine), new Assertion(other.Kind, other.Mention, theirs))
            : null;
    }

    /// <summary>The one term of a sentence that the other does not give.</summary>
    private static Assertion? Lone(IReadOnlyList<Assertion> times, IReadOnlyList<Assertion> others)
    {
        Assertion? lone = null;
        foreach (var time in times)
        {
            if (time.Value is DateValue date && IsTerm(date) && !others.Any(other => other.Value.RelationTo(date) == ValueRelation.Equal))
            {
                if (lone is not null)
                {
                    return null;
                }

                lone = time;
            }
        }

        return lone;
    }

    private static bool IsTerm(DateValue date) => date.Bound is "since" or "until" || date.Timex.StartsWith('(');

    private static bool AreOfOneDeed(Assertion one, Assertion other) =>
        one.Frame.Predicate is not { } mine || other.Frame.Predicate is not { } theirs || Stories.RelatedWords.Are(mine, theirs);

    private static (AssertionValue, AssertionValue)? Edges(Assertion one, Assertion other)
    {
        var (mine, theirs) = ((DateValue)one.Value, (DateValue)other.Value);
        if (mine.Bound is not null || theirs.Bound is not null)
        {
            return mine.Bound == theirs.Bound ? (DateEdges.Of(mine), DateEdges.Of(theirs)) : null;
        }

        var (ours, others) = (mine.Timex.Trim('(', ')').Split(','), theirs.Timex.Trim('(', ')').Split(','));
        if (ours.Length < 2 || others.Length < 2 || (ours[0] == others[0]) == (ours[1] == others[1]) || mine.Granularity != theirs.Granularity)
        {
            return null;
        }

        var end = ours[0] == others[0] ? 1 : 0;
        return (Day(ours[end], mine.Granularity), Day(others[end], mine.Granularity));
    }

    /// <summary>One end of a range, "2011-01-01" or "XXXX-09-01", as finely as the range is told.</summary>
    private static DateValue Day(string timex, DateGranularity granularity) => new()
    {
        Timex = timex,
        Granularity = granularity,
        Year = Part(timex, 0, 4),
        Month = granularity == DateGranularity.Year ? null : Part(timex, 5, 2),
        Day = granularity == DateGranularity.Day ? Part(timex, 8, 2) : null,
    };

    private static int? Part(string timex, int start, int length) =>
        timex.Length >= start + length && int.TryParse(timex.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : null;

    private static (int First, int Last) Tokens(EventSentence sentence, Assertion time) =>
        (sentence.Text.TokenAt(time.Mention.Span.Start), Math.Max(sentence.Text.TokenAt(time.Mention.Span.Start), sentence.Text.TokenAt(time.Mention.Span.End) - 1));
}
