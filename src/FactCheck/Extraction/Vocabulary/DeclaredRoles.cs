namespace FactCheck.Extraction.Vocabulary;

/// <summary>Reads the declared titles of one role as the first of their group.</summary>
internal sealed class DeclaredRoles
{
    private readonly DeclaredStretches _stretches;
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    public DeclaredRoles(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        _stretches = new DeclaredStretches(groups, "role");
        foreach (var (words, group) in DeclaredPhrases.Read(groups, "role"))
        {
            _titles[string.Join(' ', words)] = group[0];
        }
    }

    /// <summary>Where one of them stands.</summary>
    public IEnumerable<DeclaredStretch> In(DocumentText text) => _stretches.In(text);

    public Assertion Reread(Assertion assertion) =>
        _titles.Count > 0 && assertion.Value is RoleValue role && _titles.TryGetValue(string.Join(' ', DeclaredPhrases.Words(role.Title)), out var title)
            ? new Assertion(assertion.Kind, assertion.Mention, role with { Title = title }) { Frame = assertion.Frame, Hedge = assertion.Hedge, Noun = assertion.Noun, IsCertain = assertion.IsCertain }
            : assertion;
}
