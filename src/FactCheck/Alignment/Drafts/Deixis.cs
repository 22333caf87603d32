using System.Globalization;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Times of a draft that are counted from the day it is read: "this year", "last year", "today". A draft without a date asserts no day by them, so that none can be
/// missing; the day of a source, and the year, are told by its date alone.
/// </summary>
internal sealed class Deixis(ReadDocument draft, DraftSources sources)
{
    private static readonly string[] Weekly = ["weekday", "weekdays", "weekend", "weekends", "daily"];

    /// <summary>Texts without a date are all read on one day.</summary>
    private readonly bool _isDated = sources.Sources.Any(source => source.Document.Date is not null);

    /// <summary>What the sources say to it; null for a value that tells its time itself.</summary>
    public DraftMatch? As(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        DateValue date when IsOfSource(date) => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent),
        DateValue { Weekday: not null } when _isDated && HasWord(asked) => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent),
        DateValue when IsNowadays(asked) => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.Absent),
        DateValue when draft.Document.Date is null && _isDated && IsCountedFromNow(asked) => DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent),
        QuantityValue { Number: >= 1900 and <= 2100 and var year, Unit.Length: 0 } when asked.Assertion.Kind == AssertionKind.Number && sources.Sources.Any(source => source.Document.Date?.Year == year) =>
            DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent),
        _ => null,
    };

    /// <summary>True for a day or month that the sources tell by their dates, or by what they say of every week.</summary>
    public bool IsImplied(PlacedAssertion asked) => asked.Assertion.Value is DateValue date && (IsMonthOfSource(date) || (date is { Weekday: { } weekday, Day: null } && (IsDayOfSource(weekday) || IsOfEveryWeek(asked))));

    private bool IsOfSource(DateValue date) => date is { Year: { } year, Month: { } month, Day: { } day }
        && sources.Sources.Any(source => source.Document.Date is { } written && written.Year == year && written.Month == month && written.Day == day);

    /// <summary>"at its May meeting", of minutes written in May.</summary>
    private bool IsMonthOfSource(DateValue date) => date is { Month: { } month, Day: null, Weekday: null, Bound: null }
        && sources.Sources.Any(source => source.Document.Date is { } written && written.Month == month && (date.Year is null || date.Year == written.Year));

    /// <summary>The day a source was written on, or the next where it says "tomorrow".</summary>
    private bool IsDayOfSource(int weekday)
    {
        foreach (var source in sources.Sources)
        {
            if (source.Document.Date is { } written && (weekday - (int)written.DayOfWeek + 7) % 7 is var days
                && (days == 0 || (days == 1 && sources.Vocabulary.HasWord("tomorrow")) || (days == 6 && sources.Vocabulary.HasWord("yesterday"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"closed on Mondays", of what the sources tell of weekdays and weekends.</summary>
    private bool IsOfEveryWeek(PlacedAssertion asked) => asked.Mention.Text.EndsWith("days", StringComparison.OrdinalIgnoreCase) && Weekly.Any(sources.Vocabulary.HasWord);

    private bool HasWord(PlacedAssertion asked) => asked.EndToken == asked.FirstToken + 1 && sources.Vocabulary.HasWord(draft.Text.Tokens[asked.FirstToken]);

    /// <summary>"Today she owns three mills", "today's bridge": as things stand; "opens today" is a day.</summary>
    private bool IsNowadays(PlacedAssertion asked) => draft.Document.Date is null && asked.EndToken == asked.FirstToken + 1
        && (draft.Text.Tokens[asked.FirstToken].Norm == "nowadays" || (draft.Text.Tokens[asked.FirstToken].Norm == "today"
            && (draft.Text.SentenceSpan[asked.Sentence].FirstToken == asked.FirstToken || (asked.EndToken < draft.Text.Tokens.Count && draft.Text.Tokens[asked.EndToken].Norm == "'s"))));

    private bool IsCountedFromNow(PlacedAssertion asked)
    {
        for (var i = asked.FirstToken; i < asked.EndToken; i++)
        {
            var norm = draft.Text.Tokens[i].Norm;
            if (norm is "this" or "last" or "next" or "today" or "ago" or "yesterday" or "tomorrow" or "tonight" or "now" or "weekend"
                || (norm is "beginning" or "start" or "end" or "middle" or "rest" && !HasNumber(asked)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNumber(PlacedAssertion asked)
    {
        for (var i = asked.FirstToken; i < asked.EndToken; i++)
        {
            if (int.TryParse(draft.Text.Tokens[i].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return true;
            }
        }

        return false;
    }
}
