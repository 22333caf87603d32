namespace FactCheck;

/// <summary>What a value tells of a change: by how much, from where or to where.</summary>
public enum ChangePart
{
    /// <summary>Nothing is said to change.</summary>
    None,

    /// <summary>How much: "rose 20%", "cut by $3 million", "a two-point drop".</summary>
    Amount,

    /// <summary>Where it began: "fell from 120".</summary>
    Start,

    /// <summary>Where it ended: "fell to 90".</summary>
    Result,
}
