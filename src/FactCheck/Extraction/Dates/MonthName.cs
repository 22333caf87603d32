using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Tells the month from the verb, the modal and the person of the same spelling: "may", "march", "April Ryan", "Mama June".</summary>
internal static class MonthName
{
    private static readonly HashSet<string> Titles = new("mama mamma mom mum aunt auntie mr mrs ms miss dr judge lady sister mother queen princess nurse officer detective coach mr. mrs. ms. dr.".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word that is also a verb, a modal or a name is a month here: "may", "march", "Jan".</summary>
    public static bool IsAt(NumericText text, int i)
    {
        var norm = text.Norm(i);
        var isNumberBeside = text.IsNumber(i + 1) || text.IsNumber(i - 1) || (text.Is(i + 1, '.') && text.IsNumber(i + 2)) || OrdinalReader.IsEnding(text.Norm(i - 1))
            || text.Has(i - 1, LexemeKind.Ordinal) || text.Has(i + 1, LexemeKind.Ordinal) || (text.Is(i + 1, ',') && text.IsNumber(i + 2)) || (text.Is(i + 1, "the") && text.Has(i + 2, LexemeKind.Ordinal));
        if (text[i].IsAllCaps && norm.Length == 3 && norm != "may" && !isNumberBeside)
        {
            return false;
        }

        if (norm == "may" && !text.IsCapitalized(i) && text.IsWord(i + 1) && (text.Norm(i + 1) is "be" or "have" or "not" or "also" or "only" or "still" or "well" or "never" || Text.VerbWords.IsFullVerb(text[i + 1])))
        {
            // "Zephyr 9 may get": the modal.
            return false;
        }

        if (norm is "may" or "march" or "mar" or "dec" or "jan" or "sep" && !text.IsCapitalized(i) || text.Is(i - 1, '$') || text.Is(i - 1, '#'))
        {
            return isNumberBeside && !text.Is(i - 1, '$') && (norm is not ("may" or "march") || !text.IsWord(i - 1) || text.Norm(i - 1) is "of" or "on" or "in" or "by" or "since" or "from" or "until" || text.IsJoined(i));
        }

        if (norm is "may" or "march")
        {
            // A sentence may open with the modal or the verb; a preposition or a number shows the month.
            return isNumberBeside || text.Norm(i - 1) is "in" or "of" or "since" or "until" or "by" or "last" or "this" or "next" or "early" or "late" or "mid" or "from" or "to" or "through" or "before"
                or "after" or "between" or "and" or "during" or "for" or "on" or "till" or "-" or "around" or "every" or "past" || (norm == "may" && text.Is(i + 1, "of")) || ((text.Is(i + 1, '-') || text.Is(i + 1, "to") || text.Is(i + 1, "through")) && text.Has(i + 2, LexemeKind.Month)) || (text.Is(i + 1, '/') && text.IsNumber(i + 2));
        }

        // "April" and "June" are names of people, too: "April Ryan said".
        var isName = (norm is "april" or "june" or "jan" || (norm == "august" && i == text.Start)) && text.IsCapitalized(i + 1) && text.IsWord(i + 1) && !text.Has(i + 1, LexemeKind.Month | LexemeKind.Weekday | LexemeKind.Part | LexemeKind.Ordinal)
            && !text.Document.SentenceSpan[text[i].Sentence].IsTitleCase && text.Norm(i - 1) is not ("in" or "of" or "since" or "until" or "by" or "last" or "this" or "next");
        return !isName && !IsSurname(text, i);
    }

    /// <summary>"Mama June", "Judge April said": a capital before it that is no word of time, and no noun behind it for which it would be the month.</summary>
    private static bool IsSurname(NumericText text, int i)
    {
        if (text.Norm(i) is not ("april" or "june" or "august" or "july") || !text.IsCapitalized(i - 1) || text[i - 1].IsAllCaps || text[i].IsAllCaps || text.IsNumber(i + 1) || text.Has(i + 1, LexemeKind.Ordinal | LexemeKind.Cardinal))
        {
            return false;
        }

        if (Titles.Contains(text.Norm(i - 1)))
        {
            return true;
        }

        var isOpening = i - 1 == text.Start || text.Is(i - 2, '"') || text.Is(i - 2, '\'') || text.Is(i - 2, ':');
        return !isOpening && text.Lexeme(i - 1) is null && !Text.StopWords.Contains(text.Norm(i - 1)) && !text.Document.SentenceSpan[text[i].Sentence].IsTitleCase
            && (!text.IsWord(i + 1) || text.Norm(i + 1) is "and" or "'s" or "said" or "was" or "is" or "has" or "had" or "who");
    }
}
