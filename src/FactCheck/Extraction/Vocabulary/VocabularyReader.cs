namespace FactCheck.Extraction.Vocabulary;

/// <summary>Rereads a document in the words of a domain: aliases under one name, counted nouns as measures, titles under one title.</summary>
internal sealed class VocabularyReader
{
    private readonly DeclaredAliases _aliases;
    private readonly DeclaredUnits _units;
    private readonly DeclaredRoles _roles;

    /// <exception cref="FormatException">A declaration is blank, stands in two groups, is an alias and distinct at once or names an unknown unit; the message names it.</exception>
    public VocabularyReader(DomainVocabulary vocabulary)
    {
        _aliases = new DeclaredAliases(vocabulary.Aliases);
        _units = new DeclaredUnits(vocabulary.Units);
        _roles = new DeclaredRoles(vocabulary.Roles);
        DeclaredPhrases.ThrowIfBoth(vocabulary.Aliases, vocabulary.Distinct);
    }

    /// <summary>Puts the aliases into the assertions.</summary>
    /// <returns>The text with aliases and titles told by the first of their groups.</returns>
    public DocumentText Reword(DocumentText text, List<Assertion> assertions) => RewordedText.Of(text, [.. _aliases.Reread(text, assertions), .. _roles.In(text)]);

    public List<Assertion> Reread(DocumentText text, IReadOnlyList<Assertion> assertions) =>
        [.. assertions.Select(assertion => _roles.Reread(_units.Reread(text, assertion)))];
}
