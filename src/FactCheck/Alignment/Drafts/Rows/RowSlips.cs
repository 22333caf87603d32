using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>Finds the row of the sources that a draft names, near a row whose value it gives. Not thread-safe.</summary>
internal sealed class RowSlips(ReadDocument draft, DraftSources sources)
{
    /// <summary>Sentences between two rows of a list.</summary>
    private const int NearSentences = 4;

    /// <summary>Words that two sentences without a label must have in common to be rows of one list.</summary>
    private const int LeastCommon = 2;

    /// <summary>How many times as large a value may be and still tell the same of another row.</summary>
    private const decimal MostRatio = 20;

    private readonly RivalGuards _guards = new(draft, sources);
    private readonly RowIndex _cells = new(sources.Documents, sources.ValuesBeside);

    /// <summary>The row that the draft names, beside the one of a place that gives its value; null where it names none, or two of which each has a value of its own.</summary>
    public RowSlip? Of(DraftRow row, PlacedAssertion given)
    {
        if (_cells.Of(given) is not { } cell || IsInTurn(cell))
        {
            return null;
        }

        var (best, most, isTied) = (default(RowCell), 0, false);
        foreach (var other in sources.Given.ValuesAround(given, NearSentences))
        {
            if (ReferenceEquals(other, given) || !RowCells.AreLike(given, other) || _cells.Of(other) is not { } rival)
            {
                continue;
            }

            var shared = other.Sentence == given.Sentence ? Beside(row, cell, rival) : cell.Count == rival.Count && cell.Place == rival.Place ? Apart(row, cell, rival) : 0;
            if (shared > 0 && shared >= most && MayBeMeant(row, given, other))
            {
                isTied = shared == most && best!.Value.Assertion.Value.RelationTo(other.Assertion.Value) != ValueRelation.Equal;
                (best, most) = (rival, shared);
            }
        }

        return isTied || best is null ? null : new RowSlip(cell, best);
    }

    /// <summary>"9 and 12 francs, respectively".</summary>
    private static bool IsInTurn(RowCell cell)
    {
        var (text, sentence) = (cell.Text, cell.Text.SentenceSpan[cell.Value.Sentence]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm == "respectively")
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeMeant(DraftRow row, PlacedAssertion given, PlacedAssertion other)
    {
        var (text, asked) = (sources.Documents[other.Document].Text, row.Value);
        return !other.IsPartOfThose && IsRival(asked, other) && !row.Gives(other) && !(asked.Assertion.Value is TimeValue or DurationValue && _guards.KeepApart(asked, other))
            && !IsOfOtherPeriod(text, given, other) && ToldDifference.Is(draft.Text, asked) == ToldDifference.Is(text, other);
    }

    /// <summary>One is told per month, the other per year or of no stretch of time.</summary>
    private static bool IsOfOtherPeriod(DocumentText text, PlacedAssertion given, PlacedAssertion other) =>
        given.Assertion.Kind is AssertionKind.Amount or AssertionKind.Duration && Periods.InYear(text, given) != Periods.InYear(text, other);

    private static bool IsRival(PlacedAssertion asked, PlacedAssertion other) =>
        asked.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Disjoint
        && (asked.Assertion.Kind != AssertionKind.Count || other.Assertion.Kind != AssertionKind.Count || other.Frame.Head is not { } head || (asked.Frame.Head is { } noun && Synonyms.Share(head, noun)))
        && (ValueStanding.Interval(asked.Assertion.Value) is not { Number: > 0 } mine || ValueStanding.Interval(other.Assertion.Value) is not { Number: > 0 } theirs
            || (ValueStanding.InBase(mine) <= MostRatio * ValueStanding.InBase(theirs) && ValueStanding.InBase(theirs) <= MostRatio * ValueStanding.InBase(mine)));

    /// <summary>How many of the words that only the rival's cell of one sentence has the draft names; 0 where it names one of the other cell.</summary>
    private static int Beside(DraftRow row, RowCell cell, RowCell rival)
    {
        var later = cell.First > rival.First ? cell : rival;
        if (later.IsValueFirst)
        {
            return Count(row, cell.WordsBehind, rival.WordsBehind);
        }

        if (later.IsSpecial && !(ReferenceEquals(later, cell) ? rival : cell).IsSpecial)
        {
            // "stalls 15 francs, for weavers 9 francs": what is told of all is told of weavers, too.
            return ReferenceEquals(later, rival) ? Named(row, cell.Words, rival.Words) : 0;
        }

        return later.IsSpecial ? Count(row, cell.WordsBefore, rival.WordsBefore) : Count(row, cell.Words, rival.Words);
    }

    /// <summary>The same for two sentences: two labelled rows, or two that say the same of two things.</summary>
    private static int Apart(DraftRow row, RowCell cell, RowCell rival)
    {
        if (cell.IsLabelled && rival.IsLabelled)
        {
            // "Monday: soup; Tuesday: stew": the day names the row.
            return cell.Value.FirstToken < cell.Label && rival.Value.FirstToken < rival.Label ? Count(row, cell.AllWords, rival.AllWords)
                : cell.LabelWords.Count > 0 && !row.Told.Overlaps(cell.LabelWords) ? Named(row, cell.AllWords, rival.LabelWords)
                : 0;
        }

        return !cell.IsLabelled && !rival.IsLabelled && Count(row, cell.AllWords, rival.AllWords) is >= LeastCommon and var shared && cell.AllWords.Count(rival.AllWords.Contains) >= LeastCommon ? shared : 0;
    }

    private static int Count(DraftRow row, HashSet<string> mine, HashSet<string> theirs) =>
        Named(row, mine, theirs) is > 0 and var named && !row.Told.Any(word => mine.Contains(word) && !theirs.Contains(word)) && !mine.IsSubsetOf(theirs) ? named : 0;

    /// <summary>How many words of theirs, and not of mine, the draft has.</summary>
    private static int Named(DraftRow row, HashSet<string> mine, HashSet<string> theirs) => row.Words.Count(word => theirs.Contains(word) && !mine.Contains(word));
}
