namespace FactCheck.Alignment.Limits;

/// <summary>How much a limiting phrase takes in.</summary>
internal enum LimitKind
{
    /// <summary>"managers", "for nine days": some, which may not be all there are.</summary>
    Some,

    /// <summary>"boys only", "in August alone": these and no others.</summary>
    Only,

    /// <summary>"everyone", "all inhabitants", "all year round".</summary>
    All,
}
