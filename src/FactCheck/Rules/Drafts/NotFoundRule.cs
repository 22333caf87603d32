using FactCheck.Names;
using FactCheck.Rules.Quotations;
using FactCheck.Text;

namespace FactCheck.Rules.Drafts;

/// <summary>An assertion of a draft that no source establishes.</summary>
internal sealed class NotFoundRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [DraftRules.NameNotFound, DraftRules.NameElsewhere, DraftRules.OpeningPronoun, DraftRules.Placeholder, DraftRules.QuantityNotFound, DraftRules.DateNotFound, QuotationRules.QuotationNotFound];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || !IsUnanswered(topic))
        {
            yield break;
        }

        var assertion = topic.Assertions[0];
        var reason = ReasonOf(topic);
        yield return new Finding
        {
            RuleId = RuleOf(assertion, reason).Id,
            Kind = assertion.Kind,
            Verdict = Verdict.NotFound,
            Reason = reason,
            Fidelity = assertion.Value is QuotationValue ? QuotationFidelity.Absent : null,
            Confidence = topic.Confidence,
            Message = MessageOf(topic, reason),
            Explanation = topic.Evidence,
            Mentions = [.. topic.Assertions.Select(each => each.Mention)],
        };
    }

    private static bool IsUnanswered(Topic topic) => topic.Assertions.Count == 1 || IsSameName(topic)
        || (topic.Assertions[0].Value is not (NameValue or WordingValue) && topic.Assertions[0].Value.RelationTo(topic.Assertions[1].Value) == ValueRelation.Overlapping);

    private static bool IsSameName(Topic topic) => topic.Assertions is [{ Value: NameValue one }, { Value: NameValue other }]
        && NameMatcher.Compare(one.Spelling, other.Spelling, EntityType.Unknown).Relation != NameRelation.Different;

    private static NotFoundReason ReasonOf(Topic topic) => topic.Assertions.Count > 1
        ? topic.Assertions[0].Value is NameValue ? NotFoundReason.OtherReferent : NotFoundReason.LessSpecific
        : topic.Assertions[0].Value is WordingValue ? NotFoundReason.UnresolvedReference : NotFoundReason.Absent;

    private static string MessageOf(Topic topic, NotFoundReason reason)
    {
        var quoted = MentionOrder.Quote(topic.Assertions[0].Mention);
        return reason switch
        {
            NotFoundReason.LessSpecific => $"{quoted} is more exact than the sources, which say {MentionOrder.Quote(topic.Assertions[1].Mention)}",
            NotFoundReason.OtherReferent => $"{quoted} stands in the sources, but not with what the draft says",
            NotFoundReason.UnresolvedReference when IsPlaceholder(topic.Assertions[0]) => $"{quoted} stands where a word is still to come",
            NotFoundReason.UnresolvedReference => $"{quoted} points to nobody named before",
            _ => $"{quoted} stands in no source",
        };
    }

    private static bool IsPlaceholder(Assertion assertion) => Placeholders.IsListed(assertion.Mention.Text);

    private static RuleInfo RuleOf(Assertion assertion, NotFoundReason reason) => assertion.Value switch
    {
        NameValue => reason == NotFoundReason.OtherReferent ? DraftRules.NameElsewhere : DraftRules.NameNotFound,
        WordingValue => IsPlaceholder(assertion) ? DraftRules.Placeholder : DraftRules.OpeningPronoun,
        DateValue or TimeValue => DraftRules.DateNotFound,
        QuotationValue => QuotationRules.QuotationNotFound,
        _ => DraftRules.QuantityNotFound,
    };
}
