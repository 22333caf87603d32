using FactCheck.Alignment.Events;
using FactCheck.Alignment.Slots;
using FactCheck.Rules.Events;

namespace FactCheck.Pipeline;

/// <summary>
/// Sets conflicts apart whose two sentences tell of two matters, however their values came to be laid side by side: they differ in another fact, too, the one is
/// of the time before and the other of the time after, or one is of what might be and the other of what is. A person is told with words that go with the bearer, and a deed in words of its own, so that nothing is asked of them.
/// </summary>
internal static class LikeButApart
{
    public static List<Judgement> SetApart(List<Judgement> judgements, List<ReadDocument> documents)
    {
        Dictionary<Document, ReadDocument>? read = null;
        for (var i = 0; i < judgements.Count && documents.Count > 1; i++)
        {
            if (judgements[i] is not Finding { Verdict: Verdict.Conflict, Mentions: [var one, var other] } finding || ReferenceEquals(one.Document, other.Document) || finding.RuleId == EventRules.Order.Id)
            {
                continue;
            }

            var (left, right) = (Read(one), Read(other));
            if (EitherSide.Are(left.Text, one.Span, right.Text, other.Span))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.Succession, "one is told of the time before, the other of the time after", finding.Mentions);
            }
            else if (!IsOfOneFact(one) || !IsOfOneFact(other))
            {
                continue;
            }
            else if (Supposed.Is(left.Text, one.Span) != Supposed.Is(right.Text, other.Span))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.Succession, "one is what might be or was meant to be, the other what is told as it is", finding.Mentions);
            }
            else if (LikeSentences.Difference(left, one, right, other) is var (mine, theirs))
            {
                judgements[i] = new Compatible(finding.Kind, CompatibleReason.OtherReferent, $"the sentences differ in what they tell of, too: \"{mine}\" and \"{theirs}\"", finding.Mentions);
            }
        }

        return judgements;

        ReadDocument Read(Mention mention) => (read ??= documents.ToDictionary(document => document.Document, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>))[mention.Document];
    }

    private static bool IsOfOneFact(Mention mention) => mention.Value is QuantityValue or DurationValue or DateValue or TimeValue or CardinalityValue or WordingValue or NameValue { Type: EntityType.Place };
}
