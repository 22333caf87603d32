namespace FactCheck.Alignment.Slots;

/// <summary>The tokens of a sentence that count when two sentences are laid side by side: words, numbers, currency and percent signs.</summary>
internal sealed class SentenceTokens
{
    private SentenceTokens(IReadOnlyList<string> keys, IReadOnlyList<int> indices)
    {
        Keys = keys;
        Indices = indices;
    }

    /// <summary>Folded forms, in order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>For each key the index of its token in the document.</summary>
    public IReadOnlyList<int> Indices { get; }

    public static SentenceTokens Of(DocumentText text, int sentence)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        var (keys, indices) = (new List<string>(end - first), new List<int>(end - first));
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            var counts = token.Kind is TokenKind.Word or TokenKind.Number ? token.Norm != "'s" : token.Norm is "$" or "\u00A3" or "\u20AC" or "\u00A5" or "%";
            if (counts)
            {
                keys.Add(token.Norm);
                indices.Add(i);
            }
        }

        return new SentenceTokens(keys, indices);
    }

    /// <summary>Positions in <see cref="Keys"/> that a stretch of the text covers, half-open; empty when it covers none.</summary>
    public (int Start, int End) Positions(DocumentText text, TextSpan span)
    {
        var start = 0;
        while (start < Indices.Count && text.Tokens[Indices[start]].Span.End <= span.Start)
        {
            start++;
        }

        var end = start;
        while (end < Indices.Count && text.Tokens[Indices[end]].Span.Start < span.End)
        {
            end++;
        }

        return (start, end);
    }
}
