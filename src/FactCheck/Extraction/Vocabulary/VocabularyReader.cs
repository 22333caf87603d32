namespace FactCheck.Extraction.Vocabulary;

/// <summary>Rereads a document's assertions in the words of a domain: aliases under one name, counted nouns as measures, titles under one title.</summary>
internal sealed class VocabularyReader
{
    private readonly DeclaredAliases _aliases;
    private readonly DeclaredUnits _units;
    private readonly DeclaredRoles _roles;

    /// <exception cref="FormatException">A declaration is blank, stands in two groups or names an unknown unit; the message names it.</exception>
    public VocabularyReader(DomainVocabulary vocabulary)
    {
        _aliases = new DeclaredAliases(vocabulary.Aliases);
        _units = new DeclaredUnits(vocabulary.Units);
        _roles = new DeclaredRoles(vocabulary.Roles);
    }

    public List<Assertion> Reread(DocumentText text, IReadOnlyList<Assertion> assertions) =>
        [.. _aliases.Reread(text, assertions).Select(assertion => _roles.Reread(_units.Reread(text, assertion)))];
}
