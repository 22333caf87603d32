using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What keeps a source's value from being the rival of a draft's though it stands among the same words.</summary>
internal sealed class RivalGuards(ReadDocument draft, DraftSources sources)
{
    private const int MinutesNear = 60;

    /// <summary>How many times as large a number may be and still be another reading of the same; a limit must be nearer.</summary>
    private const decimal SizeRatio = 8;
    private const decimal LimitRatio = 3;

    /// <summary>So many times in one sentence are a timetable.</summary>
    private const int ManyTimes = 3;

    /// <summary>Tokens from a value to the comparative behind the next of its list.</summary>
    private const int ListReach = 5;

    /// <summary>The value asked for last, and what it tells: many rivals are asked about one value.</summary>
    private PlacedAssertion? _asked;
    private bool _isDifference;
    private bool _tellsBefore;
    private bool _isCounterfactual;
    private bool _isWhole;
    private bool _isOfAll;

    /// <summary>True when one tells a level and the other a difference, each is told per another period, one tells what might have been, or one is a time told loosely.</summary>
    public bool KeepApart(PlacedAssertion asked, PlacedAssertion rival)
    {
        var text = sources.Documents[rival.Document].Text;
        if (!ReferenceEquals(_asked, asked))
        {
            _asked = asked;
            _isDifference = ToldDifference.Is(draft.Text, asked);
            _isCounterfactual = Counterfactual.Is(draft.Text, asked);
            _isWhole = ToldWhole.Is(draft.Text, asked);
            _isOfAll = IsOfAll(draft.Text, asked);
            _tellsBefore = asked.Assertion.Value is QuantityValue && TellsBefore(draft.Text, asked);
        }

        return _isDifference != ToldDifference.Is(text, rival)
            || (asked.Assertion.Kind is AssertionKind.Amount or AssertionKind.Duration && Periods.InYear(draft.Text, asked) != Periods.InYear(text, rival))
            || asked.Assertion.Kind == AssertionKind.Ordinal
            || (_isWhole != ToldWhole.Is(text, rival) && asked.Assertion.Value is QuantityValue)
            || IsOneOfMany(rival)
            || IsPartOf(asked, rival)
            || IsOfOtherDeed(asked, rival)
            || IsOfOtherSize(asked, rival)
            || (_isCounterfactual && !Counterfactual.Is(text, rival))
            || (_tellsBefore && !TellsBefore(text, rival))
            || (_isOfAll && !IsOfAll(text, rival))
            || IsLooseTime(asked, rival)
            || IsPartOfHour(asked)
            || IsRank(draft.Text, asked) != IsRank(text, rival)
            || IsStretch(rival) != IsStretch(asked)
            || IsListedDifference(asked)
            || IsClock(asked, rival)
            || (asked.Assertion.Value is DurationValue && IsCountedFrom(draft.Text, asked) && !IsCountedFrom(text, rival) && !IsAhead(text, rival));
    }

    /// <summary>"together the two depots have 640 buses": what several have, no rival of what one has.</summary>
    private static bool IsOfAll(DocumentText text, PlacedAssertion value)
    {
        var sentence = text.Sentences[value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "together" or "combined" or "altogether" or "jointly")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a third is planned": one of a row, where "a third of them" is a share.</summary>
    private static bool IsRank(DocumentText text, PlacedAssertion value) =>
        value.Assertion.Kind == AssertionKind.Ratio && text.Tokens[value.FirstToken].Norm == "a" && value.EndToken == value.FirstToken + 2 && value.EndToken < text.Tokens.Count
        && text.Tokens[value.EndToken].Norm is "is" or "was" or "will" or "has" or "had" or "would" or "may" or "can" or "to" or "," or "and";

    /// <summary>"from 8.1 to 8.6 hours" are two levels, no length.</summary>
    private static bool IsStretch(PlacedAssertion value) => value.Assertion.Value is DurationValue { Length: { Number: null, Low: not null, High: not null } };

    /// <summary>"eight and three weeks more": the word that compares stands behind the last of a list.</summary>
    public bool IsListedDifference(PlacedAssertion asked)
    {
        for (var i = asked.EndToken; i < Math.Min(asked.EndToken + ListReach, draft.Text.SentenceSpan[asked.Sentence].EndToken); i++)
        {
            ref readonly var token = ref draft.Text.Tokens[i];
            if (token.Norm is "more" or "less" or "fewer" or "higher" or "lower" or "longer" or "shorter")
            {
                return i > asked.EndToken && draft.Text.Tokens[asked.EndToken].Norm is "and" or "or" or ",";
            }

            if (!(token.Norm is "and" or "or" || token.Is(',') || token.IsWord || token.Kind == TokenKind.Number) || VerbWords.IsAuxiliary(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"twenty to midnight".</summary>
    private bool IsPartOfHour(PlacedAssertion asked) =>
        asked.Assertion.Value is TimeValue && asked.FirstToken > 1 && draft.Text.Tokens[asked.FirstToken - 1].Norm is "to" or "past" && (NumberWords.Value(draft.Text.Tokens[asked.FirstToken - 2].Norm) is not null || draft.Text.Tokens[asked.FirstToken - 2].Norm is "quarter" or "half" or "minutes");

    /// <summary>"just after eight" and "8.10": a time that is written like a number.</summary>
    private bool IsClock(PlacedAssertion asked, PlacedAssertion rival) =>
        asked.Assertion.Value is QuantityValue { Number: >= 1 and <= 24 and var hour, Unit.Length: 0 } && hour == decimal.Truncate(hour) && rival.Mention.Text.Length is 4 or 5 && rival.Mention.Text[^3] is '.' or ':'
        && asked.FirstToken > 0 && draft.Text.Tokens[asked.FirstToken - 1].Norm is "after" or "before" or "at" or "around" or "about" or "past" or "by" or "until" or "till" or "from" or "to";

    /// <summary>"a charge of 60 for your party of five" and "12 a person": the smaller is told of each.</summary>
    private bool IsPartOf(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (asked.Assertion.Kind is not (AssertionKind.Amount or AssertionKind.Measure) || ValueStanding.Interval(asked.Assertion.Value) is not { Number: { } mine } || ValueStanding.Interval(rival.Assertion.Value) is not { Number: { } theirs })
        {
            return false;
        }

        var (isEach, isEachThere) = (IsOfEach(draft.Text, asked), IsOfEach(sources.Documents[rival.Document].Text, rival));
        return isEach != isEachThere && (isEach ? mine < theirs : theirs < mine);
    }

    private static bool IsOfEach(DocumentText text, PlacedAssertion value)
    {
        var next = value.EndToken;
        return next < text.Tokens.Count && (text.Tokens[next].Norm is "each" or "apiece" or "per"
            || (next + 1 < text.Tokens.Count && text.Tokens[next].Norm == "a" && text.Tokens[next + 1].Norm is "head" or "person" or "piece" or "child" or "adult" or "night"));
    }

    /// <summary>Each thing that was done has a date of its own.</summary>
    private static bool IsOfOtherDeed(PlacedAssertion asked, PlacedAssertion rival) =>
        asked.Assertion.Value is DateValue { Day: not null } or DateValue { Month: not null } or TimeValue && rival.Assertion.Value is DateValue or TimeValue
        && asked.Frame.Predicate is { } mine && rival.Frame.Predicate is { } theirs && mine != theirs && !Synonyms.Share(mine, theirs);

    /// <summary>"six minutes before the end", "two days later": how far one thing is from another, no rival of how long something takes or of the minute it came in.</summary>
    public static bool IsCountedFrom(DocumentText text, PlacedAssertion value) =>
        value.EndToken < text.Tokens.Count && text.Tokens[value.EndToken] is var next && next.Sentence == value.Sentence && next.Norm is "before" or "after" or "later" or "earlier" or "ago" or "into" or "afterwards" or "previously" or "beforehand";

    /// <summary>"after six minutes", "in advance of", "at 12 minutes": counted from something, too.</summary>
    private static bool IsAhead(DocumentText text, PlacedAssertion value) =>
        value.FirstToken > 0 && text.Tokens[value.FirstToken - 1] is var prior && prior.Sentence == value.Sentence && prior.Norm is "after" or "within" or "in" or "for" or "by" or "about" or "than" or "until";

    /// <summary>"a quarter of an hour" and "nine hours", "under 12" and "80": lengths of time of such different sizes, and limits far off, are of different things, but for a slip by powers of ten.</summary>
    private static bool IsOfOtherSize(PlacedAssertion asked, PlacedAssertion rival)
    {
        if (ValueStanding.Interval(asked.Assertion.Value) is not { Number: > 0 } mine || ValueStanding.Interval(rival.Assertion.Value) is not { Number: > 0 } theirs)
        {
            return false;
        }

        var (one, other) = (ValueStanding.InBase(mine), ValueStanding.InBase(theirs));
        var ratio = one > 0 && other > 0 ? Math.Max(one, other) / Math.Min(one, other) : 1;
        var isLimit = ValueStanding.IsBound(rival.Assertion.Value) && !ValueStanding.IsBound(asked.Assertion.Value);
        return (isLimit ? ratio > LimitRatio : ratio > SizeRatio && asked.Assertion.Value is DurationValue) && !IsPowerOfTen(ratio);
    }

    private static bool IsPowerOfTen(decimal ratio)
    {
        var power = 10m;
        while (power < ratio * .9m)
        {
            power *= 10;
        }

        return ratio >= power * .9m && ratio <= power * 1.1m;
    }

    /// <summary>One time of a timetable is no rival of another.</summary>
    private bool IsOneOfMany(PlacedAssertion rival) =>
        rival.Assertion.Value is TimeValue && sources.ValuesBeside(rival).Count(other => other.Assertion.Value is TimeValue) >= ManyTimes;

    /// <summary>"a year ago it was": such a value is no rival of one that tells how it is now.</summary>
    private static bool TellsBefore(DocumentText text, PlacedAssertion value)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "ago" or "earlier" or "before" or "previously" && text.Tokens[i - 1].Norm is "year" or "years" or "month" or "months" or "week" or "weeks" or "quarter" or "day" or "days")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"shortly after 8 p.m." for 8.15.</summary>
    public bool IsLooseTime(PlacedAssertion asked, PlacedAssertion rival) =>
        asked.Assertion.Value is TimeValue one && rival.Assertion.Value is TimeValue other && asked.FirstToken > 0
        && draft.Text.Tokens[asked.FirstToken - 1].Norm is "after" or "before" or "around" or "about" or "past" or "nearly" or "almost" or "by" or "from"
        && Math.Abs(one.Minute - other.Minute) < MinutesNear;
}
