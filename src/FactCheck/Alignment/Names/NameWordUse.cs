using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>A word and the names that hold it.</summary>
internal sealed class NameWordUse(NamePart part)
{
    public NamePart Part { get; } = part;

    public string Folded => Part.Folded;

    public List<SpelledName> Names { get; } = [];

    public IEnumerable<NameOccurrence> Occurrences => Names.SelectMany(name => name.Occurrences);
}
