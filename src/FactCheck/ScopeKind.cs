namespace FactCheck;

/// <summary>What a scope phrase limits.</summary>
public enum ScopeKind
{
    /// <summary>When it holds: "since 2017", "in April".</summary>
    Time,

    /// <summary>Under whom or what: "under President Donald Trump".</summary>
    Authority,

    /// <summary>What it is for: "for immigration enforcement".</summary>
    Purpose,

    /// <summary>Where it holds: "in Minneapolis".</summary>
    Place,

    /// <summary>Of whom or what it is true: "among adults", "with ICE".</summary>
    Population,

    /// <summary>What it takes in or leaves out: "including", "only", "excluding".</summary>
    Extent,

    /// <summary>Per what: "a year", "each", "per person".</summary>
    Rate,
}
