using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What keeps a source's value from being the rival of a draft's though it stands among the same words.</summary>
internal sealed class RivalGuards(ReadDocument draft, DraftSources sources)
{
    private const int MinutesNear = 60;

    /// <summary>So many times in one sentence are a timetable.</summary>
    private const int ManyTimes = 3;

    /// <summary>Words from "would have" to the value.</summary>
    private const int CounterfactualReach = 8;

    /// <summary>The value asked for last, and what it tells: many rivals are asked about one value.</summary>
    private PlacedAssertion? _asked;
    private bool _isDifference;
    private bool _tellsBefore;
    private bool _isCounterfactual;
    private bool _isWhole;

    /// <summary>True when one tells a level and the other a difference, each is told per another period, one tells what might have been, or one is a time told loosely.</summary>
    public bool KeepApart(PlacedAssertion asked, PlacedAssertion rival)
    {
        var text = sources.Documents[rival.Document].Text;
        if (!ReferenceEquals(_asked, asked))
        {
            _asked = asked;
            _isDifference = ToldDifference.Is(draft.Text, asked);
            _isCounterfactual = IsCounterfactual(draft.Text, asked);
            _isWhole = IsWhole(draft.Text, asked);
            _tellsBefore = asked.Assertion.Value is QuantityValue && TellsBefore(draft.Text, asked);
        }

        return _isDifference != ToldDifference.Is(text, rival)
            || (asked.Assertion.Kind is AssertionKind.Amount or AssertionKind.Duration && Periods.InYear(draft.Text, asked) != Periods.InYear(text, rival))
            || asked.Assertion.Kind == AssertionKind.Ordinal
            || (_isWhole != IsWhole(text, rival) && asked.Assertion.Value is QuantityValue)
            || IsOneOfMany(rival)
            || IsOfOtherDeed(asked, rival)
            || (_isCounterfactual && !IsCounterfactual(text, rival))
            || (_tellsBefore && !TellsBefore(text, rival))
            || IsLooseTime(asked, rival);
    }

    /// <summary>"Of the 60 walkers five gave up": a whole is no rival of its parts.</summary>
    private static bool IsWhole(DocumentText text, PlacedAssertion value)
    {
        var first = value.FirstToken;
        if (first > 0 && text.Tokens[first - 1].Norm is "the" or "its" or "their" or "his" or "her" or "all")
        {
            first--;
        }

        return first > 0 && text.Tokens[first - 1].Norm is "of" or "among" && text.Tokens[first - 1].Sentence == text.Tokens[value.FirstToken].Sentence
            && (text.Tokens[first - 1].IsCapitalized || (first > 1 && (text.Tokens[first - 2].Kind == TokenKind.Number || NumberWords.Value(text.Tokens[first - 2].Norm) is not null)));
    }

    /// <summary>Each thing that was done has a date of its own.</summary>
    private static bool IsOfOtherDeed(PlacedAssertion asked, PlacedAssertion rival) =>
        asked.Assertion.Value is DateValue { Day: not null } or TimeValue && rival.Assertion.Value is DateValue or TimeValue
        && asked.Frame.Predicate is { } mine && rival.Frame.Predicate is { } theirs && mine != theirs && !Synonyms.Share(mine, theirs);

    /// <summary>One time of a timetable is no rival of another.</summary>
    private bool IsOneOfMany(PlacedAssertion rival) =>
        rival.Assertion.Value is TimeValue && sources.ValuesBeside(rival).Count(other => other.Assertion.Value is TimeValue) >= ManyTimes;

    /// <summary>"the fine would have been £3,000": what was not so is no rival of what was.</summary>
    private static bool IsCounterfactual(DocumentText text, PlacedAssertion value)
    {
        for (var i = Math.Max(text.Sentences[value.Sentence].FirstToken, value.FirstToken - CounterfactualReach); i + 2 < value.FirstToken; i++)
        {
            if (text.Tokens[i].Norm is "would" or "could" or "should" or "might" && text.Tokens[i + 1].Norm == "have" && (text.Tokens[i + 2].Norm == "been" || VerbWords.IsPastForm(text.Tokens[i + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a year ago it was": such a value is no rival of one that tells how it is now.</summary>
    private static bool TellsBefore(DocumentText text, PlacedAssertion value)
    {
        var sentence = text.Sentences[value.Sentence];
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
