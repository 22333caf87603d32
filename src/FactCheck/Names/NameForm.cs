namespace FactCheck.Names;

/// <summary>A name taken apart. Immutable; made by <see cref="NameFormReader"/>.</summary>
internal sealed class NameForm
{
    public required string Spelling { get; init; }

    /// <summary>All words folded and written together in their order, titles and legal forms included.</summary>
    public required string Squashed { get; init; }

    /// <summary>As <see cref="Squashed"/>, without "and" and with the aliases of states: "at t", "us army".</summary>
    public required string Aliased { get; init; }

    /// <summary>The parts that name, in their order, without titles, suffixes, legal forms, particles and stop words.</summary>
    public required IReadOnlyList<NamePart> Parts { get; init; }

    /// <summary>Initials of all words and of the words without stop words, lower case.</summary>
    public required IReadOnlyList<string> Initials { get; init; }

    /// <summary>True when a "bin" or its like stands between the first two parts: the second is the father's name.</summary>
    public required bool HasPatronymicParticle { get; init; }

    /// <summary>Generation or honorific suffixes: "jr".</summary>
    public required IReadOnlyList<string> Suffixes { get; init; }

    /// <summary>Legal forms in their short spelling: "ltd", "jsc".</summary>
    public required IReadOnlyList<string> LegalForms { get; init; }

    /// <summary>Titles in front, folded.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>True for one word of two to eight letters, all capitals: "ICE", "U.S.".</summary>
    public required bool IsAcronym { get; init; }

    /// <summary>True when no letter is lower case, so that capitals say nothing.</summary>
    public required bool IsAllCaps { get; init; }

    public string Core => string.Concat(Parts.Select(part => part.Folded));
}
