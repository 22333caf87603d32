using FactCheck.Text;

namespace FactCheck.Rules.Values;

/// <summary>
/// Compares the two values of a topic by the rungs of <see cref="ValueRelation"/>: disjoint is a conflict, the same number under another
/// hedge a drift, touching ends a drift - but a conflict of low confidence for countable things in versions of one text - and
/// whatever can be true together is compatible.
/// </summary>
internal sealed class ValueRule(RuleInfo conflict, RuleInfo drift, Func<Assertion, bool> applies) : IRuleOfBasis
{
    /// <summary>Touching ends in the same place of two versions: likely a slip, but "20 days" may be loose for "more than 20 days".</summary>
    private const double TouchingConfidence = .6;

    /// <summary>"over 2,000" for "over 13,000" can both be true, but not of two versions of one sentence.</summary>
    private const double BoundConfidence = .7;

    /// <summary>Least confidence in the alignment that speaks of versions of one text.</summary>
    private const double VersionConfidence = .9;

    /// <summary>Least confidence in the alignment of a draft's bound with the source's exact number.</summary>
    private const double DraftConfidence = .7;

    public IReadOnlyList<RuleInfo> Rules => [conflict, drift];

    public bool Judges(TopicBasis basis) => basis is TopicBasis.Slot or TopicBasis.Referent or TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2 || !topic.Assertions.All(applies))
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        switch (first.Value.RelationTo(second.Value))
        {
            case ValueRelation.Incomparable when topic.Basis is TopicBasis.Slot or TopicBasis.Draft && topic.Confidence >= VersionConfidence && IsOtherUnit(first, second):
                yield return Report(topic, conflict, Verdict.Conflict, BoundConfidence);
                break;
            case ValueRelation.Incomparable when topic.Basis == TopicBasis.Referent:
                yield return Report(topic, conflict, Verdict.Conflict, topic.Confidence);
                break;
            case ValueRelation.Disjoint when IsSameWords(first, second):
                yield return Together(first, second, CompatibleReason.OtherScope, "both count from the day their document is of, and that is not the same day");
                break;
            case ValueRelation.Disjoint:
                yield return Report(topic, conflict, Verdict.Conflict, topic.Confidence);
                break;
            case not (ValueRelation.Equal or ValueRelation.Incomparable) when topic.Basis == TopicBasis.Slot && topic.Confidence >= VersionConfidence && AreOppositeSides(first.Value, second.Value):
                yield return Report(topic, conflict, Verdict.Conflict, BoundConfidence);
                break;
            case ValueRelation.Touching when topic.Confidence >= (topic.Basis == TopicBasis.Draft ? DraftConfidence : VersionConfidence) && IsCountable(first):
                yield return Report(topic, conflict, Verdict.Conflict, TouchingConfidence);
                break;
            case ValueRelation.OtherHedge or ValueRelation.Touching when topic.Basis == TopicBasis.Draft && topic.Confidence >= VersionConfidence && first.Kind != AssertionKind.Amount && IsBoundAdded(first.Value, second.Value):
                yield return Report(topic, conflict, Verdict.Conflict, TouchingConfidence);
                break;
            case ValueRelation.Touching or ValueRelation.OtherHedge:
                yield return Report(topic, drift, Verdict.Drift, topic.Confidence);
                break;
            case ValueRelation.Overlapping when topic.Basis == TopicBasis.Slot && topic.Confidence >= VersionConfidence && IsOtherBound(first.Value, second.Value):
                yield return Report(topic, conflict, Verdict.Conflict, BoundConfidence);
                break;
            case ValueRelation.Overlapping when first.Value is DateValue:
                yield return Together(first, second, CompatibleReason.DateContainment, "one of the two dates contains the other");
                break;
            case ValueRelation.Overlapping:
                yield return Together(first, second, CompatibleReason.IntervalOverlap, "both can be true: the stated intervals overlap");
                break;
            case ValueRelation.Alias:
                yield return Together(first, second, CompatibleReason.Alias, "both say the same in other units or words");
                break;
        }
    }

    /// <summary>"before 1 July" and "after 1 July".</summary>
    private static bool AreOppositeSides(AssertionValue first, AssertionValue second) =>
        first is DateValue { Bound: "before" or "after" } one && second is DateValue { Bound: "before" or "after" } other && one.Bound != other.Bound && one.Timex == other.Timex;

    /// <summary>The same hedge on another number.</summary>
    private static bool IsOtherBound(AssertionValue first, AssertionValue second) =>
        (first is DateValue { Bound: { } bound } since && second is DateValue { Bound: { } edge } until && bound == edge && AreOtherDates(since, until) && since.Granularity == until.Granularity)
        || Interval(first) is { Hedge: { } hedge, Number: { } one } && Interval(second) is { Number: { } other } theirs && theirs.Hedge == hedge && one != other;

    /// <summary>"20 hours" for "less than 20 hours" or the reverse, where the sentence is otherwise the source's; an amount may have been rounded.</summary>
    private static bool IsBoundAdded(AssertionValue first, AssertionValue second) =>
        Interval(first) is { Number: { } one } mine && Interval(second) is { Number: { } other } theirs && one == other && mine.Unit == theirs.Unit
        && mine.Hedge is null != theirs.Hedge is null
        && (IsOpenBound(mine) || IsOpenBound(theirs));

    /// <summary>"less than 20", not "nearly 20".</summary>
    private static bool IsOpenBound(QuantityValue value) => (value.IsLowExcluded && value.High is null) || (value.IsHighExcluded && value.Low is null);

    /// <summary>"Last year" in papers of different days.</summary>
    private static bool IsSameWords(Assertion first, Assertion second) => first.Value is DateValue
        && first.Mention.Document.Date != second.Mention.Document.Date
        && string.Equals(first.Mention.Text, second.Mention.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>"60,000 Swiss francs" for "60,000 US dollars", "today" for "tomorrow": of one kind, as exact as each other, and not the same.</summary>
    private static bool IsOtherUnit(Assertion first, Assertion second) => first.Kind == second.Kind && (first.Value, second.Value) switch
    {
        (DateValue one, DateValue other) => one.Granularity == other.Granularity && AreOtherDates(one, other) && one.Bound == other.Bound,
        (QuantityValue one, QuantityValue other) => one.Unit != other.Unit && one.Unit != QuantityValue.UnknownCurrency && other.Unit != QuantityValue.UnknownCurrency,
        _ => false,
    };

    /// <summary>"16 April" may be 16 April 2025: what only one of them tells is no difference.</summary>
    private static bool AreOtherDates(DateValue one, DateValue other) =>
        one.Timex != other.Timex && !(one.Month is not null && one.Month == other.Month && one.Day == other.Day && (one.Year is null || other.Year is null || one.Year == other.Year));

    private static QuantityValue? Interval(AssertionValue value) => value as QuantityValue ?? (value as DurationValue)?.Length;

    private static bool IsCountable(Assertion assertion) =>
        assertion.Kind is AssertionKind.Count or AssertionKind.Number or AssertionKind.Ratio or AssertionKind.Percent or AssertionKind.Age or AssertionKind.Ordinal or AssertionKind.Date;

    private static Compatible Together(Assertion first, Assertion second, CompatibleReason reason, string explanation) =>
        new(first.Kind, reason, explanation, [first.Mention, second.Mention]);

    /// <summary>The value without what its wording left open; a time in words.</summary>
    private static string Spell(AssertionValue value) => value is DateValue { Readings: null } date ? value.Canonical.Replace(date.Timex, TimexWords.Of(date.Timex), StringComparison.Ordinal) : ValueWords.Of(value);

    private static Finding Report(Topic topic, RuleInfo rule, Verdict verdict, double confidence)
    {
        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        Mention[] mentions = [MentionOrder.WithHedge(first), MentionOrder.WithHedge(second)];
        var of = first.Frame.Head is { } && first.Noun is { } noun ? $" for \"{first.Mention.Document.Text[noun.Start..noun.End]}\"" : "";
        var message = verdict == Verdict.Conflict
            ? $"{MentionOrder.HereAndThere(mentions[0], mentions[1])}{of}"
            : $"{MentionOrder.HereAndThere(mentions[0], mentions[1])}{of}: near, but not the same claim";
        return new Finding
        {
            RuleId = rule.Id,
            Kind = first.Kind,
            Verdict = verdict,
            Confidence = confidence,
            Message = message,
            Explanation = topic.Evidence.Count > 0 && IsPlain(first, mentions[0]) && IsPlain(second, mentions[1]) ? topic.Evidence : [$"read as {Spell(first.Value)} and {Spell(second.Value)}", .. topic.Evidence],
            Mentions = mentions,
        };
    }

    /// <summary>True when the value is spelled as the text has it, so that nothing is to be said of how it was read.</summary>
    private static bool IsPlain(Assertion assertion, Mention mention) => string.Equals(Spell(assertion.Value), mention.Text, StringComparison.OrdinalIgnoreCase);
}
