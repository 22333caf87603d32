namespace FactCheck;

/// <summary>Why no source establishes an assertion of a draft.</summary>
public enum NotFoundReason
{
    /// <summary>Nothing in the sources speaks of it.</summary>
    Absent,

    /// <summary>The sources say it less precisely.</summary>
    LessSpecific,

    /// <summary>The sources say it of something else.</summary>
    OtherReferent,

    /// <summary>The draft's own words do not say what is meant: a pronoun without an antecedent.</summary>
    UnresolvedReference,

    /// <summary>The sources hardly speak of anything the draft says.</summary>
    DraftUnsupported,
}
