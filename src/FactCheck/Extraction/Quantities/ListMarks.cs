namespace FactCheck.Extraction.Quantities;

/// <summary>Tells the numbers that count the items of a list off: "4." at the head of a line, "three parts: 1. hire staff 2. cut costs".</summary>
internal static class ListMarks
{
    /// <summary>Tokens an item of a list within a line has at most.</summary>
    private const int MaxItemTokens = 40;

    /// <summary>True for the number of a list mark.</summary>
    public static bool IsAt(NumericText text, int i) => IsAtHead(text, i) || IsInLine(text.Document.TokenSpan, i);

    /// <summary>
    /// True for a dash or plus that marks an item: at the head of a line with a blank behind it, "- 12 chairs", or grown on the number where the line before or
    /// behind begins with the same mark and a letter: "-12 chairs" above "-new lamps". "-3 degrees" alone, or above "-5 degrees", has a sign.
    /// </summary>
    public static bool IsDash(NumericText text, int i)
    {
        var place = text[i].Span.Start;
        var folded = text.Folded.AsSpan();
        var head = place;
        while (head > 0 && folded[head - 1] is ' ' or '\t')
        {
            head--;
        }

        if (head > 0 && folded[head - 1] != '\n')
        {
            return false;
        }

        if (!text.IsJoined(i + 1))
        {
            return true;
        }

        var next = folded[place..].IndexOf('\n');
        return (head > 0 && IsItem(folded[LineHead(folded, head - 1)..], folded[place])) || (next >= 0 && IsItem(folded[(place + next + 1)..], folded[place]));
    }

    private static int LineHead(ReadOnlySpan<char> folded, int place) => folded[..place].LastIndexOf('\n') + 1;

    /// <summary>True when a line begins with a mark and what nobody puts a sign before.</summary>
    private static bool IsItem(ReadOnlySpan<char> line, char mark) => line.TrimStart(' ') is [var first, var second, ..] && first == mark && char.IsLetter(second);

    /// <summary>"4." or "4)" at the head of a line with words behind it.</summary>
    private static bool IsAtHead(NumericText text, int i)
    {
        var isHead = i == text.Start || (i == text.Start + 1 && text.Is(i - 1, '('));
        return isHead && text[i].Norm.Length <= 3 && (text.Is(i + 1, '.') || text.Is(i + 1, ')')) && text.IsJoined(i + 1) && (i + 2 < text.End || text.End < text.Document.Tokens.Count);
    }

    /// <summary>The first mark stands behind a colon, each further one behind the one before it. The stop may end a sentence, so the whole text is looked at.</summary>
    private static bool IsInLine(ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Norm is not [>= '1' and <= '9' and var digit] || !IsDotted(tokens, i))
        {
            return false;
        }

        for (var k = i - 1; digit > '1' && k >= Math.Max(0, i - MaxItemTokens); k--)
        {
            if (tokens[k].Kind == TokenKind.Number && tokens[k].Norm is [var earlier] && earlier == digit - 1 && IsDotted(tokens, k))
            {
                return earlier > '1' || IsBehindColon(tokens, k);
            }
        }

        return digit == '1' && IsBehindColon(tokens, i);
    }

    private static bool IsBehindColon(ReadOnlySpan<Token> tokens, int i) => i > 0 && tokens[i - 1].Is(':') && tokens[i].IsAfterSpace;

    /// <summary>A number with a full stop grown on it and a word behind a blank.</summary>
    private static bool IsDotted(ReadOnlySpan<Token> tokens, int i) =>
        i + 2 < tokens.Length && tokens[i + 1].Is('.') && !tokens[i + 1].IsAfterSpace && tokens[i + 2].IsWord && tokens[i + 2].IsAfterSpace;
}
