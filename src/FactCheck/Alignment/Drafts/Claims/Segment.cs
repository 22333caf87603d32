namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>What stands between two semicolons of a sentence, or all of it: one statement of one speaker.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Names">The people and bodies it names, in its order.</param>
internal sealed record Segment(int Document, int Sentence, int First, int End, IReadOnlyList<PlacedName> Names)
{
    /// <value>Whose turn it is in a transcript ("Nora: Not yet."); null elsewhere. Default null.</value>
    public PlacedName? Turn { get; init; }

    /// <summary>The segments of a document, in the order of the text; a semicolon within quotation marks parts nothing.</summary>
    public static List<Segment> Of(int document, ReadDocument read)
    {
        var text = read.Text;
        var segments = new List<Segment>();
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var (first, isQuoted) = (text.SentenceSpan[s].FirstToken, false);
            for (var i = first; i < text.SentenceSpan[s].EndToken; i++)
            {
                isQuoted ^= text.Tokens[i].Is('"');
                if (!isQuoted && text.Tokens[i].Is(';'))
                {
                    segments.Add(new Segment(document, s, first, i, NamesIn(read, first, i)));
                    first = i + 1;
                }
            }

            if (first < text.SentenceSpan[s].EndToken)
            {
                segments.Add(new Segment(document, s, first, text.SentenceSpan[s].EndToken, NamesIn(read, first, text.SentenceSpan[s].EndToken)));
            }
        }

        return segments;
    }

    private static List<PlacedName> NamesIn(ReadDocument read, int first, int end)
    {
        var names = new List<PlacedName>();
        var span = new TextSpan(read.Text.Tokens[first].Span.Start, read.Text.Tokens[end - 1].Span.End);
        var (low, high) = read.AssertionsIn(span);
        for (var i = low; i < high; i++)
        {
            if (read.Assertions[i] is { Value: NameValue value } name && (name.IsCertain || (name.IsLikely && value.Spelling.Contains(' ', StringComparison.Ordinal))))
            {
                var start = read.Text.TokenAt(name.Mention.Span.Start);
                names.Add(new PlacedName(name, start, Math.Max(start + 1, read.Text.TokenAt(name.Mention.Span.End))));
            }
        }

        return names;
    }
}
