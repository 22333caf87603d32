namespace FactCheck;

/// <summary>Which question a report answers.</summary>
public enum ReportMode
{
    /// <summary>Who disagrees with whom, no document privileged.</summary>
    Check,

    /// <summary>What the sources of a draft support, contradict or do not mention.</summary>
    Verify,
}
