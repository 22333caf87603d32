namespace FactCheck.Quality.Scoring;

/// <summary>How many marked conflicts were found, and how many pairs that are none were reported.</summary>
internal sealed record ConflictScore(Share Found, Share FalseAlarms)
{
    public static ConflictScore Of(IEnumerable<CaseResult> results)
    {
        var (found, alarms) = (default(Share), default(Share));
        foreach (var result in results)
        {
            (found, alarms) = result.Case.IsConflict ? (found.With(result.IsFound), alarms) : (found, alarms.With(result.IsFalseAlarm));
        }

        return new ConflictScore(found, alarms);
    }

    /// <summary>Of the cases reported, how many are conflicts.</summary>
    public Share Precision => new(Found.Count, Found.Count + FalseAlarms.Count);

    public double F1 => Precision.Value + Found.Value is var sum && sum > 0 ? 2 * Precision.Value * Found.Value / sum : 0;
}
