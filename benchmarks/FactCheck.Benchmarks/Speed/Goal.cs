namespace FactCheck.Benchmarks.Speed;

/// <summary>A figure of the report that something was aimed at.</summary>
/// <param name="What">In words.</param>
/// <param name="Unit">Of the figure; "x as fast" is better when higher, all others are when lower.</param>
/// <param name="Aim">The goal; null for none.</param>
/// <param name="Least">What is accepted at the worst; null for anything.</param>
/// <param name="Section">Title of the section that has the figure.</param>
/// <param name="Row">How its row begins.</param>
/// <param name="Column">Its column.</param>
internal sealed record Goal(string What, string Unit, double? Aim, double? Least, string Section, string Row, string Column)
{
    public bool IsHigherBetter => Unit == "x as fast";
}
