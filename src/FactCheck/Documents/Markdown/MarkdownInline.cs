namespace FactCheck.Documents.Markdown;

/// <summary>Blots out mark-up inside a block: emphasis, code, links (their text stays), images, tags, escapes, entities.</summary>
internal static class MarkdownInline
{
    /// <summary>Not to be seen, and no end of a word.</summary>
    private const char Nothing = '\u200B';

    /// <summary>How far an address or a piece of code may reach; keeps the work linear on hostile text.</summary>
    private const int MaxReach = 2000;

    private static readonly (string Entity, char Meaning)[] Entities =
    [
        ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\''), ("&apos;", '\''), ("&nbsp;", ' '), ("&ndash;", '\u2013'), ("&mdash;", '\u2014'),
        ("&rsquo;", '\u2019'), ("&lsquo;", '\u2018'), ("&ldquo;", '\u201C'), ("&rdquo;", '\u201D'), ("&pound;", '\u00A3'), ("&euro;", '\u20AC'),
    ];

    public static void Blot(Span<char> block)
    {
        for (var i = 0; i < block.Length;)
        {
            i += block[i] switch
            {
                '\\' => Escape(block, i),
                '`' => Code(block, i),
                '*' or '_' or '~' => Emphasis(block, i),
                '!' when i + 1 < block.Length && block[i + 1] == '[' => Image(block, i),
                '[' => OpenBracket(block, i),
                ']' => CloseBracket(block, i),
                '<' => Tag(block, i),
                '&' => Entity(block, i),
                _ => 1,
            };
        }
    }

    private static int Escape(Span<char> block, int i)
    {
        if (i + 1 < block.Length && char.IsAscii(block[i + 1]) && (char.IsPunctuation(block[i + 1]) || char.IsSymbol(block[i + 1])))
        {
            block[i] = Filler(block, i, 1);
            return 2;
        }

        return 1;
    }

    private static int Code(Span<char> block, int i)
    {
        var ticks = RunLength(block, i);
        var rest = block[(i + ticks)..Math.Min(block.Length, i + ticks + MaxReach)];
        for (var k = 0; k < rest.Length;)
        {
            var run = rest[k] == '`' ? RunLength(rest, k) : 0;
            if (run == ticks)
            {
                Blank.Fill(block.Slice(i, ticks + k + run));
                return ticks + k + run;
            }

            k += Math.Max(1, run);
        }

        return ticks;
    }

    private static int Emphasis(Span<char> block, int i)
    {
        var length = RunLength(block, i);
        var (before, after) = (i > 0 ? block[i - 1] : ' ', i + length < block.Length ? block[i + length] : ' ');
        var stands = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var isInWord = block[i] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        var isProduct = block[i] == '*' && length == 1 && char.IsDigit(before) && char.IsDigit(after);
        var isAbout = block[i] == '~' && length == 1;
        if (!stands && !isInWord && !isProduct && !isAbout)
        {
            block.Slice(i, length).Fill(Filler(block, i, length));
        }

        return length;
    }

    private static int Image(Span<char> block, int i)
    {
        var reach = block[i..Math.Min(block.Length, i + MaxReach)];
        var close = reach.IndexOf(']');
        var length = close > 0 ? close + 1 + TargetLength(block, i + close + 1) : 0;
        Blank.Fill(block.Slice(i, length));
        return Math.Max(1, length);
    }

    /// <summary>Blots the bracket of a link; any other stays, as editors' brackets do: "[the] company".</summary>
    private static int OpenBracket(Span<char> block, int i)
    {
        var reach = block[i..Math.Min(block.Length, i + MaxReach)];
        var close = MatchingBracket(reach);
        var isTask = close == 2 && reach[1] is ' ' or 'x' or 'X';
        if (isTask || (close > 1 && reach[1] == '^'))
        {
            var isDefinition = i + close + 1 < block.Length && block[i + close + 1] == ':';
            Blank.Fill(block.Slice(i, close + (isDefinition ? 2 : 1)));
            return close + 1;
        }

        if (close > 0 && TargetLength(block, i + close + 1) > 0)
        {
            block[i] = Filler(block, i, 1);
        }

        return 1;
    }

    private static int CloseBracket(Span<char> block, int i)
    {
        var length = TargetLength(block, i + 1);
        if (length == 0)
        {
            return 1;
        }

        block.Slice(i, length + 1).Fill(Filler(block, i, length + 1));
        return length + 1;
    }

    private static int MatchingBracket(ReadOnlySpan<char> reach)
    {
        var depth = 0;
        for (var k = 0; k < reach.Length; k++)
        {
            depth += reach[k] == '[' ? 1 : reach[k] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Length of "(address)" or "[reference]" after a closing bracket; 0 when there is none.</summary>
    private static int TargetLength(ReadOnlySpan<char> block, int start)
    {
        if (start >= block.Length || block[start] is not ('(' or '['))
        {
            return 0;
        }

        var reach = block[start..Math.Min(block.Length, start + MaxReach)];
        var (open, close) = block[start] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var k = 0; k < reach.Length; k++)
        {
            depth += reach[k] == open ? 1 : reach[k] == close ? -1 : 0;
            if (depth == 0)
            {
                return k + 1;
            }
        }

        return 0;
    }

    private static int Tag(Span<char> block, int i)
    {
        var isTag = i + 1 < block.Length && (char.IsAsciiLetter(block[i + 1]) || block[i + 1] is '/');
        var length = isTag ? block[i..Math.Min(block.Length, i + MaxReach)].IndexOf('>') + 1 : 0;
        block.Slice(i, length).Fill(' ');
        return Math.Max(1, length);
    }

    private static int Entity(Span<char> block, int i)
    {
        foreach (var (entity, meaning) in Entities)
        {
            if (block[i..].StartsWith(entity, StringComparison.Ordinal))
            {
                block[i] = meaning;
                block.Slice(i + 1, entity.Length - 1).Fill(meaning == ' ' ? ' ' : Nothing);
                return entity.Length;
            }
        }

        return 1;
    }

    /// <summary>A blank where a word ends, else nothing: "**Bold**'s" stays one word, and a word never takes in the mark behind it.</summary>
    private static char Filler(ReadOnlySpan<char> block, int i, int length)
    {
        var end = i + length;
        var isAfterLetter = i > 0 && (char.IsLetter(block[i - 1]) || block[i - 1] == Nothing);
        var isBeforeWord = end < block.Length && (char.IsLetterOrDigit(block[end]) || (block[end] is '\'' or '\u2019' && end + 1 < block.Length && char.IsLetter(block[end + 1])));
        return isAfterLetter && !isBeforeWord ? ' ' : Nothing;
    }

    private static int RunLength(ReadOnlySpan<char> block, int i)
    {
        var length = block[i..].IndexOfAnyExcept(block[i]);
        return length < 0 ? block.Length - i : length;
    }
}
