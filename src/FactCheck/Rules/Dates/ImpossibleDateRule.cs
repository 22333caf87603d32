using System.Globalization;
using FactCheck.Rules.Values;

namespace FactCheck.Rules.Dates;

/// <summary>A date the calendar does not have: 31 February, or a weekday that the date is not.</summary>
internal sealed class ImpossibleDateRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [ValueRules.ImpossibleDate];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Structure;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions[0].Value is not DateValue { IsImpossible: true } date)
        {
            yield break;
        }

        var mention = topic.Assertions[0].Mention;
        yield return new Finding
        {
            RuleId = ValueRules.ImpossibleDate.Id,
            Kind = AssertionKind.Date,
            Verdict = Verdict.Conflict,
            Confidence = .9,
            Message = $"{MentionOrder.Quote(mention)} is no date of the calendar",
            Explanation = [Reason(date)],
            Mentions = [mention],
        };
    }

    private static string Reason(DateValue date) => date is { Weekday: not null, Earliest: { } day }
        ? $"{day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} is a {day.DayOfWeek}"
        : "the month has no such day";
}
