namespace FactCheck.Alignment.Names;

/// <summary>How much two sentences tell alike.</summary>
/// <param name="Count">Number of content words that both have.</param>
/// <param name="Share">Their part, 0 to 1, of what the sentence that says less says; a rare word weighs more than a common one.</param>
internal readonly record struct SharedTelling(int Count, double Share)
{
    /// <summary>Fewer words in common are no account of anything.</summary>
    private const int LeastWords = 3;

    /// <summary>Nearly all of the one stands in the other.</summary>
    public bool IsTheSame => Count >= LeastWords && Share >= .8;

    /// <summary>Most of the one stands in the other.</summary>
    public bool IsMostly => Count >= LeastWords && Share >= .7;

    /// <summary>Enough for two texts to be on one matter.</summary>
    public bool IsOneStory => Count > LeastWords && Share >= .3;

    /// <summary>True when next to nothing is in common.</summary>
    public bool IsOther => Count < LeastWords && Share < .35;

    /// <summary>The one that shares more.</summary>
    public SharedTelling Or(SharedTelling other) => (other.IsMostly, other.IsMostly ? other.Share : 0, other.Count).CompareTo((IsMostly, IsMostly ? Share : 0, Count)) > 0 ? other : this;
}
