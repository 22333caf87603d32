namespace FactCheck.Alignment.Retelling;

/// <summary>The names in each sentence of a document, in lower case. Thread-safe: names read twice are the same.</summary>
internal sealed class SentenceNames(ReadDocument document)
{
    private readonly HashSet<string>?[] _names = new HashSet<string>?[document.Text.SentenceSpan.Length];

    public HashSet<string> At(int sentence)
    {
        if (_names[sentence] is { } known)
        {
            return known;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var (first, end) = document.AssertionsIn(document.Text.SentenceSpan[sentence].Span);
        for (var i = first; i < end; i++)
        {
            if (document.Assertions[i].Value is NameValue name)
            {
                names.Add(name.Spelling.ToLowerInvariant());
            }
        }

        return _names[sentence] = names;
    }
}
