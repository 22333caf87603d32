namespace FactCheck.Extraction.Frames;

/// <summary>What a word tells of the clause it stands in, by the lists of the readers.</summary>
[Flags]
internal enum FrameCue
{
    None = 0,

    /// <summary>The lists were asked.</summary>
    Read = 1,
    Negator = 1 << 1,
    Possible = 1 << 2,
    Planned = 1 << 3,
    Condition = 1 << 4,
    Speech = 1 << 5,

    /// <summary>A noun or pronoun for somebody.</summary>
    Person = 1 << 6,
}
