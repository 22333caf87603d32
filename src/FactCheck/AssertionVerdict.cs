namespace FactCheck;

/// <summary>What the sources say to one assertion of a draft.</summary>
public enum AssertionVerdict
{
    /// <summary>A source says so.</summary>
    Supported,

    /// <summary>A source says otherwise.</summary>
    Contradicted,

    /// <summary>No source establishes it.</summary>
    NotFound,
}
