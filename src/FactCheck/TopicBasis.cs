namespace FactCheck;

/// <summary>What binds the assertions of a topic.</summary>
public enum TopicBasis
{
    /// <summary>They name one entity, under one or several spellings.</summary>
    Entity,

    /// <summary>They give a value of one thing, in one scope.</summary>
    Referent,

    /// <summary>They give one value of one thing, in differing scopes or words.</summary>
    Retelling,

    /// <summary>They stand in the same place of two near-identical sentences.</summary>
    Slot,

    /// <summary>One source states them together: a count and its list, parts and their total.</summary>
    Structure,

    /// <summary>The first is a draft's, the others are what the sources say nearest to it.</summary>
    Draft,

    /// <summary>They tell one event, in ways that exclude each other.</summary>
    Event,
}
