using FactCheck.Rules.Wording;

namespace FactCheck.Rules.Events;

/// <summary>Judges two tellings of one event that exclude each other.</summary>
internal sealed class EventRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [StatementRules.Polarity, StatementRules.Opposite, StatementRules.OtherActor, .. EventRules.All];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Event;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2 || topic.Assertions[0].Value is not EventValue told)
        {
            yield break;
        }

        var (rule, reason) = Meaning(told.Aspect);
        Mention[] mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention];
        yield return new Finding
        {
            RuleId = rule.Id,
            Kind = AssertionKind.Event,
            Verdict = rule.Verdict,
            Confidence = topic.Confidence,
            Message = $"{(told.Subject is null ? "" : told.Subject + ": ")}{MentionOrder.HereAndThere(mentions[0], mentions[1])}",
            Explanation = [reason, .. topic.Evidence],
            Mentions = mentions,
        };
    }

    private static (RuleInfo Rule, string Reason) Meaning(EventAspect aspect) => aspect switch
    {
        EventAspect.Polarity => (StatementRules.Polarity, "one says that it is so, the other that it is not"),
        EventAspect.Status => (EventRules.Status, "it cannot be in both states at one time"),
        EventAspect.Duty => (EventRules.Duty, "what one demands or allows, the other does not"),
        EventAspect.Certainty => (EventRules.Certainty, "one is sure of what the other leaves open or rules out"),
        EventAspect.Share => (EventRules.Share, "it cannot be true of both shares of the group"),
        EventAspect.Order => (EventRules.Order, "the two events come in two orders"),
        EventAspect.Plan => (EventRules.Plan, "what one tells as done, the other only plans, expects or alleges"),
        EventAspect.Thing => (EventRules.Thing, "the rest of what they tell goes together, and only one of the two can be right"),
        EventAspect.Deed => (StatementRules.OtherActor, "it was one of the two, and both texts know both"),
        _ => (StatementRules.Opposite, "the two outcomes are opposites"),
    };
}
