namespace FactCheck.Names;

/// <summary>What two names are to each other by their spelling, with what the decision rests on.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Score">How sure, from 0 to 1.</param>
/// <param name="Explanation">The evidence in words, the weightiest first; never empty.</param>
internal sealed record NameJudgement(NameRelation Relation, double Score, IReadOnlyList<string> Explanation)
{
    /// <summary>The parts that differ by a slip; empty when none does.</summary>
    public IReadOnlyList<PartMatch> Slips { get; init; } = [];

    /// <summary>Summed spelling cost of <see cref="Slips"/>.</summary>
    public double Cost { get; init; }

    /// <summary>Name-list evidence of the less and of the better established spelling, 0 to 2 each.</summary>
    public (int Low, int High) Evidence { get; init; }

    /// <summary>Number of parts both names have.</summary>
    public int Shared { get; init; }

    /// <summary>True when a part both have is no common name.</summary>
    public bool SharesRare { get; init; }

    /// <summary>True when the parts are near enough to be a slip, whatever was decided.</summary>
    public bool IsNear => Slips.Count > 0;

    public NameComparison ToComparison() => new(Relation, Score, Explanation);
}
