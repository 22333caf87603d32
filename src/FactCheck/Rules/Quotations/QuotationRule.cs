using FactCheck.Names;
using FactCheck.Rules.Wording;

namespace FactCheck.Rules.Quotations;

/// <summary>What two documents give as the very words somebody said: in other words, or in another mouth.</summary>
internal sealed class QuotationRule : IConsistencyRule
{
    /// <summary>A draft that quotes "from it" for "on it" is wrong, and hardly misleads.</summary>
    private const double SlightConfidence = .6;

    public IReadOnlyList<RuleInfo> Rules => [QuotationRules.QuotationWords, QuotationRules.QuotationSpeaker];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        // A draft's quotation in other words is asked for, and its slightest other word is told.
        if (topic.Assertions.Count != 2 || (topic.Basis == TopicBasis.Draft && topic.Assertions[0].Value is not QuotedWordsValue))
        {
            return [];
        }

        return (topic.Assertions[0].Value, topic.Assertions[1].Value) switch
        {
            (QuotedWordsValue left, QuotedWordsValue right) => [Words(topic, left, right)],
            (QuotationValue, QuotationValue) => Speakers(topic),
            _ => [],
        };
    }

    private static Judgement Words(Topic topic, QuotedWordsValue left, QuotedWordsValue right)
    {
        Mention[] mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)];
        if (topic.Basis != TopicBasis.Draft && left.Words.Length > 0 && right.Words.Length > 0 && (SpellingVariants.AreVariants(left.Words, right.Words) || Paraphrases.AreFunctionWords(left.Words, right.Words)))
        {
            return new Compatible(AssertionKind.Quotation, CompatibleReason.Paraphrase, $"the quotations differ in the form of a word only: \"{left.Words}\" and \"{right.Words}\"", mentions);
        }

        return new Finding
        {
            RuleId = QuotationRules.QuotationWords.Id,
            Kind = AssertionKind.Quotation,
            Verdict = Verdict.Conflict,
            Confidence = topic.Basis == TopicBasis.Draft && Paraphrases.AreFunctionWords(left.Words, right.Words) ? SlightConfidence : topic.Confidence,
            Message = left.Words.Length == 0 || right.Words.Length == 0
                ? $"the quotation has \"{left.Words}{right.Words}\" in one text and lacks it in the other"
                : $"quoted as \"{left.Words}\" here, as \"{right.Words}\" there",
            Explanation = ["what stands in quotation marks should be what was said, so only one wording can be right", .. topic.Evidence],
            Mentions = mentions,
        };
    }

    private static IEnumerable<Judgement> Speakers(Topic topic)
    {
        if (topic.Assertions[0].Speaker is not { } one || topic.Assertions[1].Speaker is not { } other)
        {
            yield break;
        }

        var mentions = topic.Assertions.Select(assertion => assertion.Mention with { Span = assertion.Speaker!.Span, Value = null }).ToList();
        if (SpeakerRelation.Of(one, other) == false)
        {
            yield return new Finding
            {
                RuleId = QuotationRules.QuotationSpeaker.Id,
                Kind = AssertionKind.Quotation,
                Verdict = Verdict.Conflict,
                Confidence = ArePeople(one, other) ? topic.Confidence : .65,
                Message = $"the same words are {one.Spelling}'s here, {other.Spelling}'s there",
                Explanation = [.. topic.Evidence, "the two speakers are not one"],
                Mentions = mentions,
            };
        }
        else if (!string.Equals(one.Spelling, other.Spelling, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Compatible(AssertionKind.Quotation, CompatibleReason.Alias, $"\"{one.Spelling}\" and \"{other.Spelling}\" may be one speaker, or one may speak for the other", mentions);
        }
    }

    private static bool ArePeople(params ReadOnlySpan<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            if (speaker.Type != EntityType.Person)
            {
                return false;
            }
        }

        return true;
    }
}
