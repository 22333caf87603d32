using FactCheck.Rules.Events;
using FactCheck.Rules.Values;
using FactCheck.Text;

namespace FactCheck.Rules.Wording;

/// <summary>
/// Judges a place that two versions of one text fill with other words: a negation is a conflict, a pronoun for a name or any other word a
/// drift, a spelling variant nothing.
/// </summary>
internal sealed class WordingRule : IRuleOfBasis
{
    /// <summary>Below this the sentences differ in a value, too: "primary schools", "41 percent"; "secondary schools", "37 percent".</summary>
    private const double OneDifference = .9;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal) { "not", "never", "no" };

    public IReadOnlyList<RuleInfo> Rules => [ValueRules.QuantityValue, StatementRules.Polarity, StatementRules.Opposite, StatementRules.Gender, StatementRules.OtherOfKind, EventRules.Share, EventRules.Duty, EventRules.Plan, StatementRules.Rewording, StatementRules.Pronoun];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Slot;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2)
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        if (first.Value is not WordingValue left || second.Value is not WordingValue right)
        {
            yield break;
        }

        if (NumberWords.Value(left.Words) is { } one && NumberWords.Value(right.Words) is { } other)
        {
            if (one != other)
            {
                yield return Report(topic, ValueRules.QuantityValue, Verdict.Conflict, .8, "the numbers differ");
            }
        }
        else if (IsNegated(left.Words) != IsNegated(right.Words) && Without(left.Words) == Without(right.Words))
        {
            yield return Report(topic, StatementRules.Polarity, Verdict.Conflict, .8, "one version denies what the other says");
        }
        else if (IsNegated(left.Words) == IsNegated(right.Words) && HaveOpposites(left.Words, right.Words, Opposites.AreOpposite))
        {
            yield return Report(topic, StatementRules.Opposite, Verdict.Conflict, .8, "the two words are opposites");
        }
        else if (IsNegated(left.Words) == IsNegated(right.Words) && topic.Confidence >= OneDifference && PublicationOrder.Compare(first.Mention.Document, second.Mention.Document) is (null or 0) && HaveOpposites(left.Words, right.Words, Antonyms.Are))
        {
            yield return Report(topic, StatementRules.Opposite, Verdict.Conflict, .7, "the two words are opposites");
        }
        else if ((Pronouns.IsMale(left.Words) && Pronouns.IsFemale(right.Words)) || (Pronouns.IsFemale(left.Words) && Pronouns.IsMale(right.Words)))
        {
            yield return Report(topic, StatementRules.Gender, Verdict.Conflict, .8, "the pronouns are of different gender");
        }
        else if (IsPronoun(left.Words) || IsPronoun(right.Words))
        {
            yield return Report(topic, StatementRules.Pronoun, Verdict.Drift, .5, "what a pronoun points to may differ from what the other version says");
        }
        else if (Ranks.Differ(topic))
        {
            yield return Report(topic, StatementRules.OtherOfKind, Verdict.Conflict, .7, "nobody comes in at both places");
        }
        else if (DemandVerbs.Differ(topic))
        {
            yield return Report(topic, EventRules.Duty, Verdict.Conflict, .7, "one version demands what the other leaves open");
        }
        else if (Modals.AreDutyAndLeave(left.Words, right.Words))
        {
            yield return Report(topic, EventRules.Duty, Verdict.Conflict, .7, "one version demands what the other only allows");
        }
        else if (Modals.AreSureAndPossible(left.Words, right.Words))
        {
            yield return Report(topic, EventRules.Plan, Verdict.Drift, .5, "one version is surer than the other");
        }
        else if (IsNegated(left.Words) == IsNegated(right.Words) && OnlyAndAll.Are(topic))
        {
            yield return Report(topic, EventRules.Share, Verdict.Conflict, .7, "one version says it of a part alone, the other of all");
        }
        else if (OtherOfKind.Are(topic))
        {
            yield return Report(topic, StatementRules.OtherOfKind, Verdict.Conflict, .7, "the two are of one kind, and neither is the other");
        }
        else if (!Paraphrases.SaySame(left.Words, right.Words))
        {
            yield return Report(topic, StatementRules.Rewording, Verdict.Drift, .4, "the sentences are otherwise the same");
        }
    }

    /// <summary>One pair of opposites, and nothing else that differs but function words.</summary>
    private static bool HaveOpposites(string left, string right, Func<string, string, bool> areOpposite)
    {
        var (ones, others) = (ContentStems(left), ContentStems(right));
        var (onlyLeft, onlyRight) = (ones.Except(others, StringComparer.Ordinal).ToList(), others.Except(ones, StringComparer.Ordinal).ToList());
        return onlyLeft.Count is 1 or 2 && onlyRight.Count is 1 or 2 && onlyLeft.Exists(one => onlyRight.Exists(other => areOpposite(one, other)));
    }

    private static List<string> ContentStems(string words) =>
        [.. words.Split(' ').Where(word => !StopWords.Contains(word) || word is "more" or "less" or "few" or "many" or "before" or "after" or "with" or "without" or "all" or "none" or "above" or "below").Select(Stemmer.Stem)];

    private static bool IsPronoun(string words) => words.Split(' ').All(Pronouns.Points);

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
            Kind = rule == ValueRules.QuantityValue ? AssertionKind.Number : AssertionKind.Event,
            Verdict = verdict,
            Confidence = confidence,
            Message = MentionOrder.HereAndThere(mentions[0], mentions[1]),
            Explanation = [reason, .. topic.Evidence],
            Mentions = mentions,
        };
    }
}
