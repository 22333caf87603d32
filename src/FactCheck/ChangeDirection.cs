namespace FactCheck;

/// <summary>Which way a change goes.</summary>
public enum ChangeDirection
{
    /// <summary>Nothing is said to change.</summary>
    None,

    /// <summary>"rose", "a 20% increase", "hiring was up".</summary>
    Up,

    /// <summary>"fell", "a 20% cut", "3 points lower".</summary>
    Down,
}
