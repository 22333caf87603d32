using FactCheck.Alignment.Events;
using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Rows;

/// <summary>
/// Finds a value that the sources give in one row of a list or table and the draft in another: "weavers pay 15 francs" where the source has "potters 15 francs, weavers 9
/// francs". The draft must name the other row and nothing of the row that the value is of.
/// </summary>
internal sealed class NeighbourRows(ReadDocument draft, DraftSources sources)
{
    /// <summary>Sentences between two rows of a list.</summary>
    private const int NearSentences = 4;

    /// <summary>Words that two sentences without a label must have in common to be rows of one list.</summary>
    private const int LeastCommon = 2;

    /// <summary>How many times as large a value may be and still tell the same of another row.</summary>
    private const decimal MostRatio = 20;

    private const int ComparedReach = 3;

    private const double Confidence = .7;
    private const string Words = "the source gives the draft's value in another row of the list";

    private readonly RivalGuards _guards = new(draft, sources);
    private readonly List<ReadDocument> _drafts = [draft];

    /// <summary>What contradicts the value, or the name of the row that it is given of; null where the draft's value is of that row, or of none.</summary>
    public DraftMatch? Of(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (asked.Assertion.Value is not (QuantityValue or DurationValue or TimeValue or DateValue { Weekday: not null, Day: null }) || asked.Assertion.Kind is AssertionKind.Ordinal or AssertionKind.Ratio or AssertionKind.Age || (asked.Assertion.Kind == AssertionKind.Number && !asked.Mention.Text.Contains('.', StringComparison.Ordinal)) || IsCompared(asked))
        {
            return null;
        }

        var equal = candidates.FindAll(candidate => candidate.Relation is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge || (candidate.Relation != ValueRelation.Disjoint && NumberOf(asked) is { } number && NumberOf(candidate.Placed) == number));
        if (equal.Count == 0 || RowOf(asked) is not { } row)
        {
            return null;
        }

        List<RowSlip?> slips = [.. equal.Select(candidate => Slip(row, asked, candidate.Placed))];
        if (slips[0] is not { } slip || !slips.TrueForAll(other => other is not null && other.Rival.Assertion.Value.RelationTo(slip.Rival.Assertion.Value) == ValueRelation.Equal))
        {
            return null;
        }

        return slip.IsOfOwnRow(row.Beside, sources.ValuesBeside(slip.Own.Value), sources.ValuesBeside(slip.Rival), asked)
            ? Misnamed(asked, row, slip)
            : DraftMatch.Contradicted(asked.Assertion, slip.Rival.Assertion, Words, Confidence);
    }

    /// <summary>The other values of the sentence are of the value's own row, too: the name of the row is wrong rather than all of them.</summary>
    private DraftMatch? Misnamed(PlacedAssertion asked, DraftRow row, RowSlip slip)
    {
        var isLabelled = slip.IsApart && slip.Own.IsLabelled;
        var isBehind = !slip.IsApart && (slip.Own.First > slip.Other.First ? slip.Own : slip.Other).IsValueFirst;
        var theirs = isLabelled ? slip.Own.LabelWords : isBehind ? slip.Own.WordsBehind : slip.Own.Words;
        var others = isLabelled ? slip.Other.LabelWords : isBehind ? slip.Other.WordsBehind : slip.Other.Words;
        var told = row.Place(draft.Text, word => others.Contains(word) && !theirs.Contains(word), sources.Claims.Alike);
        var given = slip.Own.PlaceOf(theirs.Except(others));
        return told < 0 || given < 0 ? null
            : new DraftMatch(asked.Assertion, AssertionVerdict.Contradicted, null, [slip.Own.Value.Mention], new Topic(asked.Mention.Text, TopicBasis.Event, [Told(draft.Text, told), Told(slip.Own.Text, given)], [Words], Confidence));
    }

    private static Assertion Told(DocumentText text, int place)
    {
        var last = place + 2 < text.Tokens.Count && text.Tokens[place + 1].Is('-') && text.Tokens[place + 2] is { IsWord: true, IsAfterSpace: false } ? place + 2 : place;
        var mention = text.Mention(place, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Thing));
    }

    private static decimal? NumberOf(PlacedAssertion placed) => ValueStanding.Interval(placed.Assertion.Value)?.Number;

    /// <summary>"rather than 15 francs", "later than the usual 9 am", "half of the 90 guests", "never owed 15 francs": told of something else than the row.</summary>
    private bool IsCompared(PlacedAssertion asked)
    {
        var (text, sentence) = (draft.Text, draft.Text.SentenceSpan[asked.Sentence].FirstToken);
        var (before, first) = (asked.FirstToken - 1, asked.FirstToken - 2);
        for (var i = before; i >= sentence && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i--)
        {
            if (text.Tokens[i].Norm == "used" || (EventWords.IsNegator(text.Tokens[i]) && !VerbWords.IsAuxiliary(text.Tokens[i])) || (before - i < ComparedReach && text.Tokens[i].Norm is "than" or "instead" or "from"))
            {
                return true;
            }
        }

        return first >= sentence && ((text.Tokens[before].Norm == "of" && text.Tokens[first] is { IsStop: true } or { Norm: "because" or "out" or "ahead" })
            || (text.Tokens[before].Norm is "the" or "these" or "all" && text.Tokens[first].Norm == "of"));
    }

    private DraftRow? RowOf(PlacedAssertion asked)
    {
        List<PlacedAssertion> beside = [.. draft.Assertions.Where(other => other.IsCertain && other.Value is QuantityValue or DurationValue or TimeValue or DateValue && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start)).Select(other => ReferenceEquals(other, asked.Assertion) ? asked : PlacedAssertion.Of(_drafts, 0, other))];
        if (RowCells.Of(draft.Text, asked, beside) is not { } cell)
        {
            return null;
        }

        var (first, end) = (cell.First, cell.End);
        foreach (var clause in ClauseSplitter.Split(draft.Text, draft.Text.SentenceSpan[asked.Sentence], []))
        {
            if (clause.Contains(asked.FirstToken))
            {
                (first, end) = (Math.Max(first, clause.First), Math.Min(end, clause.End));
            }
        }

        for (var i = asked.EndToken; i < end; i++)
        {
            if (draft.Text.Tokens[i].Is(',') || draft.Text.Tokens[i].Is('('))
            {
                // "the ascent takes 50 minutes, ten more in snow".
                end = i;
            }
        }

        return new DraftRow(first, end, Known(cell.WordsIn(first, end).Where(word => asked.Assertion.Kind != AssertionKind.Count || word != asked.Frame.Head)), Known(Told(cell, first, end)), beside);
    }

    /// <summary>The words that may name the row of the value: of the whole sentence where it has no other such value, of the one before where the clause only points there.</summary>
    private IEnumerable<string> Told(RowCell cell, int first, int end)
    {
        var sentence = draft.Text.SentenceSpan[cell.Value.Sentence];
        var told = cell.Count == 1 ? cell.WordsIn(sentence.FirstToken, sentence.EndToken) : cell.WordsIn(first, end);
        for (var i = first; cell.Value.Sentence > 0 && i < end; i++)
        {
            if (draft.Text.Tokens[i].Norm is "it" or "its" or "they" or "their" or "this" or "these" or "he" or "she" or "his" or "her" or "that" or "one" or "others" or "rest")
            {
                return told.Concat(cell.WordsIn(draft.Text.SentenceSpan[cell.Value.Sentence - 1].FirstToken, sentence.FirstToken));
            }
        }

        return told;
    }

    private HashSet<string> Known(IEnumerable<string> words)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            known.Add(word);
            known.UnionWith(sources.Claims.Alike(word));
        }

        return known;
    }

    private RowSlip? Slip(DraftRow row, PlacedAssertion asked, PlacedAssertion given)
    {
        var text = sources.Documents[given.Document].Text;
        if (Has(text, given.Sentence, "respectively") || RowCells.Of(text, given, sources.ValuesBeside(given)) is not { } cell)
        {
            return null;
        }

        var (best, most, isTied) = (default(RowCell), 0, false);
        foreach (var other in sources.ValuesLike(given.Assertion.Kind))
        {
            if (other.Document != given.Document || Math.Abs(other.Sentence - given.Sentence) > NearSentences || ReferenceEquals(other, given) || !RowCells.AreLike(given, other) || !IsRival(asked, other) || other.IsPartOfThose || row.Gives(other) || (asked.Assertion.Value is TimeValue or DurationValue && _guards.KeepApart(asked, other)) || IsOfOtherPeriod(text, given, other) || ToldDifference.Is(draft.Text, asked) != ToldDifference.Is(text, other))
            {
                continue;
            }

            if (RowCells.Of(text, other, sources.ValuesBeside(other)) is not { } rival)
            {
                continue;
            }

            var shared = other.Sentence == given.Sentence ? Beside(row, cell, rival) : cell.Count == rival.Count && cell.Place == rival.Place ? Apart(row, cell, rival) : 0;
            if (shared > 0 && shared >= most)
            {
                isTied = shared == most && best!.Value.Assertion.Value.RelationTo(other.Assertion.Value) != ValueRelation.Equal;
                (best, most) = (rival, shared);
            }
        }

        return isTied || best is null ? null : new RowSlip(cell, best);
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
            return ReferenceEquals(later, rival) ? row.Words.Intersect(rival.Words.Except(cell.Words)).Count() : 0;
        }

        return later.IsSpecial ? Count(row, cell.WordsBefore, rival.WordsBefore) : Count(row, cell.Words, rival.Words);
    }

    /// <summary>The same for two sentences: two labelled rows, or two that say the same of two things.</summary>
    private static int Apart(DraftRow row, RowCell cell, RowCell rival)
    {
        if (cell.IsLabelled && rival.IsLabelled)
        {
            if (cell.Value.FirstToken < cell.Label && rival.Value.FirstToken < rival.Label)
            {
                // "Monday: soup; Tuesday: stew": the day names the row.
                return Count(row, cell.AllWords, rival.AllWords);
            }

            return row.Told.Overlaps(cell.LabelWords.Except(rival.LabelWords)) ? 0 : Count(row, cell.LabelWords, rival.LabelWords.Except(cell.AllWords));
        }

        return !cell.IsLabelled && !rival.IsLabelled && cell.AllWords.Intersect(rival.AllWords).Count() >= LeastCommon && Count(row, cell.AllWords, rival.AllWords) is >= LeastCommon and var shared ? shared : 0;
    }

    private static int Count(DraftRow row, IEnumerable<string> mine, IEnumerable<string> theirs)
    {
        List<string> own = [.. mine.Except(theirs)];
        return own.Count > 0 && !row.Told.Overlaps(own) ? row.Words.Intersect(theirs.Except(mine)).Count() : 0;
    }

    private static bool Has(DocumentText text, int sentence, string norm)
    {
        for (var i = text.SentenceSpan[sentence].FirstToken; i < text.SentenceSpan[sentence].EndToken; i++)
        {
            if (text.Tokens[i].Norm == norm)
            {
                return true;
            }
        }

        return false;
    }
}
