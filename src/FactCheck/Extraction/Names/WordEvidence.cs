namespace FactCheck.Extraction.Names;

/// <summary>What a document shows of a word where capitals count (not in headlines, not at the start of a sentence).</summary>
[Flags]
internal enum WordEvidence
{
    None = 0,

    /// <summary>Seen in lower case.</summary>
    Lower = 1,

    /// <summary>Seen with a capital inside a sentence.</summary>
    Capital = 1 << 1,

    /// <summary>After a known given name.</summary>
    AfterGiven = 1 << 2,

    /// <summary>After a title: "Mr.", "Senator".</summary>
    AfterTitle = 1 << 3,

    /// <summary>Before a word such as "University" or "Inc.".</summary>
    BeforeOrganizationWord = 1 << 4,

    /// <summary>Before "said" or its like.</summary>
    BeforeSaying = 1 << 5,

    /// <summary>After "in", "near", "at" or "from".</summary>
    AfterIn = 1 << 6,

    /// <summary>After "the".</summary>
    AfterThe = 1 << 7,

    /// <summary>Between parentheses by itself.</summary>
    InParentheses = 1 << 8,

    /// <summary>Before another word with a capital.</summary>
    BeforeCapital = 1 << 9,

    /// <summary>In the possessive.</summary>
    Possessive = 1 << 10,
}
