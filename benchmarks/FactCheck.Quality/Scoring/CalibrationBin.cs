namespace FactCheck.Quality.Scoring;

/// <summary>The conflicts whose confidence lies in a stretch.</summary>
/// <param name="Low">Lower end, part of the stretch.</param>
/// <param name="High">Upper end, no part of it but for 1.</param>
/// <param name="Right">How many are right.</param>
/// <param name="SumOfConfidence">To tell the mean confidence.</param>
internal sealed record CalibrationBin(double Low, double High, Share Right, double SumOfConfidence)
{
    public double MeanConfidence => Right.Total == 0 ? 0 : SumOfConfidence / Right.Total;
}
