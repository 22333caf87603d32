namespace FactCheck.Alignment.Drafts;

/// <summary>The rows of three words that stand in sources, marks left out. Immutable.</summary>
internal sealed class WordRows
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int, int)> _rows = [];

    public WordRows(List<ReadDocument> sources)
    {
        foreach (var source in sources)
        {
            var (first, second, sentence) = (-1, -1, -1);
            foreach (ref readonly var token in source.Text.TokenSpan)
            {
                if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                if (token.Sentence != sentence)
                {
                    (first, second, sentence) = (-1, -1, token.Sentence);
                }

                ref var third = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_words, token.Norm, out var isKnown);
                third = isKnown ? third : _words.Count - 1;
                if (first >= 0)
                {
                    _rows.Add((first, second, third));
                }

                (first, second) = (second, third);
            }
        }
    }

    public bool Has((string First, string Second, string Third) row) =>
        _words.TryGetValue(row.First, out var first) && _words.TryGetValue(row.Second, out var second) && _words.TryGetValue(row.Third, out var third) && _rows.Contains((first, second, third));

    /// <summary>The rows within the sentences of a text.</summary>
    public static IEnumerable<(string First, string Second, string Third)> Of(DocumentText text)
    {
        Token? first = null;
        Token? second = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            if (first is { } one && second is { } other && one.Sentence == token.Sentence)
            {
                yield return (one.Norm, other.Norm, token.Norm);
            }

            (first, second) = (second, token);
        }
    }
}
