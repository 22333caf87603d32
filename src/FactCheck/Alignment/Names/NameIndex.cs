using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>All names of all documents by spelling, and the words they are made of.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, SpelledName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWordUse> _words = new(StringComparer.Ordinal);

    public NameIndex(IReadOnlyList<ReadDocument> documents)
    {
        Documents = documents;
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is NameValue name)
                {
                    Add(name, assertion, d);
                }
            }
        }

        foreach (var name in _names.Values)
        {
            foreach (var part in name.Form.Parts)
            {
                if (part.Kind is NamePartKind.Word)
                {
                    Use(part).Names.Add(name);
                }
            }
        }

        Words = [.. _words.Values];
    }

    public IReadOnlyList<ReadDocument> Documents { get; }

    /// <summary>In the order of the documents and of their text.</summary>
    public IEnumerable<SpelledName> Names => _names.Values;

    /// <summary>The distinct words of the names, in the order of the text.</summary>
    public IReadOnlyList<NameWordUse> Words { get; }

    private void Add(NameValue value, Assertion assertion, int document)
    {
        if (!_names.TryGetValue(value.Spelling, out var name))
        {
            name = _names[value.Spelling] = new SpelledName(value.Spelling);
        }

        var text = Documents[document].Text;
        name.Add(new NameOccurrence(document, assertion, text.TokenAt(assertion.Mention.Span.Start), text.TokenAt(assertion.Mention.Span.End)));
    }

    private NameWordUse Use(NamePart part)
    {
        if (!_words.TryGetValue(part.Folded, out var use))
        {
            use = _words[part.Folded] = new NameWordUse(part);
        }

        return use;
    }
}
