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
        if (topic.Basis != TopicBasis.Draft && left.Words.Length > 0 && right.Words.Length > 0 && (SpellingVariants.AreVariants(left.Words, right.Words) || Paraphrases.AreFunctionWords(left.Words, right.Words) || TenseShift.IsAll(left.Words, right.Words)))
        {
            return new Compatible(AssertionKind.Quotation, CompatibleReason.Paraphrase, $"the quotations differ in the form of a word only: \"{left.Words}\" and \"{right.Words}\"", mentions)
            {
                Fidelity = QuotationFidelity.Inflected,
            };
        }

        return new Finding
        {
            RuleId = QuotationRules.QuotationWords.Id,
            Kind = AssertionKind.Quotation,
            Verdict = Verdict.Conflict,
            Fidelity = QuotationFidelity.Reworded,
            Confidence = topic.Basis == TopicBasis.Draft && Paraphrases.AreFunctionWords(left.Words, right.Words) ? SlightConfidence : topic.Confidence,
            Message = left.Words.Length == 0 || right.Words.Length == 0
                ? $"the quotation has \"{left.Words}{right.Words}\" in one text and lacks it in the other"
                : $"quoted as \"{left.Words}\" here, as \"{right.Words}\" there",
            Explanation = ["what stands in quotation marks should be what was said, so only one wording can be right", .. topic.Evidence],
            Mentions = mentions,
        };
    }

    private static IReadOnlyList<Judgement> Speakers(Topic topic)
    {
        var fidelity = QuotationLadder.Of(((QuotationValue)topic.Assertions[0].Value).Words, ((QuotationValue)topic.Assertions[1].Value).Words);
        if (topic.Assertions[0].Speaker is not { } one || topic.Assertions[1].Speaker is not { } other || string.Equals(one.Spelling, other.Spelling, StringComparison.OrdinalIgnoreCase))
        {
            return Differing(topic, fidelity) is { } differing ? [differing] : [];
        }

        var mentions = topic.Assertions.Select(assertion => assertion.Mention with { Span = assertion.Speaker!.Span, Value = null }).ToList();
        if (SpeakerRelation.Of(one, other) == false)
        {
            return
            [
                new Finding
                {
                    RuleId = QuotationRules.QuotationSpeaker.Id,
                    Kind = AssertionKind.Quotation,
                    Verdict = Verdict.Conflict,
                    Fidelity = QuotationFidelity.Misattributed,
                    Confidence = ArePeople(one, other) ? topic.Confidence : .65,
                    Message = $"the same words are {one.Spelling}'s here, {other.Spelling}'s there",
                    Explanation = [.. topic.Evidence, "the two speakers are not one"],
                    Mentions = mentions,
                },
            ];
        }

        return
        [
            new Compatible(AssertionKind.Quotation, CompatibleReason.Alias, $"\"{one.Spelling}\" and \"{other.Spelling}\" may be one speaker, or one may speak for the other", mentions)
            {
                Fidelity = fidelity,
            },
        ];
    }

    /// <summary>Two quotations of the same words that are not letter by letter the same.</summary>
    private static Compatible? Differing(Topic topic, QuotationFidelity fidelity) => fidelity == QuotationFidelity.Verbatim ? null : new Compatible(
        AssertionKind.Quotation,
        fidelity == QuotationFidelity.Folded ? CompatibleReason.Alias : CompatibleReason.Excerpt,
        fidelity == QuotationFidelity.Folded ? "the quoted words are the same, in other case or with other marks" : "one quotation leaves out words of the other, and none that denies or limits",
        [.. topic.Assertions.Select(assertion => assertion.Mention)])
    {
        Fidelity = fidelity,
    };

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
