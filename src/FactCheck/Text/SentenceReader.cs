namespace FactCheck.Text;

/// <summary>Cuts the sources of a text into tokens and sentences. Abbreviations, initials, decimals, quotes and pictures do not end a sentence.</summary>
internal static class SentenceReader
{
    /// <summary>Lower-case words that begin a new sentence after a picture, as forum posts have it.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "i", "i'm", "it", "it's", "they", "they're", "their", "this", "that", "we", "you", "he", "she", "the", "and", "but", "so", "anyway", "also", "what", "how", "why", "can", "if",
    };

    /// <summary>
    /// Tokens after which a sentence without an end is cut at its next comma, semicolon, colon or line, and after which it is cut wherever it stands: longer than the
    /// longest sentences of contracts and judgments, short enough that what is compared within a sentence stays cheap in text that never ends one.
    /// </summary>
    private const int LongSentence = 240;

    private const int LongestSentence = 300;

    public static (TokenList Tokens, Sentence[] Sentences) Read(string folded, IReadOnlyList<Source> sources, KnownWords words, CancellationToken cancellation = default)
    {
        var tokens = new TokenBuffer((folded.Length / 5) + (folded.Length / 64) + 8);
        var sentences = new List<Sentence>();
        foreach (var source in sources)
        {
            if (source.Kind == SourceKind.Furniture)
            {
                continue;
            }

            var first = tokens.Count;
            Tokenizer.Read(folded, source.Span, tokens, words, cancellation);
            Cut(folded, tokens.Span, first, source, sentences);
        }

        return (tokens.ToList(), [.. sentences]);
    }

    private static void Cut(string folded, Span<Token> tokens, int first, Source source, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Length; i++)
        {
            Token.SetSentence(ref tokens[i], sentences.Count);
            if (i + 1 == tokens.Length || EndsAfter(folded, tokens, start, i) || IsTooLong(folded, tokens, start, i))
            {
                sentences.Add(Make(tokens, start, i + 1, source));
                start = i + 1;
            }
        }
    }

    private static Sentence Make(ReadOnlySpan<Token> tokens, int first, int end, Source source)
    {
        var (longWords, capitals, ordinary, isQuestion) = (0, 0, 0, false);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.IsWord && token.Span.Length > 3)
            {
                longWords++;
                capitals += token.IsCapitalized ? 1 : 0;
                ordinary += token.IsCapitalized || token.IsStop ? 0 : 1;
            }

            isQuestion |= token.Is('?') && i >= end - 3;
        }

        // In a line in title case hardly a word but particles is small; a list of names has a verb and nouns before it.
        var isTitle = longWords >= 3 && capitals * 4 >= longWords * 3 && ordinary <= 1 + (longWords / 20) && (longWords >= 5 || source.Kind is SourceKind.Headline or SourceKind.Heading or SourceKind.Standfirst);
        return new Sentence(new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End), first, end, source, isTitle) { IsQuestion = isQuestion };
    }

    /// <summary>True when a sentence that began at <paramref name="start"/> ends after token <paramref name="i"/>; there is a token after it.</summary>
    private static bool EndsAfter(string folded, ReadOnlySpan<Token> tokens, int start, int i)
    {
        ref readonly var token = ref tokens[i];
        ref readonly var next = ref tokens[i + 1];
        var breaks = next.IsAfterSpace ? LineBreaks(folded.AsSpan(token.Span.End, next.Span.Start - token.Span.End)) : 0;
        if (breaks >= 2)
        {
            return true;
        }

        if (breaks == 1 && (IsListMark(tokens, i + 1) || EndsShortLine(folded, in token, in next)))
        {
            return true;
        }

        if (token.Kind == TokenKind.Pictograph)
        {
            return next.IsAfterSpace && !IsStop(in next) && i > start && (next.IsCapitalized || Openers.Contains(next.Norm));
        }

        if (IsStop(in token))
        {
            return EndsAtStop(tokens, i, in next);
        }

        if (token.IsWord && token.Norm.EndsWith('.'))
        {
            return next.IsAfterSpace && next.IsCapitalized && Abbreviations.MayEndSentence(token.Norm) && next.IsStop;
        }

        // A closing quote or bracket after a full stop belongs to the sentence that ends there.
        return IsCloser(in token) && i > start && IsStop(in tokens[i - 1]) && !token.IsAfterSpace && EndsAtStop(tokens, i, in next);
    }

    private static bool IsTooLong(string folded, ReadOnlySpan<Token> tokens, int start, int i)
    {
        if (i + 1 - start < LongSentence)
        {
            return false;
        }

        ref readonly var token = ref tokens[i];
        ref readonly var next = ref tokens[i + 1];
        return i + 1 - start >= LongestSentence || token.Is(',') || token.Is(';') || token.Is(':') || LineBreaks(folded.AsSpan(token.Span.End, next.Span.Start - token.Span.End)) > 0;
    }

    private static bool EndsAtStop(ReadOnlySpan<Token> tokens, int i, in Token next)
    {
        if (IsStop(in next) || (IsCloser(in next) && !next.IsAfterSpace))
        {
            return false;
        }

        if (next.Kind == TokenKind.Pictograph)
        {
            return false;
        }

        if (next.Kind == TokenKind.Number && i > 0 && tokens[i].Is('.') && tokens[i - 1].Norm is "no" or "nos" or "pp" or "p" or "nr" or "nrs" or "art" or "sec" or "ch" or "rs")
        {
            // "No. 23", "pp. 112-118".
            return false;
        }

        var isPeriod = tokens[i].Is('.');
        if (!next.IsAfterSpace)
        {
            // "arrest.In" is two sentences run together; "5.0" and "node.js" never get here as separate tokens.
            return isPeriod && next.IsCapitalized && i > 0 && tokens[i - 1].IsWord && tokens[i - 1].Span.Length > 1;
        }

        if (next.IsCapitalized || next.Kind == TokenKind.Number || next.Is('"') || next.Is('\'') || next.Is('(') || next.Is('$') || next.Is('['))
        {
            // "..." and "? " inside a running sentence go on in lower case only.
            return true;
        }

        return next.IsWord && !next.IsCapitalized && (isPeriod ? !IsEllipsis(tokens, i) : tokens[i].Is('?') || tokens[i].Is('!'));
    }

    private static bool IsEllipsis(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Is('\u2026') || (i > 0 && tokens[i - 1].Is('.') && !tokens[i].IsAfterSpace);

    private static bool IsStop(in Token token) => token.Is('.') || token.Is('!') || token.Is('?') || token.Is('\u2026');

    private static bool IsCloser(in Token token) => token.Is('"') || token.Is('\'') || token.Is(')') || token.Is(']');

    private static int LineBreaks(ReadOnlySpan<char> gap)
    {
        if (gap is " ")
        {
            return 0;
        }

        var count = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            count += gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }

    private static bool IsListMark(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Is('-') || tokens[i].Is('*') || tokens[i].Is('\u2022')
        || (tokens[i].Is('+') && i + 1 < tokens.Length && tokens[i + 1].IsAfterSpace)
        || (tokens[i].Kind == TokenKind.Number && i + 1 < tokens.Length && (tokens[i + 1].Is('.') || tokens[i + 1].Is(')')) && !tokens[i + 1].IsAfterSpace);

    /// <summary>A line that is broken before it is full, with a capital after the break, is a line of its own.</summary>
    private static bool EndsShortLine(string folded, in Token token, in Token next)
    {
        if (!next.IsCapitalized && next.Kind != TokenKind.Number)
        {
            return false;
        }

        var lineStart = folded.AsSpan(0, token.Span.End).LastIndexOf('\n') + 1;
        return token.Span.End - lineStart < 60;
    }
}
