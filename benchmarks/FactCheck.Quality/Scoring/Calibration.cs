namespace FactCheck.Quality.Scoring;

/// <summary>Of the conflicts reported with about one confidence, how many are right.</summary>
internal static class Calibration
{
    private static readonly double[] Edges = [0, .5, .6, .7, .8, .9, 1.01];

    public static List<CalibrationBin> Of(IEnumerable<(Finding Finding, bool IsRight)> judged)
    {
        var bins = Edges.SkipLast(1).Zip(Edges.Skip(1), (low, high) => new CalibrationBin(low, Math.Min(high, 1), default, 0)).ToList();
        foreach (var (finding, isRight) in judged)
        {
            var i = Array.FindLastIndex(Edges, edge => finding.Confidence >= edge);
            bins[i] = bins[i] with { Right = bins[i].Right.With(isRight), SumOfConfidence = bins[i].SumOfConfidence + finding.Confidence };
        }

        return bins.FindAll(bin => bin.Right.Total > 0);
    }
}
