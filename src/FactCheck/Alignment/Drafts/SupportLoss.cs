namespace FactCheck.Alignment.Drafts;

/// <summary>What takes support from a draft. The weight of each stands in score-weights.txt.</summary>
internal enum SupportLoss
{
    /// <summary>Share of the pairs of words that a source has in one sentence, but not near.</summary>
    SameSentence,

    /// <summary>Share of those in one sentence in the other order.</summary>
    Reversed,

    /// <summary>Share of those in neighbouring sentences.</summary>
    NextSentence,

    /// <summary>Share of those in sentences two apart.</summary>
    TwoSentences,

    /// <summary>Share of those that no source has together.</summary>
    Apart,

    /// <summary>Share of the rows of three words that no source has.</summary>
    NewRow,

    /// <summary>Pronouns of the third person, in a draft of the usual length.</summary>
    Pronoun,

    /// <summary>One before any content word.</summary>
    OpeningPronoun,

    /// <summary>Values that the sources do not have, or have of something else only.</summary>
    ValueElsewhere,
}
