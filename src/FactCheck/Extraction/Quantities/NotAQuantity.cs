using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Tells digits that count nothing: list marks, labels ("page 12"), telephone numbers, versions, scores, citations, names with numbers.
/// </summary>
internal static class NotAQuantity
{
    private static readonly HashSet<string> Labels = WordListFile.Read("number-labels.txt");

    /// <summary>Labels behind which four digits are a year: "the Housing Act 1996".</summary>
    private static readonly HashSet<string> Loose = new("act title issue season seasons class game round week day volume vol vol. bill regulation directive form order form file episode year".Split(' '), StringComparer.Ordinal);

    /// <summary>Words of matches and votes, beside which two small numbers are a score.</summary>
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

        if (Addresses.PhoneEnd(text, i) is var phone && phone > i)
        {
            return phone;
        }

        var run = DigitRun(text, i, out var groups, out var hasSlash);
        if (ListMarks.IsAt(text, i) || IsBracketed(text, i) || Addresses.IsHouseNumber(text, i))
        {
            return i + 1;
        }

        if (run == i + 1 && IsCode(text, i))
        {
            // "7-Eleven" goes on behind the hyphen.
            return text.Is(run, '-') ? run + 2 : run;
        }

        if (IsPartOfName(text, i) || IsCode(text, i))
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

        return IsLabelled(text, i) || IsEndOfLabels(text, i) || IsIdentifier(text, i) ? run : i;
    }

    /// <summary>The end of the digits joined by hyphens, slashes, colons or dots that begin at a token.</summary>
    public static int RunEnd(NumericText text, int i) => text.IsNumber(i) ? DigitRun(text, i, out _, out _) : i + 1;

    /// <summary>True for digits that a label names for certain, even where they could be a year: "suite 1801".</summary>
    public static bool IsNamed(NumericText text, int i)
    {
        if (!text.IsNumber(i))
        {
            return text.Has(i, LexemeKind.Cardinal) && IsTitle(text, i);
        }

        if (Addresses.IsHouseNumber(text, i))
        {
            return true;
        }

        var label = LabelBefore(text, i);
        return label >= 0 && Labels.Contains(text.Norm(label)) && !Loose.Contains(text.Norm(label)) && text.Norm(i).Length == 4 && !text.Has(i + 1, LexemeKind.Month);
    }

    /// <summary>"the Final Four", "Seven Samurai", "Group of Seven": a capital where none is due makes a number word part of a name.</summary>
    private static bool IsTitle(NumericText text, int i)
    {
        if (!text.IsCapitalized(i) || text.Has(i + 1, LexemeKind.Hundred | LexemeKind.Scale) || text.Document.SentenceSpan[text[i].Sentence].IsTitleCase || text.Is(i + 1, '-') && !text.IsCapitalized(i + 2))
        {
            return false;
        }

        var isOpening = i == text.Start || text.Is(i - 1, '"') || text.Is(i - 1, '\'') || text.Is(i - 1, ':') || text.Is(i - 1, '(') || text.Is(i - 1, '-') || text.Is(i - 1, '\u2014') || text.Is(i - 1, '.');
        var isInside = !isOpening && !(text.Is(i - 1, "and") && text.Has(i - 2, LexemeKind.Cardinal));
        return isInside && (text.IsCapitalized(i - 1) || text.IsCapitalized(i + 1) || text.Is(i - 1, "of"));
    }

    /// <summary>The label right before digits, over the dot of "pp." or "No."; -1 when there is none.</summary>
    private static int LabelBefore(NumericText text, int i)
    {
        var label = text.Is(i - 1, '.') && text.IsJoined(i - 1) && text.IsWord(i - 2) && text.Norm(i - 2).Length <= 4 ? i - 2 : i - 1;
        return text.IsWord(label) ? label : -1;
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

    /// <summary>"[12]", "(3)": a citation or a list mark inside a sentence; a number of four digits in brackets is a year and read before.</summary>
    private static bool IsBracketed(NumericText text, int i) =>
        IsInCitation(text, i) || (text.Is(i - 1, '(') && text.Is(i + 1, ')') && text[i].Norm.Length <= 2);

    /// <summary>"[3, 7, 12]": nothing but numbers and commas between square brackets.</summary>
    private static bool IsInCitation(NumericText text, int i)
    {
        var first = i - 1;
        while (first > i - 12 && (text.IsNumber(first) || text.Is(first, ',') || text.Is(first, '-') || text.Is(first, ';')))
        {
            first--;
        }

        var end = i + 1;
        while (end < i + 12 && (text.IsNumber(end) || text.Is(end, ',') || text.Is(end, '-') || text.Is(end, ';')))
        {
            end++;
        }

        return text.Is(first, '[') && text.Is(end, ']');
    }

    /// <summary>"4chan", "2FA", "1080p", "4K", "doi:10.1000", "PM2.5", "4x4", "7-Eleven": digits grown together with letters that are no unit.</summary>
    private static bool IsCode(NumericText text, int i)
    {
        if (text.IsJoined(i) && ((text.Is(i - 1, ':') && text.IsJoined(i - 1) && text.IsWord(i - 2)) || (text.Is(i - 1, '.') && text.IsJoined(i - 1) && text.IsWord(i - 2))))
        {
            return !text.Is(i - 1, '.') || !Labels.Contains(text.Norm(i - 2));
        }

        if (text.Is(i + 1, '-') && text.IsJoined(i + 1) && text.IsJoined(i + 2) && text.Has(i + 2, LexemeKind.Cardinal) && text.IsCapitalized(i + 2))
        {
            return true;
        }

        if (!text.IsJoined(i + 1) || !text.IsWord(i + 1))
        {
            return false;
        }

        var letters = text.Norm(i + 1);
        if (text.IsCapitalized(i + 1) && letters.Length == 1)
        {
            return letters[0] is 'k' or 'm' or 'd' or 'g' && !MoneyReader.IsSignBefore(text, i) && text.Norm(i).Length == 1 && !MoneyReader.IsCodeAt(text, i + 2);
        }

        if (letters == "p")
        {
            return text.Norm(i) is "240" or "360" or "480" or "540" or "720" or "1080" or "1440" or "2160" or "4320";
        }

        var isKnown = text.Lexeme(i + 1) is not null || OrdinalReader.IsEnding(letters) || MoneyReader.IsCodeAt(text, i + 1) || MeasureUnits.Match(text, i + 1, out _) > i + 1 || letters[0] is 'e' or '\'' || letters is "x" or "x10"
            || letters is "yo" or "pp" or "bps" or "bp" or "fold" or "pc" or "pct";
        return !isKnown;
    }

    /// <summary>"COVID-19", "F-16", "MP-3": a hyphen without blanks between a word and the digits.</summary>
    private static bool IsPartOfName(NumericText text, int i)
    {
        if (text.IsJoined(i) && text.IsJoined(i - 1) && (text.Is(i - 1, '-') || text.Is(i - 1, '/') || text.Is(i - 1, '_')) && text.IsWord(i - 2))
        {
            return !text.Has(i - 2, LexemeKind.Cardinal | LexemeKind.Part) && !(text.Has(i - 2, LexemeKind.Scale) && text.IsNumber(i - 3));
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
            return (text.Norm(i - 1) is not "of" || text.Norm(i - 2) is not ("ratio" or "scale" or "odds")) && !RatioReader.IsAnnounced(text, i);
        }

        if (MoneyReader.IsSignBefore(text, i) || left > 999 || right > 999)
        {
            return false;
        }

        return left >= right || IsBesideScore(text, i, run) || MatchWords.Contains(text.Norm(i - 1)) || MatchWords.Contains(text.Norm(run)) || MatchWords.Contains(text.Norm(i - 2)) || MatchWords.Contains(text.Norm(run + 1));
    }

    /// <summary>"6-3 3-6 7-6", "6-7 (3-7), 4-6": beside another score, the greater first, or around one in brackets.</summary>
    private static bool IsBesideScore(NumericText text, int i, int run)
    {
        var before = text.Is(i - 1, ',') || text.Is(i - 1, ')') || text.Is(i - 1, '(') ? i - 2 : i - 1;
        before -= text.Is(before, ')') ? 1 : 0;
        var behind = text.Is(run, ')') ? run + 1 : run;
        behind += text.Is(behind, ',') || text.Is(behind, '(') ? 1 : 0;
        var isBehindTieBreak = text.Is(before, '-') is false && text.Is(before - 3, '(') && text.Is(before - 1, '-') && text.Is(before + 1, ')');
        return isBehindTieBreak || IsLead(text, before - 2) || IsLead(text, behind) || (text.Is(i - 1, '(') && text.Is(run, ')') && text.IsNumber(i - 2) && text.Is(i - 3, '-'))
            || (text.Is(run, '(') && text.IsNumber(run + 1) && text.Is(run + 2, '-') && text.IsNumber(run + 3) && text.Is(run + 4, ')'));
    }

    /// <summary>Two joined numbers of one or two digits, the first not the smaller.</summary>
    private static bool IsLead(NumericText text, int i) =>
        text.IsNumber(i) && text.Is(i + 1, '-') && text.IsJoined(i + 1) && text.IsNumber(i + 2) && text.IsJoined(i + 2) && text.Norm(i).Length <= 2 && text.Norm(i + 2).Length <= 2
        && DigitReader.TryRead(text.Norm(i), out var left, out _) && DigitReader.TryRead(text.Norm(i + 2), out var right, out _) && left >= right;

    /// <summary>"pages 31 to 46", "lines 3 and 7": what is labelled goes on.</summary>
    private static bool IsEndOfLabels(NumericText text, int i) =>
        (text.Is(i - 1, "to") || text.Is(i - 1, "and") || text.Is(i - 1, "through")) && text.IsNumber(i - 2) && text.Norm(i - 3) is "pages" or "pp" or "lines" or "verses" or "chapters" or "sections" or "clauses" or "articles" or "paragraphs" or "items" or "rooms" or "questions" or "figures" or "tables" or "episodes" or "volumes";

    /// <summary>"page 12", "flight 93", "Boeing 737", "Windows 11": a label or a name right before bare digits that count no noun.</summary>
    private static bool IsLabelled(NumericText text, int i)
    {
        var at = LabelBefore(text, i);
        if (at < 0 || !DigitReader.TryRead(text.Norm(i), out _, out var decimals))
        {
            return false;
        }

        var label = text[at];
        if (label.Norm is "aged" or "age")
        {
            return false;
        }

        if (Labels.Contains(label.Norm) || (label.Norm == "year" && label.IsCapitalized && text.Norm(i).Length <= 2))
        {
            return decimals == 0 || label.IsCapitalized || label.Norm is "section" or "version" or "v" or "chapter" or "figure" or "table" or "clause" or "paragraph";
        }

        // A capital before plain digits is a name when nothing is counted behind them and the word is no sentence opener.
        if (at != i - 1)
        {
            return false;
        }

        if (label.Norm == "under" && label.IsCapitalized && at > text.Start && text.Norm(i) is "16" or "17" or "18" or "19" or "20" or "21" or "23")
        {
            // "the Under 21 coach": a class of players.
            return true;
        }

        if (label.IsCapitalized && text.Is(at - 1, '(') && text.Is(i + 1, ')') && decimals == 0)
        {
            // "(Parish 73)": minutes and numbers behind the names of players.
            return true;
        }

        var isName = label.IsCapitalized && (at > text.Start || label.Span.Length > 3 && HedgeReader.Before(text, i).IsNone && label.Norm[^1] is not ('s' or 'd' or 'g' or 'y')) && !text.Document.SentenceOf(label).IsTitleCase && !label.IsStop
            && text.Lexeme(i - 1) is null && text[i].Norm.Length <= 4;
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
