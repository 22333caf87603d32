namespace FactCheck.Alignment.Limits;

/// <summary>In what respect a phrase limits.</summary>
internal enum LimitAspect
{
    /// <summary>Whom it is for.</summary>
    People,

    /// <summary>When it holds.</summary>
    Time,

    /// <summary>What it is of or for.</summary>
    Thing,
}
