using FactCheck.Names;

namespace FactCheck.Rules.Names;

/// <summary>One of two spellings of a word.</summary>
/// <param name="Spelled">As its first place has it.</param>
/// <param name="Part">What the lexicon knows of it.</param>
/// <param name="Assertions">Its places.</param>
internal sealed record SpellingSide(string Spelled, NamePart Part, IReadOnlyList<Assertion> Assertions)
{
    public int DocumentCount => Assertions.Select(assertion => assertion.DocumentId).Distinct(StringComparer.Ordinal).Count();
}
