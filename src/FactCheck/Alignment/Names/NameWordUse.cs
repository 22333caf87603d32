using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>A word and the names that hold it.</summary>
internal sealed class NameWordUse(NamePart part)
{
    public NamePart Part { get; } = part;

    public string Folded => Part.Folded;

    /// <summary>As the first of its names has it.</summary>
    public string Spelled => field ??= Array.Find(Names[0].Spelling.Split(' ', '-'), part => NameFold.Word(part) == Folded) ?? Names[0].Spelling;

    /// <summary>True for a short word in capitals beside names that are not.</summary>
    public bool IsAcronym => Spelled.Length <= 8 && Spelled.All(char.IsUpper);

    public List<SpelledName> Names { get; } = [];

    public IEnumerable<NameOccurrence> Occurrences => Names.SelectMany(name => name.Occurrences);
}
