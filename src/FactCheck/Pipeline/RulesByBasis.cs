using FactCheck.Rules;

namespace FactCheck.Pipeline;

/// <summary>The rules in their order, by the topics they have something to say of.</summary>
internal sealed class RulesByBasis(IReadOnlyList<IConsistencyRule> rules)
{
    private readonly IConsistencyRule[][] _rules = Array.ConvertAll(Enum.GetValues<TopicBasis>(), basis => rules.Where(rule => rule is not IRuleOfBasis limited || limited.Judges(basis)).ToArray());

    /// <summary>What they may report, with what the tool itself may; each once.</summary>
    public IReadOnlyList<RuleInfo> Described { get; } = [.. rules.SelectMany(rule => rule.Rules).Concat(RuleTable.All).DistinctBy(rule => rule.Id)];

    public IEnumerable<Judgement> Judge(Topic topic) => _rules[(int)topic.Basis].SelectMany(rule => rule.Judge(topic));

    /// <summary>The same, added to what was judged before.</summary>
    public void Judge(Topic topic, List<Judgement> judgements)
    {
        foreach (var rule in _rules[(int)topic.Basis])
        {
            judgements.AddRange(rule.Judge(topic));
        }
    }
}
