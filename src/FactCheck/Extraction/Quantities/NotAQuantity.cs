using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Tells digits that count nothing: list marks, labels ("page 12"), telephone numbers, versions, scores, citations, names with numbers.
/// </summary>
internal static class NotAQuantity
{
    private static readonly HashSet<string> Labels = WordListFile.Read("number-labels.txt");

    /// <summary>Labels that also end a noun phrase before a true number ("in the last game 20 fans ..."), so that they need a bare number without a counted noun.</summary>
    private static readonly HashSet<string> MatchWords = new(
        "won win wins beat beaten lost loss defeat defeated victory draw drew lead led score scoreline triumph rout thrashed edged tied tie vote voted win.".Split(' '), StringComparer.Ordinal);

    /// <summary>The end of a stretch of digits that is no quantity.</summary>
    /// <returns>The index after the stretch; <paramref name="i"/> when a quantity may begin there.</returns>
    public static int Skip(NumericText text, int i)
    {
        if (!text.IsNumber(i))
        {
            return i;
        }

        var run = DigitRun(text, i, out var groups, out var hasSlash);
        if (IsListMark(text, i) || IsBracketed(text, i))
        {
            return i + 1;
        }

        if (IsPartOfName(text, i))
        {
            return run;
        }

        if (groups >= 3 || IsPhone(text, i, groups))
        {
            return run;
        }

        if (hasSlash && groups == 2)
        {
            // A fraction is read as one; what is left is "9/11", "24/7", "and/or" of figures.
            return NumberReader.Read(text, i).Is(NumeralForm.Fraction | NumeralForm.Decimal) ? i : run;
        }

        if (groups == 2 && IsScore(text, i, run))
        {
            return run;
        }

        return IsLabelled(text, i) || IsIdentifier(text, i) ? run : i;
    }

    /// <summary>The stretch of digits joined by hyphens, slashes, colons or dots without blanks, and how many numbers it has.</summary>
    private static int DigitRun(NumericText text, int i, out int groups, out bool hasSlash)
    {
        (groups, hasSlash) = (1, false);
        var end = i + 1;
        while (text.IsJoined(end) && (text.Is(end, '-') || text.Is(end, '/') || text.Is(end, ':') || text.Is(end, '.')) && text.IsNumber(end + 1) && text.IsJoined(end + 1))
        {
            hasSlash |= text.Is(end, '/');
            groups++;
            end += 2;
        }

        return end;
    }

    /// <summary>"4." or "4)" at the head of a line with words behind it.</summary>
    private static bool IsListMark(NumericText text, int i)
    {
        var isHead = i == text.Start || (i == text.Start + 1 && text.Is(i - 1, '('));
        return isHead && text[i].Norm.Length <= 3 && (text.Is(i + 1, '.') || text.Is(i + 1, ')')) && text.IsJoined(i + 1) && (i + 2 < text.End || text.End < text.Document.Tokens.Count);
    }

    /// <summary>"[12]", "(3)": a citation or a list mark inside a sentence; a number of four digits in brackets is a year and read before.</summary>
    private static bool IsBracketed(NumericText text, int i) =>
        (text.Is(i - 1, '[') && (text.Is(i + 1, ']') || text.Is(i + 1, ','))) || (text.Is(i - 1, '(') && text.Is(i + 1, ')') && text[i].Norm.Length <= 2);

    /// <summary>"COVID-19", "F-16", "MP-3": a hyphen without blanks between a word and the digits.</summary>
    private static bool IsPartOfName(NumericText text, int i)
    {
        if (text.IsJoined(i) && text.IsJoined(i - 1) && (text.Is(i - 1, '-') || text.Is(i - 1, '/') || text.Is(i - 1, '_')) && text.IsWord(i - 2))
        {
            return !text.Has(i - 2, LexemeKind.Cardinal | LexemeKind.Part | LexemeKind.Scale);
        }

        // "#1", "№ 5", and letters run into the digits.
        return text.Is(i - 1, '#') || text.Is(i - 1, '\u2116') || (text.IsJoined(i) && text.IsWord(i - 1) && !MoneyReader.IsSignBefore(text, i));
    }

    private static bool IsPhone(NumericText text, int i, int groups)
    {
        if (groups == 2 && text.Norm(i).Length == 3 && text.Norm(i + 2).Length == 4)
        {
            return true;
        }

        // "(206) 555-1212" and "+86 138 ...".
        return (text.Is(i - 1, '(') && text.Is(i + 1, ')') && text.IsNumber(i + 2) && text.Norm(i).Length == 3) || (text.Is(i - 1, '+') && text.IsJoined(i) && text.Norm(i).Length <= 3 && (text.IsNumber(i + 1) || text.Is(i + 1, '-')));
    }

    /// <summary>"won 2-1", "a 3-0 win", "6-4, 7-5": two small numbers, the greater first, or a word of matches close by.</summary>
    private static bool IsScore(NumericText text, int i, int run)
    {
        if (run != i + 3 || (!text.Is(i + 1, '-') && !text.Is(i + 1, ':')) || !DigitReader.TryRead(text.Norm(i), out var left, out _) || !DigitReader.TryRead(text.Norm(i + 2), out var right, out _))
        {
            return false;
        }

        if (text.Is(i + 1, ':'))
        {
            return true;
        }

        if (MoneyReader.IsSignBefore(text, i) || left > 999 || right > 999)
        {
            return false;
        }

        return left >= right || MatchWords.Contains(text.Norm(i - 1)) || MatchWords.Contains(text.Norm(run)) || MatchWords.Contains(text.Norm(i - 2)) || MatchWords.Contains(text.Norm(run + 1));
    }

    /// <summary>"page 12", "flight 93", "Boeing 737", "Windows 11": a label or a name right before bare digits that count no noun.</summary>
    private static bool IsLabelled(NumericText text, int i)
    {
        if (!text.IsWord(i - 1) || !DigitReader.TryRead(text.Norm(i), out _, out var decimals))
        {
            return false;
        }

        var label = text[i - 1];
        if (Labels.Contains(label.Norm))
        {
            return decimals == 0 || label.IsCapitalized || label.Norm is "section" or "version" or "v" or "chapter" or "figure" or "table" or "clause" or "paragraph";
        }

        // A capital before plain digits is a name when nothing is counted behind them and the word is no sentence opener.
        var isName = label.IsCapitalized && i - 1 > text.Start && !text.Document.SentenceOf(label).IsTitleCase && !StopWords.Contains(label.Norm)
            && text.Lexeme(i - 1) is null && text[i].Norm.Length <= 4 && decimals == 0;
        return isName && !text.Has(i + 1, LexemeKind.Scale | LexemeKind.TimeUnit | LexemeKind.Percent) && !text.Is(i + 1, '%') && !MoneyReader.IsCodeAt(text, i + 1)
            && !CountedNoun.BeginsAt(text, i + 1) && !MoneyReader.IsSignBefore(text, i) && MeasureUnits.Match(text, i + 1, out _) == i + 1;
    }

    /// <summary>"10001234567", "007": too long or led by a zero.</summary>
    private static bool IsIdentifier(NumericText text, int i)
    {
        var digits = text.Norm(i);
        return digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]);
    }
}
