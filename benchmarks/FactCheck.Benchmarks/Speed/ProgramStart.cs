namespace FactCheck.Benchmarks.Speed;

/// <param name="Program">What was started.</param>
/// <param name="Milliseconds">From its start to its end, the median.</param>
internal sealed record ProgramStart(string Program, double Milliseconds);
