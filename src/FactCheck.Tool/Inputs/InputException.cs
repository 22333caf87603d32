namespace FactCheck.Tool.Inputs;

/// <summary>Something asked for cannot be read; each problem is a line for people that names the path.</summary>
internal sealed class InputException(params IReadOnlyList<string> problems) : Exception(string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
