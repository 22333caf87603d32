namespace FactCheck;

/// <summary>How two values stand to each other, whatever they are said of: the rungs of the comparison table.</summary>
public enum ValueRelation
{
    /// <summary>Other unit or kind: the two say nothing about each other.</summary>
    Incomparable,

    /// <summary>The same value: "$900m" and "900 million bucks".</summary>
    Equal,

    /// <summary>Two ways to say one thing: an acronym and its long form, a nickname, 10 km and 6.2 miles.</summary>
    Alias,

    /// <summary>The same stated number under another hedge: "over $900 million" and "$900 million".</summary>
    OtherHedge,

    /// <summary>Different stated values that can both be true: intervals overlap, or one date contains the other.</summary>
    Overlapping,

    /// <summary>The values touch at an open end only: "20 days" and "more than 20 days".</summary>
    Touching,

    /// <summary>The two cannot both be true of one matter.</summary>
    Disjoint,
}
