namespace FactCheck.Quality.Reports;

/// <summary>How a figure stands to its goal and to the least that is accepted, by a sign and in words, so that a miss is seen without reading numbers.</summary>
internal static class Standing
{
    public const string NoGoal = "no goal";

    public const string NotMeasured = "not measured";

    private const string Met = "✓ goal met";
    private const string LeastMet = "○ goal missed, least met";
    private const string LeastMetAlone = "✓ least met";
    private const string Missed = "✗ missed";

    /// <param name="value">The figure.</param>
    /// <param name="goal">What was aimed at; null for nothing.</param>
    /// <param name="least">The least that is accepted; null for anything.</param>
    /// <param name="isHigherBetter">False where less is better.</param>
    public static string Of(double value, double? goal, double? least, bool isHigherBetter) => (goal, least) switch
    {
        (null, null) => NoGoal,
        ({ } aim, _) when Reaches(value, aim, isHigherBetter) => Met,
        (_, { } floor) when Reaches(value, floor, isHigherBetter) => goal is null ? LeastMetAlone : LeastMet,
        _ => Missed,
    };

    /// <summary>True for a cell that begins with a sign of this class.</summary>
    public static bool IsStanding(string cell) => cell is ['✓' or '○' or '✗', ..];

    /// <summary>True for a figure that reaches neither its goal nor the least.</summary>
    public static bool IsMissed(string cell) => cell is ['✗', ..];

    private static bool Reaches(double value, double mark, bool isHigherBetter) => isHigherBetter ? value >= mark : value <= mark;
}
