namespace FactCheck.Names;

/// <summary>A word of a name.</summary>
/// <param name="Folded">What spelling is compared on; never empty.</param>
/// <param name="Kind">What it does in the name.</param>
/// <param name="Known">What the lexicon knows of it.</param>
internal sealed record NamePart(string Folded, NamePartKind Kind, NameWord Known)
{
    /// <summary>As it stands in the name.</summary>
    public required string Spelled { get; init; }

    /// <summary>The value of a number, ordinal or roman numeral; null for any other part.</summary>
    public int? Number { get; init; }

    public bool IsInitial => Kind == NamePartKind.Initial;
}
