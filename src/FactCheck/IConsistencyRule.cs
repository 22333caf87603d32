namespace FactCheck;

/// <summary>Looks at one topic at a time and says what does not go together in it. Implementations keep no state and are thread-safe.</summary>
public interface IConsistencyRule
{
    /// <summary>The rules it reports under; never empty.</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>
    /// Judges a topic. Not called for topics of kinds the rule ignores only if it says so itself by returning nothing.
    /// </summary>
    /// <param name="topic">Assertions believed to be about one matter.</param>
    /// <returns>Findings and compatible pairs, in any order; none when there is nothing to say.</returns>
    IEnumerable<Judgement> Judge(Topic topic);
}
