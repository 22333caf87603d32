namespace FactCheck;

/// <summary>How a finding changed.</summary>
public enum FindingChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It was there with fewer places, another confidence or other words.</summary>
    Updated,

    /// <summary>It holds no more: a later document explains the difference.</summary>
    Withdrawn,
}
