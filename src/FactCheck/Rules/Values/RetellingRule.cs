using FactCheck.Rules.Wording;
using FactCheck.Text;

namespace FactCheck.Rules.Values;

/// <summary>
/// One value told several times: says once, with all places, when its hedge, its scope, its grain (one thing or several) or its actor
/// is not told alike.
/// </summary>
internal sealed class RetellingRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [ValueRules.QuantityScope, ValueRules.QuantityHedge, ValueRules.QuantityGrain, StatementRules.Actor];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Retelling;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis))
        {
            yield break;
        }

        var told = topic.Assertions.Where(assertion => assertion.Value is QuantityValue && assertion.Frame.Modality is not (Modality.Question or Modality.Condition)).ToList();
        if (told.Count < 2)
        {
            yield break;
        }

        foreach (var finding in (Finding?[])[Hedge(topic, told), Scopes(topic, told), Grain(topic, told), Actor(topic, told)])
        {
            if (finding is not null)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Hedge(Topic topic, List<Assertion> told)
    {
        var hedges = told.Select(assertion => ((QuantityValue)assertion.Value).Hedge ?? "").Distinct(StringComparer.Ordinal).ToList();
        return hedges.Count < 2 || !DifferBy(told, (one, other) => one.Value.RelationTo(other.Value) != ValueRelation.Equal)
            ? null
            : Report(
                topic,
                ValueRules.QuantityHedge,
                [.. told.Select(MentionOrder.WithHedge)],
                $"{Amount(told)} is told {string.Join(", ", hedges.Select(hedge => hedge.Length == 0 ? "plainly in some places" : $"with \"{hedge}\" in some places"))}",
                "a hedge is part of the claim: without it a bound becomes an exact number");
    }

    private static Finding? Scopes(Topic topic, List<Assertion> told)
    {
        var scoped = told.Where(assertion => ScopePhrases(assertion).Count > 0).ToList();
        if (!DifferBy(scoped, (one, other) => !Refines(ScopePhrases(one), ScopePhrases(other)) && !Refines(ScopePhrases(other), ScopePhrases(one))))
        {
            return null;
        }

        var scopes = scoped.Select(assertion => "\"" + string.Join(", ", ScopePhrases(assertion).Select(phrase => Phrase(assertion, phrase))) + "\"")
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return Report(
            topic,
            ValueRules.QuantityScope,
            [.. scoped.Select(assertion => assertion.Mention)],
            $"{Amount(told)} is told in several scopes: {string.Join(", ", scopes)}",
            "one number is hardly true of different times, holders and purposes in the same sense");
    }

    private static string Phrase(Assertion assertion, string phrase) => TimexWords.Of(phrase) is var words && words != phrase ? words : AsWritten.Words(assertion.Mention.Document.Text, assertion.Mention.Span, phrase);

    /// <summary>True when every scope of the one is a scope of the other, in the same or in more words.</summary>
    private static bool Refines(List<string> one, List<string> other) =>
        one.TrueForAll(phrase => other.Exists(fuller => IsPart(phrase.Split(' '), fuller.Split(' ')) || IsPart(fuller.Split(' '), phrase.Split(' '))));

    private static bool IsPart(string[] words, string[] fuller) => words.All(word => fuller.Contains(word, StringComparer.Ordinal));

    private static Finding? Grain(Topic topic, List<Assertion> told)
    {
        var headed = told.Where(assertion => assertion.Frame.Head is not null).ToList();
        return headed.Select(assertion => assertion.Frame.IsPlural).Distinct().Count() < 2 || !Differ(headed, assertion => assertion.Frame.IsPlural ? "several" : "one")
            ? null
            : Report(
                topic,
                ValueRules.QuantityGrain,
                [.. headed.Select(assertion => assertion.Mention)],
                $"{Amount(told)} is told of one {Single(headed)} and of several",
                "the value of a single thing and the total of several are two claims");
    }

    /// <summary>The noun of the first value that is told of a single thing.</summary>
    private static string Single(List<Assertion> headed) =>
        headed.Find(assertion => !assertion.Frame.IsPlural) is { Noun: { } noun } single ? single.Mention.Document.Text[noun.Start..noun.End].ToLowerInvariant() : headed[0].Frame.Head!;

    private static Finding? Actor(Topic topic, List<Assertion> told)
    {
        foreach (var act in told.Where(assertion => assertion.Frame is { Predicate: not null, Subject: { } subject } && !VerbWords.IsStem(subject)).GroupBy(assertion => assertion.Frame.Predicate, StringComparer.Ordinal))
        {
            if (Differ([.. act], assertion => assertion.Frame.Subject!) && act.Select(assertion => AsWritten.Words(assertion.Mention.Document.Text, assertion.Mention.Span, assertion.Frame.Subject!)).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 1 } actors)
            {
                return Report(
                    topic,
                    StatementRules.Actor,
                    [.. act.Select(assertion => assertion.Mention)],
                    $"{Amount(told)}: the one who did it is told as {string.Join(" and as ", actors.Select(actor => $"\"{actor}\""))}",
                    "the act and the value are the same, the actor is not");
            }
        }

        return null;
    }

    private static bool Differ(List<Assertion> told, Func<Assertion, string> aspect) => DifferBy(told, (one, other) => aspect(one) != aspect(other));

    /// <summary>True when the telling differs between two voices; one voice may vary its own words.</summary>
    private static bool DifferBy(List<Assertion> told, Func<Assertion, Assertion, bool> differ)
    {
        // A text may tell one value tens of thousands of times.
        if (told.TrueForAll(assertion => AreOfOneVoice(told[0].Mention, assertion.Mention)))
        {
            return false;
        }

        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                if (!AreOfOneVoice(told[i].Mention, told[j].Mention) && differ(told[i], told[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreOfOneVoice(Mention one, Mention other) => one.Document == other.Document && one.Source.IsSameVoice(other.Source);

    private static List<string> ScopePhrases(Assertion assertion) => assertion.Frame.Scopes.Count == 0 ? [] :
        [.. assertion.Frame.Scopes
            .Where(scope => (scope.Kind == ScopeKind.Time && !IsAttribute(assertion)) || scope.Kind is ScopeKind.Authority or ScopeKind.Purpose or ScopeKind.Population)
            .Select(scope => scope.Words)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>"a £9m depot, ready by June": the time is of what the depot does, not of what it costs.</summary>
    private static bool IsAttribute(Assertion assertion)
    {
        var before = assertion.Mention.Document.Text.AsSpan(0, assertion.Mention.Span.Start).TrimEnd();
        return assertion.Kind == AssertionKind.Amount && assertion.Frame.Head is not null && before[(before.LastIndexOf(' ') + 1)..] is "a" or "the" or "its" or "A" or "The" or "Its";
    }

    private static string Amount(List<Assertion> told) => MentionOrder.Quote(told[0].Mention);

    private static Finding Report(Topic topic, RuleInfo rule, IReadOnlyList<Mention> mentions, string message, string reason) => new()
    {
        RuleId = rule.Id,
        Kind = topic.Kind,
        Verdict = Verdict.Drift,
        Confidence = topic.Confidence,
        Message = message,
        Explanation = [reason, .. topic.Evidence],
        Mentions = mentions,
    };
}
