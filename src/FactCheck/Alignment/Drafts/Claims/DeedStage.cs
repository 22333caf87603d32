namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>How far a deed has come, or what is demanded of it.</summary>
internal enum DeedStage
{
    /// <summary>"has closed", "was closed".</summary>
    Done,

    /// <summary>"will close", "plans to close".</summary>
    Planned,

    /// <summary>"did not close", "decided against closing".</summary>
    Denied,

    /// <summary>"must close", "is required to close".</summary>
    Demanded,

    /// <summary>"may close", "is allowed to close".</summary>
    Allowed,

    /// <summary>"must not close", "cannot close".</summary>
    Forbidden,

    /// <summary>"need not close".</summary>
    Free,
}
