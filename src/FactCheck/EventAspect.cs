namespace FactCheck;

/// <summary>In what respect an event is told.</summary>
public enum EventAspect
{
    /// <summary>Who did what.</summary>
    Deed,

    /// <summary>Whether it happened at all: "provides", "does not provide".</summary>
    Polarity,

    /// <summary>How it went: "approved", "rejected"; "rose", "fell".</summary>
    Outcome,

    /// <summary>How things stand at a time: "at large", "arrested".</summary>
    Status,

    /// <summary>What must, may or must not be done.</summary>
    Duty,

    /// <summary>How sure it is: "proved", "unknown".</summary>
    Certainty,

    /// <summary>How many of a group it is true of: "all", "most", "none".</summary>
    Share,

    /// <summary>What came first: "after the audit", "before the audit".</summary>
    Order,

    /// <summary>Whether it is done or only planned, expected or alleged.</summary>
    Plan,

    /// <summary>Which thing of a kind: "in his cellar", "at a bus depot".</summary>
    Thing,
}
