namespace FactCheck.Names.Places;

/// <summary>How two places stand to each other.</summary>
internal enum PlaceRelation
{
    /// <summary>One of them is not known, or may mean several places.</summary>
    Unknown,

    /// <summary>Two names of one place.</summary>
    Same,

    /// <summary>One lies in the other.</summary>
    Contains,

    /// <summary>So near that one may be a suburb of the other.</summary>
    Near,

    /// <summary>Two places of which neither lies in the other.</summary>
    Apart,
}
