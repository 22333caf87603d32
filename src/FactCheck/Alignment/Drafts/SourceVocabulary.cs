using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>The words of the sources, in folded forms and run together, to ask whether a word or a row of words stands in them.</summary>
internal sealed class SourceVocabulary
{
    private readonly HashSet<string> _norms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _prefixes = new(StringComparer.Ordinal);
    private readonly SourceLetters[] _letters;
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

        _letters = [.. sources.Select(source => new SourceLetters(source.Text))];
    }

    public bool HasWord(Token token) => _norms.Contains(token.Norm) || _stems.Contains(token.Stem);

    public bool HasWord(string norm) => _norms.Contains(norm) || _stems.Contains(Stemmer.Stem(norm));

    /// <summary>True when a word of the sources begins with the same four letters and is not much longer or shorter: "Spain" and "Spanish".</summary>
    public bool HasNear(string norm) => norm.Length >= 4 && _prefixes.TryGetValue(norm[..4], out var lengths) && lengths.Exists(length => Math.Abs(length - norm.Length) <= 3);

    /// <summary>The first place where the letters and digits of the words stand in a source in this order, whatever marks and blanks stand between them; null when there is none.</summary>
    public Mention? FindRun(string words)
    {
        var letters = SourceLetters.Fold(words);
        foreach (var source in _letters)
        {
            if (source.Find(letters, isAcronym: false) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The first place where a source has the acronym as a name: "U.S." for "US", but neither "customers" nor "us".</summary>
    public Mention? FindAcronym(string acronym)
    {
        var letters = SourceLetters.Fold(acronym);
        foreach (var source in _letters)
        {
            if (source.Find(letters, isAcronym: true) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The first place of a word, in any form; null when there is none.</summary>
    public Mention? FindWord(Token word)
    {
        foreach (var source in HasWord(word) ? _sources : [])
        {
            foreach (ref readonly var token in source.Text.TokenSpan)
            {
                if (token.Norm == word.Norm || token.Stem == word.Stem)
                {
                    return source.Text.Mention(token.Span, token.Sentence);
                }
            }
        }

        return null;
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
}
