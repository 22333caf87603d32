namespace FactCheck;

/// <summary>How two names stand to each other.</summary>
public enum NameRelation
{
    /// <summary>One spelling but for marks, case and blanks: "Renée Good" and "Renee Good".</summary>
    Same,

    /// <summary>Two right ways to name one entity: nickname, initial, short form, acronym, transliteration.</summary>
    Variant,

    /// <summary>One entity, and one of the spellings is a slip: "Pretti" and "Preti".</summary>
    Misspelling,

    /// <summary>Two entities.</summary>
    Different,
}
