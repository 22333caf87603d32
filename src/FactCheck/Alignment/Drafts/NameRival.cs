namespace FactCheck.Alignment.Drafts;

/// <summary>A source's name around which the words of a draft's name stand.</summary>
/// <param name="Name">The source's name.</param>
/// <param name="Own">Best share of the draft's words that stands around the draft's own name in the sources, from 0 to 1.</param>
/// <param name="Share">The same around <paramref name="Name"/>.</param>
/// <param name="Alike">How alike the words right beside the two names are; 1 for a content word on one side, .5 for a function word.</param>
internal sealed record NameRival(Assertion Name, double Own, double Share, double Alike)
{
    /// <summary>Words right beside the name weigh a quarter of the share.</summary>
    private double Weight => Share + (Alike / 4);

    /// <summary>The words around and right beside the name are the other's: measured, 10 right ones to 2 wrong ones.</summary>
    public bool StandsInItsPlace => Share >= .5 && Own <= .65 * Share && Alike >= 1;

    /// <summary>Nearly all words around are the other's and next to none the name's own.</summary>
    public bool IsSaidOfAnother => Share >= .65 && Own <= .3 * Share;

    public bool IsBetterThan(NameRival? other) => other is null || Weight > other.Weight;
}
