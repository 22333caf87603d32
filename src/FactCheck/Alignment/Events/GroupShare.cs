namespace FactCheck.Alignment.Events;

/// <summary>How much of a group a clause speaks of: "all employees", "few of the jurors", "five of the seven ministers".</summary>
/// <param name="First">Index of the first token of the quantifier.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Group">Index of the noun that names the group; -1 when it is not named ("nobody").</param>
/// <param name="Low">Least share, from 0 to 1.</param>
/// <param name="High">Greatest share.</param>
internal readonly record struct GroupShare(int First, int Last, int Group, double Low, double High)
{
    /// <summary>True for "five of the nine", which is exact; percentages and "one in five" are rounded.</summary>
    public bool IsExact => Low == High && Low is > 0 and < 1;

    /// <summary>True for a share given in numbers.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The share of those of whom the denied predicate is true.</summary>
    public GroupShare Denied => this with { Low = 1 - High, High = 1 - Low };

    public bool Excludes(GroupShare other) => High < other.Low || other.High < Low;
}
