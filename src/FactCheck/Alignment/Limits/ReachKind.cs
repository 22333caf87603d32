namespace FactCheck.Alignment.Limits;

/// <summary>How far a phrase lets a rule reach. The names are those of reach.txt.</summary>
internal enum ReachKind
{
    /// <summary>"members only", "on the roof alone": some and nobody else.</summary>
    Closed,

    /// <summary>"nothing changes for everybody else": the rest is kept out, in a clause of its own.</summary>
    Others,

    /// <summary>"every candidate", "whichever way they booked", "businesses too": more than some.</summary>
    Open,
}
