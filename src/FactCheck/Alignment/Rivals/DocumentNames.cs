using FactCheck.Alignment.Names;
using FactCheck.Alignment.Sentences;
using FactCheck.Names;

namespace FactCheck.Alignment.Rivals;

/// <summary>What a document has of words and names, to ask whether another one's name is strange to it.</summary>
internal sealed class DocumentNames
{
    private readonly DocumentStems _stems;
    private readonly NameForms _forms;

    /// <summary>What is neither a word nor a number.</summary>
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in short capitals, folded, and the others, taken apart when first asked for.</summary>
    private readonly List<string> _acronyms = [];
    private readonly List<string> _longNames = [];
    private List<NameForm>? _longForms;

    private readonly Dictionary<NameValue, bool> _lacking = [];

    private DocumentNames(ReadDocument document)
    {
        TokenCount = document.Text.Tokens.Count;
        _stems = DocumentStems.Of(document);
        _forms = NameForms.Of(document);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in document.Text.Tokens.Words)
        {
            if (word.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                _marks.Add(word.Stem);
            }

            if (word.IsCapitalized && folded.Add(word.Norm))
            {
                _capitals.Add(NameFold.Word(word.Norm));
            }
        }

        foreach (var assertion in document.Assertions)
        {
            if (assertion is { IsCertain: true, Value: NameValue name })
            {
                if (_names.Add(name.Spelling))
                {
                    AddForm(name.Spelling);
                }
            }
        }
    }

    /// <summary>Those of a document, read once. Thread-safe.</summary>
    public static DocumentNames Of(ReadDocument document) => document.Derived(static read => new DocumentNames(read));

    public int TokenCount { get; }

    /// <summary>True for a name that the document does not have, or of which it has the surname with another given name.</summary>
    /// <param name="name">A name of another document.</param>
    /// <param name="other">That document, which has taken it apart.</param>
    public bool Lacks(Assertion name, DocumentNames other)
    {
        var value = (NameValue)name.Value;
        lock (_lacking)
        {
            if (!_lacking.TryGetValue(value, out var lacks))
            {
                var form = other._forms.Read(value.Spelling, value.Type);
                lacks = _lacking[value] = IsStrange(form) || (name.Kind == AssertionKind.Person && HasSurnameOnly(form));
            }

            return lacks;
        }
    }

    public bool HasStem(string stem) => _stems.Contains(stem) || _marks.Contains(stem);

    /// <summary>True when no part of the name stands in the document, nor its acronym or what it is the acronym of.</summary>
    public bool IsStrange(NameForm form)
    {
        // "Water" of "Dovrefell Water" names nothing by itself.
        var isNaming = false;
        foreach (var part in form.Parts)
        {
            isNaming |= Names(part);
        }

        foreach (var part in form.Parts)
        {
            if ((!isNaming || Names(part)) && _capitals.Contains(part.Folded))
            {
                return false;
            }
        }

        return !HasAcronymOf(form);
    }

    private static bool Names(NamePart part) => part.Kind == NamePartKind.Word && part.Known.Common == 0;

    /// <summary>True when the document has the surname and none of the given names.</summary>
    public bool HasSurnameOnly(NameForm form) =>
        form.Parts.Count >= 2 && form.Parts[^1].Kind == NamePartKind.Word && form.Parts[^1].Folded.Length >= 3 && _capitals.Contains(form.Parts[^1].Folded)
        && form.Parts[0] is { Kind: NamePartKind.Word, Folded.Length: >= 3 } given && !_capitals.Contains(given.Folded);

    /// <summary>True when both name somebody or something else, too, that makes them texts on one story.</summary>
    public bool SharesName(DocumentNames other, string one, string that) =>
        _names.Any(name => !string.Equals(name, one, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, that, StringComparison.OrdinalIgnoreCase) && other._names.Contains(name));

    private void AddForm(string name)
    {
        var isShort = name.Length <= 8;
        foreach (var unit in name)
        {
            isShort &= char.IsUpper(unit);
        }

        if (isShort)
        {
            _acronyms.Add(NameFold.Word(name));
        }
        else
        {
            _longNames.Add(name);
        }
    }

    /// <summary>True when the document has the acronym of a name, or what it is the acronym of.</summary>
    private bool HasAcronymOf(NameForm form)
    {
        if (!form.IsAcronym)
        {
            return _acronyms.Exists(acronym => Acronym.StandsFor(acronym, form));
        }

        _longForms ??= _longNames.ConvertAll(name => _forms.Read(name, EntityType.Organization));
        return _longForms.Exists(name => Acronym.StandsFor(form.Squashed, name));
    }
}
