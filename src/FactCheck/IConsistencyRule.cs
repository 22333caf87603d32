namespace FactCheck;

/// <summary>Looks at one topic at a time and says what does not go together in it. Implementations keep no state and are thread-safe.</summary>
/// <remarks>
/// What a rule reports under an id of its own stands in the report, also where a built-in rule reports the same places or takes the pair for none:
/// to have one finding only, leave the built-in rule out of <see cref="FactCheckerOptions.Rules"/>. Findings of one rule that share places are told as one.
/// A rule sees only what is believed to be about one matter; what it is to compare beside that, it must extract.
/// </remarks>
public interface IConsistencyRule
{
    /// <summary>The rules it reports under; never empty. A rule of your own needs an id that no built-in rule has: "ACME1".</summary>
    IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>
    /// Judges a topic. Not called for topics of kinds the rule ignores only if it says so itself by returning nothing.
    /// </summary>
    /// <param name="topic">Assertions believed to be about one matter.</param>
    /// <returns>Findings and compatible pairs, in any order; none when there is nothing to say.</returns>
    IEnumerable<Judgement> Judge(Topic topic);
}
