namespace FactCheck.Rules.Structure;

/// <summary>A headline or caption against the text it belongs to: values that differ and words that cannot both be true.</summary>
internal sealed class HeadlineRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [StructureRules.HeadlineValue, StructureRules.HeadlineWord];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Structure;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2 || topic.Assertions[0].Value is CardinalityValue)
        {
            yield break;
        }

        var (title, body) = (topic.Assertions[0], topic.Assertions[1]);
        var isWord = title.Kind == AssertionKind.Event;
        var what = title.Mention.Source.Kind == SourceKind.Headline ? "the headline" : "the caption";
        yield return new Finding
        {
            RuleId = (isWord ? StructureRules.HeadlineWord : StructureRules.HeadlineValue).Id,
            Kind = title.Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{MentionOrder.Quote(title.Mention)} in {what}, {MentionOrder.Quote(body.Mention)} in the text",
            Explanation = topic.Evidence,
            Mentions = [.. new[] { title.Mention, body.Mention }.OrderBy(mention => mention.Span)],
        };
    }
}
