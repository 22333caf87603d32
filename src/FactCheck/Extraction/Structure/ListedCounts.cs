using FactCheck.Text;

namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads an announced count whose list is set out line by line ("three conditions:" and lines with bullets or numbers), in years ("won it three times, in
/// 1966, 1973 and 1990"), or in names right behind it ("two sons, Karim and Idris", "both sons, ...").
/// </summary>
internal static class ListedCounts
{
    private const int MaxAnnounced = 20;

    /// <summary>Sentences an item may have beyond its first.</summary>
    private const int ItemSentences = 6;

    /// <summary>Nouns whose names may follow: people who belong to somebody, and places.</summary>
    private static readonly WordSet Named = new(
        "sons daughters children brothers sisters grandchildren finalists winners suspects victims founders candidates nominees judges cities towns villages countries states provinces counties islands rivers planets".Split(' '));

    /// <summary>Nouns whose names may follow further on, behind a colon.</summary>
    private static readonly WordSet Bodies = new("firms companies banks teams clubs bidders contenders applicants airlines universities hospitals ports districts parties authors artists singers players partners".Split(' '));

    /// <summary>True for the plural of what has a name of its own.</summary>
    public static bool MayBeNamed(string noun) => Named.Contains(noun) || Bodies.Contains(noun);

    public static IEnumerable<Assertion> Read(DocumentText text)
    {
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                // The noun first: it is the cheaper question.
                if (!text.Tokens[i + 1].IsWord)
                {
                    continue;
                }

                var noun = text.Tokens[i + 1];
                if (text.Tokens[i].Norm == "both" && IsPlural(text, i + 1, i + 2) && !noun.IsCapitalized && Names(text, sentence, i + 2) is { } two)
                {
                    yield return new Assertion(AssertionKind.Structure, text.Mention(i, i + 1), new EnumerationValue(2, two.Count, false) { List = text.Mention(FirstItem(text, i + 2), two.End - 1) });
                    continue;
                }

                if (!(noun.Norm is "times" or "occasions" || Named.Contains(noun.Norm)) || Number(text, sentence, i) is not { } number)
                {
                    continue;
                }

                var list = noun.Norm is "times" or "occasions" ? Years(text, sentence, i + 2)
                    : Named.Contains(noun.Norm) ? Names(text, sentence, i + 2)
                    : null;
                if (list is { } listed)
                {
                    yield return new Assertion(AssertionKind.Structure, text.Mention(i, i + 1), new EnumerationValue(number, listed.Count, false) { List = text.Mention(FirstItem(text, i + 2), listed.End - 1) });
                }
            }

            if (Lines(text, s) is { } lines)
            {
                yield return lines;
            }
        }
    }

    /// <summary>The token of the first item behind the mark and the preposition that lead to it.</summary>
    private static int FirstItem(DocumentText text, int i)
    {
        while (!text.Tokens[i].IsCapitalized && text.Tokens[i].Kind != TokenKind.Number)
        {
            i++;
        }

        return i;
    }

    /// <summary>"three conditions:" at the end of a sentence and the marked lines below it.</summary>
    private static Assertion? Lines(DocumentText text, int s)
    {
        var sentence = text.SentenceSpan[s];
        if (!text.Tokens[sentence.EndToken - 1].Is(':'))
        {
            return null;
        }

        for (var i = Math.Max(sentence.FirstToken, sentence.EndToken - 8); i < sentence.EndToken - 2; i++)
        {
            if (Number(text, sentence, i) is not { } number || !IsPlural(text, i + 1, sentence.EndToken - 1))
            {
                continue;
            }

            var (count, at, last) = (0, s + 1, s);
            var mark = at < text.SentenceSpan.Length ? MarkOf(text, text.SentenceSpan[at]) : null;
            while (mark is not null && at < text.SentenceSpan.Length && text.SentenceSpan[at].Source == sentence.Source)
            {
                var own = MarkOf(text, text.SentenceSpan[at]);
                var goesOn = own is null && GoesOn(text, at, mark.Value);
                if (own != mark && !goesOn)
                {
                    break;
                }

                count += own == mark ? 1 : 0;
                last = own == mark ? at : last;
                at++;
            }

            return count >= 2 ? new Assertion(AssertionKind.Structure, text.Mention(i, sentence.EndToken - 2), new EnumerationValue(number, count, false) { List = text.Mention(text.SentenceSpan[last].FirstToken, text.SentenceSpan[last].EndToken - 1) }) : null;
        }

        return null;
    }

    /// <summary>True when another item follows a sentence that continues one.</summary>
    private static bool GoesOn(DocumentText text, int sentence, char mark)
    {
        for (var at = sentence + 1; at < Math.Min(text.SentenceSpan.Length, sentence + 1 + ItemSentences) && text.SentenceSpan[at].Source == text.SentenceSpan[sentence].Source; at++)
        {
            if (MarkOf(text, text.SentenceSpan[at]) == mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'-' for a bullet, '1' for a number with a dot or bracket at the beginning of a line; null for anything else.</summary>
    private static char? MarkOf(DocumentText text, Sentence sentence)
    {
        ref readonly var first = ref text.Tokens[sentence.FirstToken];
        if (sentence.EndToken - sentence.FirstToken < 2)
        {
            return null;
        }

        ref readonly var second = ref text.Tokens[sentence.FirstToken + 1];
        return first.Is('-') || first.Is('*') || first.Is('\u2022') || first.Is('\u2013') ? '-' : first.Kind == TokenKind.Number && (second.Is('.') || second.Is(')')) ? '1' : null;
    }

    private static bool IsPlural(DocumentText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!text.Tokens[i].IsWord)
            {
                return false;
            }

            if (text.Tokens[i].Norm.EndsWith('s') || text.Tokens[i].Norm is "people" or "men" or "women")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", in 1966, 1973 and 1990": the number of years; null when no such list follows.</summary>
    private static (int Count, int End)? Years(DocumentText text, Sentence sentence, int i)
    {
        if (i + 2 >= sentence.EndToken || !text.Tokens[i].Is(',') && !text.Tokens[i].Is('(') && text.Tokens[i].Norm != "in")
        {
            return null;
        }

        i += text.Tokens[i].Norm == "in" ? 1 : text.Tokens[i + 1].Norm == "in" ? 2 : 1;
        var (count, hasAnd) = (0, false);
        while (i < sentence.EndToken && text.Tokens[i].Kind == TokenKind.Number && text.Tokens[i].Norm.Length == 4 && text.Tokens[i].Norm[0] is '1' or '2')
        {
            count++;
            i++;
            if (hasAnd)
            {
                break;
            }

            i += i < sentence.EndToken && text.Tokens[i].Is(',') ? 1 : 0;
            hasAnd = i < sentence.EndToken && text.Tokens[i].Norm == "and";
            i += hasAnd ? 1 : 0;
            if (hasAnd && (i >= sentence.EndToken || text.Tokens[i].Kind != TokenKind.Number))
            {
                // "2001 and, with her sister, in 2004".
                return null;
            }
        }

        return hasAnd && count >= 2 && (i >= sentence.EndToken || !text.Tokens[i].IsWord) ? (count, i) : null;
    }

    /// <summary>", Karim and Idris": names apart by commas, the last after "and"; null when anything else stands between them.</summary>
    private static (int Count, int End)? Names(DocumentText text, Sentence sentence, int i)
    {
        if (i + 3 >= sentence.EndToken || !(text.Tokens[i].Is(',') || text.Tokens[i].Is('(') || text.Tokens[i].Is(':')))
        {
            return null;
        }

        var (count, hasAnd, words) = (0, false, 0);
        for (i++; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.IsWord && token.IsCapitalized && words < 4)
            {
                count += words == 0 ? 1 : 0;
                words++;
            }
            else if (words > 0 && !hasAnd && (token.Is(',') || token.Norm == "and"))
            {
                var isAnd = token.Norm == "and" || (i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm == "and");
                i += token.Is(',') && isAnd ? 1 : 0;
                (hasAnd, words) = (isAnd, 0);
            }
            else
            {
                // The list ends with a mark; a verb or "of" behind the last name may belong to one more item.
                return hasAnd && words > 0 && count >= 2 && (token.Is('.') || token.Is(',') || token.Is(')') || token.Is(';')) && !(token.Is(',') && i + 1 < sentence.EndToken && (text.Tokens[i + 1].Norm == "and" || text.Tokens[i + 1].IsCapitalized)) ? (count, i) : null;
            }
        }

        return hasAnd && words > 0 && count >= 2 ? (count, i) : null;
    }

    /// <summary>A small number that is told as exact.</summary>
    private static int? Number(DocumentText text, Sentence sentence, int i)
    {
        ref readonly var token = ref text.Tokens[i];
        var before = i > sentence.FirstToken ? text.Tokens[i - 1].Norm : "";
        if (before is "least" or "about" or "over" or "than" or "to" or "some" or "-" or "nearly" or "$" || text.Tokens[i].Norm.Length > 9)
        {
            return null;
        }

        return token.IsWord || token.Kind == TokenKind.Number ? token.Word.Number is { } number && number is >= 2 and <= MaxAnnounced && number == decimal.Truncate(number) && !IsOrdinal(token) ? (int)number : null : null;
    }

    private static bool IsOrdinal(in Token token) => token.Norm.EndsWith("th", StringComparison.Ordinal) || token.Norm is "second" or "third" or "first";
}
