namespace FactCheck;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes ("don't"), initials and abbreviations with their dots ("U.S.", "Mr.").</summary>
    Word,

    /// <summary>Digits with inner dots and commas: "12.1", "1,032".</summary>
    Number,

    /// <summary>One punctuation mark or symbol, such as "," or "$".</summary>
    Mark,

    /// <summary>A run of emoji, broken emoji or other pictures.</summary>
    Pictograph,

    /// <summary>A web or mail address, a user handle, a hash tag.</summary>
    Link,
}
