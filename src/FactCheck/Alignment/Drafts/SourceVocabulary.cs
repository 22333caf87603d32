using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>The words of the sources, in folded forms and run together, to ask whether a word or a row of words stands in them.</summary>
internal sealed class SourceVocabulary
{
    private readonly HashSet<string> _norms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _prefixes = new(StringComparer.Ordinal);
    private readonly string[] _letters;
    private readonly List<ReadDocument> _sources;

    public SourceVocabulary(List<ReadDocument> sources)
    {
        _sources = sources;
        foreach (var source in sources)
        {
            foreach (ref readonly var token in source.Text.TokenSpan)
            {
                if (!_norms.Add(token.Norm))
                {
                    continue;
                }

                _stems.Add(token.Stem);
                if (token.Norm.Length >= 4)
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_prefixes, token.Norm[..4], out _) ??= []).Add(token.Norm.Length);
                }
            }
        }

        _letters = [.. sources.Select(source => Letters(source.Text))];
    }

    public bool HasWord(Token token) => _norms.Contains(token.Norm) || _stems.Contains(token.Stem);

    public bool HasWord(string norm) => _norms.Contains(norm) || _stems.Contains(Stemmer.Stem(norm));

    /// <summary>True when a word of the sources begins with the same four letters and is not much longer or shorter: "Spain" and "Spanish".</summary>
    public bool HasNear(string norm) => norm.Length >= 4 && _prefixes.TryGetValue(norm[..4], out var lengths) && lengths.Exists(length => Math.Abs(length - norm.Length) <= 3);

    /// <summary>True when the letters and digits of the words stand in a source in this order, whatever stands between them.</summary>
    public bool HasRun(string words)
    {
        var letters = string.Concat(words.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormC).Where(char.IsLetterOrDigit));
        return letters.Length > 0 && _letters.Any(text => text.Contains(letters, StringComparison.Ordinal));
    }

    /// <summary>The first place where the words of a draft's stretch stand in a row, marks left out; null when they do not.</summary>
    public Mention? FindRow(DocumentText draft, int first, int last)
    {
        var row = Enumerable.Range(first, last - first + 1).Where(i => Counts(draft.Tokens[i])).Select(i => draft.Tokens[i].Norm).ToList();
        if (row.Count == 0)
        {
            return null;
        }

        foreach (var source in _sources)
        {
            if (FindRow(source.Text, row) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    private static Mention? FindRow(DocumentText text, List<string> row)
    {
        for (var start = 0; start < text.Tokens.Count; start++)
        {
            if (text.Tokens[start].Norm != row[0])
            {
                continue;
            }

            var (matched, i) = (0, start);
            for (; i < text.Tokens.Count && matched < row.Count; i++)
            {
                if (Counts(text.Tokens[i]))
                {
                    if (text.Tokens[i].Norm != row[matched])
                    {
                        break;
                    }

                    matched++;
                }
            }

            if (matched == row.Count)
            {
                return text.Mention(new TextSpan(text.Tokens[start].Span.Start, text.Tokens[i - 1].Span.End), text.Tokens[start].Sentence);
            }
        }

        return null;
    }

    private static bool Counts(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    private static string Letters(DocumentText text)
    {
        var letters = new System.Text.StringBuilder(text.Folded.Length);
        foreach (ref readonly var token in text.TokenSpan)
        {
            foreach (var unit in token.Norm)
            {
                if (char.IsLetterOrDigit(unit))
                {
                    letters.Append(unit);
                }
            }
        }

        return letters.ToString();
    }
}
