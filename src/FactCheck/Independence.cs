namespace FactCheck;

/// <summary>
/// When two documents count as one witness: what is copied is not said twice. Either condition is enough; a comment, a quote or an excerpt of enough
/// words meets the first.
/// </summary>
public sealed record Independence
{
    /// <summary>The defaults.</summary>
    public static Independence Default { get; } = new();

    /// <value>Consecutive tokens that both have; from 5. Default 20: two reporters share a quotation, seldom more.</value>
    public int SharedTokens { get; init; } = 20;

    /// <value>Share of the shorter document's rows of five tokens that the other has, too; above 0, up to 1. Default .3. Documents with fewer than 30 such rows are too short to say so.</value>
    public double SharedRows { get; init; } = .3;
}
