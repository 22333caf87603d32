using FactCheck.Names;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>A name and its tokens.</summary>
/// <param name="Assertion">The name.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal sealed record PlacedName(Assertion Assertion, int First, int End)
{
    public string Spelling => ((NameValue)Assertion.Value).Spelling;

    /// <summary>True for two forms of one name: whole and surname, two spellings.</summary>
    public bool IsOne(PlacedName other) =>
        string.Equals(Spelling, other.Spelling, StringComparison.OrdinalIgnoreCase) || Shares(other) || NameMatcher.Compare(Spelling, other.Spelling, EntityType.Unknown).Relation != NameRelation.Different;

    /// <summary>The same, where two whole names of people are one by all their parts, and not by a surname alone.</summary>
    public bool IsOneInFull(PlacedName other) =>
        Spelling.Contains(' ', StringComparison.Ordinal) && other.Spelling.Contains(' ', StringComparison.Ordinal) && Assertion.Kind == AssertionKind.Person
            ? NameMatcher.Compare(Spelling, other.Spelling, EntityType.Person).Relation != NameRelation.Different
            : IsOne(other);

    private bool Shares(PlacedName other)
    {
        var theirs = other.Spelling.Split(' ');
        return Spelling.Split(' ').Any(word => word.Length > 2 && theirs.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
