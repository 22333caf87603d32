namespace FactCheck.Quality.Corpora;

/// <summary>Texts on one story that can all be right: whatever is told of them is a false alarm.</summary>
/// <param name="Id">Of the set.</param>
/// <param name="Documents">The texts.</param>
internal sealed record ConsistentSet(string Id, IReadOnlyList<Document> Documents)
{
    /// <summary>A draft without any error, and its sources.</summary>
    public static ConsistentSet? Of(DraftCase draft) =>
        draft.Contradicted.Count == 0 && draft.Unmentioned.Count == 0 ? new ConsistentSet(draft.Id, [.. draft.Sources, draft.Draft]) : null;

    /// <summary>The conflicts told, none of which is one.</summary>
    public IReadOnlyList<Finding> Alarms(FactChecker checker) => [.. checker.Check(Documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict)];
}
