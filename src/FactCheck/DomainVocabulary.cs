namespace FactCheck;

/// <summary>
/// What a house knows and no list does: which names are one, which are two, what its units are worth. Immutable; case, accents and
/// possessive marks do not matter.
/// </summary>
public sealed record DomainVocabulary
{
    /// <summary>Nothing declared.</summary>
    public static DomainVocabulary Empty { get; } = new();

    /// <summary>
    /// Groups of names of one entity: "Big Blue", "IBM". Wherever one of them stands it is read as the first of its group, also where it
    /// would not have been taken for a name; values that are told of them are told of one.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Aliases { get; init; } = [];

    /// <summary>
    /// Groups of names that look alike and belong to different people or things: "Sara Lindgren", "Sarah Lindgren". They are never reported as one. Names that
    /// are no conflict anyway, such as usual forms of one given name, need no declaration.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Distinct { get; init; } = [];

    /// <summary>Units by the noun that names them, in the singular: "barrel" is 158.987 "l". A counted noun that is declared becomes a measure.</summary>
    public IReadOnlyDictionary<string, DomainUnit> Units { get; init; } = new Dictionary<string, DomainUnit>(StringComparer.Ordinal);

    /// <summary>Groups of titles of one role: "head of communications", "press chief". Wherever one of them stands it is read as the first of its group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Roles { get; init; } = [];

    /// <summary>True when nothing is declared.</summary>
    internal bool IsEmpty => Aliases.Count == 0 && Distinct.Count == 0 && Units.Count == 0 && Roles.Count == 0;
}
