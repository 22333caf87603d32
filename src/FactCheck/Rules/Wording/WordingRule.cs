namespace FactCheck.Rules.Wording;

/// <summary>
/// Judges a place that two versions of one text fill with other words: a negation is a conflict, a pronoun for a name or any other word a
/// drift, a spelling variant nothing.
/// </summary>
internal sealed class WordingRule : IConsistencyRule
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "they", "it", "him", "her", "them", "his", "hers", "its", "their", "theirs", "who", "this", "that", "these", "those",
    };

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal) { "not", "never", "no" };

    public IReadOnlyList<RuleInfo> Rules => [RuleTable.Polarity, RuleTable.Rewording, RuleTable.Pronoun];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Basis != TopicBasis.Slot || topic.Assertions.Count != 2)
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        if (first.Value is not WordingValue left || second.Value is not WordingValue right)
        {
            yield break;
        }

        if (IsNegated(left.Words) != IsNegated(right.Words) && Without(left.Words) == Without(right.Words))
        {
            yield return Report(topic, RuleTable.Polarity, Verdict.Conflict, .8, "one version denies what the other says");
        }
        else if (IsPronoun(left.Words) != IsPronoun(right.Words))
        {
            yield return Report(topic, RuleTable.Pronoun, Verdict.Drift, .5, "one version names what the other only points to");
        }
        else if (!IsPronoun(left.Words) && !SpellingVariants.AreVariants(left.Words, right.Words))
        {
            yield return Report(topic, RuleTable.Rewording, Verdict.Drift, .4, "the sentences are otherwise the same");
        }
    }

    private static bool IsPronoun(string words) => words.Split(' ').All(Pronouns.Contains);

    private static bool IsNegated(string words) => words.Split(' ').Any(word => Negators.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal));

    private static string Without(string words) => string.Join(' ', words.Split(' ')
        .Where(word => !Negators.Contains(word))
        .Select(word => word switch
        {
            "won't" => "will",
            "can't" or "cannot" => "can",
            _ when word.EndsWith("n't", StringComparison.Ordinal) => word[..^3],
            _ => word,
        }));

    private static Finding Report(Topic topic, RuleInfo rule, Verdict verdict, double confidence, string reason)
    {
        Mention[] mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention];
        return new Finding
        {
            RuleId = rule.Id,
            Kind = AssertionKind.Event,
            Verdict = verdict,
            Confidence = confidence,
            Message = $"{MentionOrder.Quote(mentions[0])} here, {MentionOrder.Quote(mentions[1])} there",
            Explanation = [reason, .. topic.Evidence],
            Mentions = mentions,
        };
    }
}
