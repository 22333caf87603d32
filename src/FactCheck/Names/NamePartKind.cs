namespace FactCheck.Names;

/// <summary>What a word does in a name.</summary>
internal enum NamePartKind
{
    /// <summary>It names.</summary>
    Word,

    /// <summary>A single letter that stands for a name.</summary>
    Initial,

    /// <summary>A number, an ordinal or a roman numeral.</summary>
    Number,

    /// <summary>"von", "de la", "bin".</summary>
    Particle,

    /// <summary>"of", "and", "the" inside a name.</summary>
    Stop,
}
