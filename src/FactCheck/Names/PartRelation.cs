namespace FactCheck.Names;

/// <summary>How two parts of names stand to each other, from the closest.</summary>
internal enum PartRelation
{
    /// <summary>One spelling.</summary>
    Equal,

    /// <summary>One is the first letter of the other.</summary>
    Initial,

    /// <summary>One is short for the other: "Mt" for "Mount".</summary>
    Abbreviation,

    /// <summary>One is a pet form of the other.</summary>
    Nickname,

    /// <summary>Two spellings of one name in Latin letters.</summary>
    Transliteration,

    /// <summary>One is derived from the other: a people from its country, a plural.</summary>
    Derived,

    /// <summary>Near enough to be a slip.</summary>
    Near,

    /// <summary>Nothing in common that counts.</summary>
    Apart,
}
