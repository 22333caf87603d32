namespace FactCheck;

/// <summary>Why a differing pair is not a conflict.</summary>
public enum CompatibleReason
{
    /// <summary>Two names or notations of one thing.</summary>
    Alias,

    /// <summary>The stated intervals overlap.</summary>
    IntervalOverlap,

    /// <summary>One date contains the other.</summary>
    DateContainment,

    /// <summary>One is the other, rounded.</summary>
    Rounding,

    /// <summary>They are said of different things.</summary>
    OtherReferent,

    /// <summary>They are said of different times, places, groups or purposes.</summary>
    OtherScope,

    /// <summary>They are told to different people.</summary>
    OtherAddressee,

    /// <summary>One follows the other: the value changed.</summary>
    Succession,

    /// <summary>One is asked, not said.</summary>
    Question,

    /// <summary>One stands under a condition.</summary>
    Condition,

    /// <summary>One source gives both in one sentence, so they are two matters.</summary>
    SameSentence,

    /// <summary>The same thing in other words.</summary>
    Paraphrase,

    /// <summary>The names belong to different people or things.</summary>
    OtherEntity,

    /// <summary>One quotes less of the same words.</summary>
    Excerpt,
}
