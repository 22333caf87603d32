namespace FactCheck.Text;

/// <summary>Cuts a folded text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    public static void Read(string folded, TextSpan span, TokenBuffer tokens, KnownWords words, CancellationToken cancellation)
    {
        var isAfterSpace = true;
        for (var i = span.Start; i < span.End;)
        {
            var unit = folded[i];
            if (unit is ' ' or '\n' or '\r' or '\t' || (unit > '\u007F' && char.IsWhiteSpace(unit)))
            {
                isAfterSpace = true;
                i++;
                continue;
            }

            if (unit == Folding.Nothing)
            {
                i++;
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var (end, kind) = End(folded, i, span.End, isAfterSpace);
            if (kind == TokenKind.Word && PossessiveStart(folded, i, end) is var possessive && possessive > i)
            {
                tokens.Add(Token(tokens.Words, words, folded, new TextSpan(i, possessive), kind, isAfterSpace));
                tokens.Add(Token(tokens.Words, words, folded, new TextSpan(possessive, end), kind, isAfterSpace: false));
            }
            else
            {
                tokens.Add(Token(tokens.Words, words, folded, new TextSpan(i, end), kind, isAfterSpace));
            }

            isAfterSpace = false;
            i = end;
        }
    }

    private static Token Token(DistinctWords distinct, KnownWords words, string folded, TextSpan span, TokenKind kind, bool isAfterSpace)
    {
        var word = words.Of(folded.AsSpan(span.Start, span.Length), kind);
        return new Token(span, kind, word.Norm, word.Stem, 0, word.IsCapitalized, word.IsAllCaps, isAfterSpace) { IsStop = word.IsStop, Word = word, Number = distinct.NumberOf(word) };
    }

    private static (int End, TokenKind Kind) End(string text, int i, int limit, bool isAfterSpace)
    {
        var unit = text[i];
        if (char.IsAsciiDigit(unit))
        {
            return (NumberEnd(text, i, limit), TokenKind.Number);
        }

        if (IsLetter(unit) || (char.IsHighSurrogate(unit) && i + 1 < limit))
        {
            return isAfterSpace && MayBeLink(text, i, limit) && LinkEnd(text, i, limit) is var link && link > i ? (link, TokenKind.Link) : (MoneySigns.End(text, i, limit) is > 0 and var sign ? sign : WordEnd(text, i, limit), TokenKind.Word);
        }

        if (unit == Folding.Picture)
        {
            var end = i + 1;
            while (end < limit && (text[end] == Folding.Picture || text[end] == Folding.Nothing))
            {
                end++;
            }

            return (end, TokenKind.Pictograph);
        }

        if (unit is '@' or '#' && i + 1 < limit && IsLetter(text[i + 1]))
        {
            return (WordEnd(text, i + 1, limit), TokenKind.Link);
        }

        // "'s" and "'90s" after a blank begin with the mark; "n't" and its like never stand alone.
        if (unit == '\'' && i + 1 < limit && text[i + 1] is 's' or 'S' && isAfterSpace && (i + 2 >= limit || !IsLetter(text[i + 2])))
        {
            return (i + 2, TokenKind.Word);
        }

        return (i + 1, TokenKind.Mark);
    }

    private static int NumberEnd(string text, int i, int limit)
    {
        var end = i;
        while (end < limit)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int WordEnd(string text, int i, int limit)
    {
        var end = i;
        while (end < limit)
        {
            var unit = text[end];
            if (IsLetter(unit) || char.IsAsciiDigit(unit) || unit == Folding.Nothing)
            {
                end++;
            }
            else if (char.IsHighSurrogate(unit) && end + 1 < limit)
            {
                end += 2;
            }
            else if (unit == '\'' && end > i && end + 1 < limit && IsLetter(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end < limit && text[end] == '.' ? AbbreviationEnd(text, i, end, limit) : end;
    }

    /// <summary>Takes in the dots of "U.S.", "a.m.", "Mr." and of a single initial before a name.</summary>
    private static int AbbreviationEnd(string text, int i, int end, int limit)
    {
        if (end - i == 1)
        {
            var cursor = end;
            while (cursor + 2 < limit && text[cursor] == '.' && IsLetter(text[cursor + 1]) && !IsLetterOrDigit(text, cursor + 2, limit))
            {
                cursor += 2;
            }

            if (cursor > end)
            {
                return cursor < limit && text[cursor] == '.' ? cursor + 1 : cursor;
            }

            var isBeforeName = end + 1 < limit && (text[end + 1] is ' ' && end + 2 < limit && char.IsUpper(text[end + 2]));
            var isUnit = i > 0 && (text[i - 1] == '\u00B0' || char.IsAsciiDigit(text[i - 1]));
            return char.IsUpper(text[i]) && text[i] != 'I' && isBeforeName && !isUnit ? end + 1 : end;
        }

        return Abbreviations.Contains(text.AsSpan(i, end - i)) && !(end + 1 < limit && IsLetter(text[end + 1])) ? end + 1 : end;
    }

    /// <summary>False for nearly all words: neither "http" or "www" begins here nor does the first mark of the word make an address of it.</summary>
    private static bool MayBeLink(string text, int i, int limit)
    {
        if (text[i] is 'h' or 'H' or 'w' or 'W')
        {
            return true;
        }

        var end = i + 1;
        while (end < limit && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end < limit && text[end] is not (' ' or ',' or '\n' or '\r') && !(text[end] == '.' && (end + 1 == limit || text[end + 1] is ' ' or '\n' or '\r'));
    }

    /// <summary>End of a web or mail address that starts here; <paramref name="i"/> when none does.</summary>
    private static int LinkEnd(string text, int i, int limit)
    {
        var end = i;
        while (end < limit && text[end] is > ' ' and not ('"' or '<' or '>' or '(' or ')') && text[end] != Folding.Picture)
        {
            end++;
        }

        var word = text.AsSpan(i, end - i);
        var isLink = word.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (word.Contains('@') && word.LastIndexOf('.') > word.IndexOf('@'));
        if (!isLink)
        {
            return i;
        }

        while (end > i && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
        {
            end--;
        }

        return end;
    }

    /// <summary>Where "'s" or a bare plural apostrophe begins at the end of a word; <paramref name="start"/> when there is none.</summary>
    private static int PossessiveStart(string text, int start, int end) =>
        end - start > 2 && text[end - 2] == '\'' && text[end - 1] is 's' or 'S' ? end - 2 : start;

    private static bool IsLetterOrDigit(string text, int i, int limit) => i < limit && (IsLetter(text[i]) || char.IsAsciiDigit(text[i]));

    private static bool IsLetter(char unit) => char.IsAsciiLetter(unit)
        || (unit > '\u007F' && (char.IsLetter(unit) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));
}
