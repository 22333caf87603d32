using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>What was sought and what was reported.</summary>
internal readonly record struct Detection(int Right, int Wrong, int Missed)
{
    public Share Precision => new(Right, Right + Wrong);

    public Share Recall => new(Right, Right + Missed);

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    /// <summary>One case more.</summary>
    public Detection With(bool isSought, bool isReported) =>
        new(Right + (isSought && isReported ? 1 : 0), Wrong + (!isSought && isReported ? 1 : 0), Missed + (isSought && !isReported ? 1 : 0));
}
