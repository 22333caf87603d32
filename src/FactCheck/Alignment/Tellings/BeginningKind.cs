namespace FactCheck.Alignment.Tellings;

/// <summary>What began.</summary>
internal enum BeginningKind
{
    /// <summary>A person or an animal was born.</summary>
    Life,

    /// <summary>A house was built, a club founded.</summary>
    Thing,

    /// <summary>An office was taken up.</summary>
    Office,
}
