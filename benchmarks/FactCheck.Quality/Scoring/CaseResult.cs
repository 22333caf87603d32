using FactCheck.Quality.Corpora;

namespace FactCheck.Quality.Scoring;

/// <summary>A case, the conflicts reported on it, and the drifts.</summary>
internal sealed record CaseResult(LabelledCase Case, IReadOnlyList<Finding> Conflicts, IReadOnlyList<Finding> Drifts)
{
    /// <summary>True when the marked conflict was reported.</summary>
    public bool IsFound => Case.IsConflict && Conflicts.Any(Case.IsHitBy);

    /// <summary>True when the marked conflict was reported, be it as a drift.</summary>
    public bool IsTold => IsFound || (Case.IsConflict && Drifts.Any(Case.IsHitBy));

    /// <summary>True when a conflict was reported that is none.</summary>
    public bool IsFalseAlarm => !Case.IsConflict && Conflicts.Count > 0;

    /// <summary>Whether each reported conflict is the marked one.</summary>
    public IEnumerable<(Finding Finding, bool IsRight)> Judged => Conflicts.Select(finding => (finding, Case.IsConflict && Case.IsHitBy(finding)));
}
