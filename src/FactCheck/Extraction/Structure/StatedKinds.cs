namespace FactCheck.Extraction.Structure;

/// <summary>What is to be told of the numbers of a sentence before they are looked at one by one.</summary>
[Flags]
internal enum StatedKinds
{
    None = 0,
    Any = 1,

    /// <summary>See <see cref="Stated.IsCount"/>.</summary>
    Count = 2,
    Amount = 4,
    Date = 8,
    Duration = 16,
}
