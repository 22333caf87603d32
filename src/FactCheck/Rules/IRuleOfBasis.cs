namespace FactCheck.Rules;

/// <summary>A rule that looks at topics of some bases alone, so that it need not be asked of the others.</summary>
internal interface IRuleOfBasis : IConsistencyRule
{
    /// <summary>False where it has nothing to say of a topic, whatever its assertions.</summary>
    bool Judges(TopicBasis basis);
}
