using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>All names of all documents by spelling, and the words they are made of.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, SpelledName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWordUse> _words = new(StringComparer.Ordinal);

    public NameIndex(List<ReadDocument> documents)
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

    /// <summary>
    /// The names of a draft, with everything that sources have of their words: what an index over all of them gives, but for the names that share no
    /// word with the draft's.
    /// </summary>
    /// <param name="sources">Names of sources, the first of its documents an empty one whose place the draft takes.</param>
    /// <param name="draft">The draft.</param>
    public NameIndex(NameIndex sources, ReadDocument draft)
    {
        Documents = [draft, .. sources.Documents.Skip(1)];
        foreach (var assertion in draft.Assertions)
        {
            if (assertion.Value is NameValue name)
            {
                Add(name, assertion, 0);
            }
        }

        var own = _names.Values.ToList();
        foreach (var name in own)
        {
            foreach (var occurrence in sources._names.GetValueOrDefault(name.Spelling)?.Occurrences ?? [])
            {
                name.Add(occurrence);
            }
        }

        foreach (var name in own)
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
        foreach (var word in Words)
        {
            foreach (var name in sources._words.GetValueOrDefault(word.Folded)?.Names ?? [])
            {
                if (_names.TryAdd(name.Spelling, name) || ReferenceEquals(_names[name.Spelling], name))
                {
                    word.Names.Add(name);
                }
            }
        }
    }

    public List<ReadDocument> Documents { get; }

    /// <summary>In the order of the documents and of their text.</summary>
    public IEnumerable<SpelledName> Names => _names.Values;

    /// <summary>The word in all names; null when no name has it.</summary>
    public NameWordUse? Find(string folded) => _words.GetValueOrDefault(folded);

    /// <summary>The distinct words of the names, in the order of the text.</summary>
    public IReadOnlyList<NameWordUse> Words { get; }

    private void Add(NameValue value, Assertion assertion, int document)
    {
        if (!_names.TryGetValue(value.Spelling, out var name))
        {
            name = _names[value.Spelling] = new SpelledName(value.Spelling, NameForms.Of(Documents[document]));
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
