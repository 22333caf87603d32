namespace FactCheck.Alignment.Limits;

/// <summary>How far a phrase lets a rule reach. The names are those of reach.txt.</summary>
internal enum ReachKind
{
    /// <summary>"members only", "in the attic alone": some and nobody else.</summary>
    Closed,

    /// <summary>"nothing changes for everybody else": the rest is kept out, in a clause of its own.</summary>
    Others,

    /// <summary>"every applicant", "whichever door they use", "businesses too": more than some.</summary>
    Open,
}
