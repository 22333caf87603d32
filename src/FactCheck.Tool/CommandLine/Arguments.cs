namespace FactCheck.Tool.CommandLine;

/// <summary>The arguments of one call, told apart.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<OptionSpec, List<string>> _values = [];

    public List<string> Positional { get; } = [];

    public bool Has(OptionSpec option) => _values.ContainsKey(option);

    /// <summary>The last value given; null when the option is not there.</summary>
    public string? Value(OptionSpec option) => _values.TryGetValue(option, out var values) && values.Count > 0 ? values[^1] : null;

    public IReadOnlyList<string> Values(OptionSpec option) => _values.TryGetValue(option, out var values) ? values : [];

    /// <summary>Notes that an option was given, without a value as yet.</summary>
    public void Note(OptionSpec option) => _values.TryAdd(option, []);

    public void Add(OptionSpec option, string value)
    {
        Note(option);
        _values[option].Add(value);
    }
}
