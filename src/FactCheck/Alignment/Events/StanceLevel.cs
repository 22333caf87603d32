namespace FactCheck.Alignment.Events;

/// <summary>How sure a sentence is, what it demands or allows, and whether it takes a thing for real. The names are those of stances.txt.</summary>
internal enum StanceLevel
{
    /// <summary>"proved", "beyond doubt", "inevitable".</summary>
    Certain,

    /// <summary>"probably".</summary>
    Likely,

    /// <summary>"conceivable", "cannot be ruled out".</summary>
    Possible,

    /// <summary>"unknown", "cannot be proved", "remains to be seen".</summary>
    Open,

    /// <summary>"doubtful", "very unlikely".</summary>
    Unlikely,

    /// <summary>"impossible", "disproved".</summary>
    Excluded,

    /// <summary>"must", "is obliged".</summary>
    Must,

    /// <summary>"need not", "optional".</summary>
    Free,

    /// <summary>"may", "is entitled".</summary>
    May,

    /// <summary>"must not", "is forbidden".</summary>
    Banned,

    /// <summary>"genuine".</summary>
    Real,

    /// <summary>"staged", "a hoax".</summary>
    Sham,

    /// <summary>"plans to", "is due to".</summary>
    Planned,

    /// <summary>"has no plans to", "decided against".</summary>
    Unplanned,
}
