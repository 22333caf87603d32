namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>How far a deed has come, or what is demanded of it.</summary>
internal enum DeedStage
{
    /// <summary>"has widened", "was widened".</summary>
    Done,

    /// <summary>"will widen", "plans to widen".</summary>
    Planned,

    /// <summary>"did not widen", "decided against widening".</summary>
    Denied,

    /// <summary>"must widen", "is required to widen".</summary>
    Demanded,

    /// <summary>"may widen", "is allowed to widen".</summary>
    Allowed,

    /// <summary>"must not widen", "cannot widen".</summary>
    Forbidden,

    /// <summary>"need not widen".</summary>
    Free,

    /// <summary>"may widen": it is allowed to, or it is not settled.</summary>
    Possible,
}
