using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Finds the noun phrase a number counts, without a tagger: the words from the number to the first plural.</summary>
internal static class CountedNoun
{
    /// <summary>Words looked at behind a number: "two unarmed young Iraqi civilian women".</summary>
    private const int MaxWords = 5;

    private static readonly HashSet<string> Plurals = WordListFile.Read("plural-nouns.txt");

    /// <summary>Words in -s that are no plural nouns.</summary>
    private static readonly HashSet<string> NotPlural = new(
        "was is has does always perhaps across yes his its this thus us plus minus versus less unless besides sometimes towards afterwards says goes gets makes takes gives comes hours's news means".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Stop words that may stand inside the phrase: "three other men", "two more agents", "12 such cases".</summary>
    private static readonly HashSet<string> Inner = new("other others more further additional such own same new most".Split(' '), StringComparer.Ordinal);

    /// <summary>The noun phrase behind a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Index after the number.</param>
    /// <param name="number">The number; one counts a singular.</param>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="last">Its head.</param>
    public static bool TryFind(NumericText text, int end, decimal number, out int first, out int last)
    {
        first = end;
        if (text.Is(first, '-') && text.IsJoined(first) && text.IsWord(first + 1))
        {
            first++;
        }

        first = SkipOf(text, first);
        while (Inner.Contains(text.Norm(first)) && text.IsWord(first + 1))
        {
            first++;
        }

        last = first;
        for (var i = first; Math.Abs(number) != 1 && i < first + MaxWords && IsInside(text, i, first); i++)
        {
            if (IsPlural(text, i) && !(text.Is(i + 1, '\'') && text.IsWord(i + 2)))
            {
                last = IsCompound(text, i) ? i + 1 : i;
                return true;
            }

            if (text.Is(i + 1, '-') && text.IsJoined(i + 1) && text.IsWord(i + 2) && text.IsJoined(i + 2))
            {
                // "10 third-party vendors": a hyphened modifier is one word.
                i += 1;
            }
        }

        last = first;
        return Math.Abs(number) == 1 && TrySingular(text, first, out last);
    }

    /// <summary>"Five police officers": a plural without an ending before a plural with one.</summary>
    private static bool IsCompound(NumericText text, int i) =>
        Plurals.Contains(text.Norm(i)) && text.IsWord(i + 1) && !text.IsCapitalized(i + 1) && !Plurals.Contains(text.Norm(i + 1)) && IsPlural(text, i + 1) && !VerbWords.IsFullVerb(text[i + 1]);

    /// <summary>True when a counted noun phrase begins at a token.</summary>
    public static bool BeginsAt(NumericText text, int i) => TryFind(text, i, 2, out _, out _);

    /// <summary>True for a plural noun, judged by its ending.</summary>
    public static bool IsPlural(NumericText text, int i)
    {
        var norm = text.Norm(i);
        if (Plurals.Contains(norm))
        {
            return true;
        }

        return Stemmer.IsMen(norm) || norm.Length > 3 && norm[^1] == 's' && norm[^2] is not ('s' or 'u' or 'i' or '\'') && !NotPlural.Contains(norm) && !StopWords.Contains(norm);
    }

    /// <summary>"three of the 20 agents": the words over which a part is taken of a whole.</summary>
    private static int SkipOf(NumericText text, int i)
    {
        if (!text.Is(i, "of"))
        {
            return i;
        }

        var at = i + 1;
        if (text.Norm(at) is "the" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "my" or "your")
        {
            at++;
        }

        return text.IsWord(at) && !StopWords.Contains(text.Norm(at)) ? at : i;
    }

    /// <summary>"one American civilian": for one, the words up to the first that ends the phrase.</summary>
    private static bool TrySingular(NumericText text, int first, out int last)
    {
        last = first;
        if (!IsInside(text, first, first))
        {
            return false;
        }

        while (last - first < 2 && (text.IsCapitalized(last) || IsAdjective(text.Norm(last))) && IsInside(text, last + 1, first))
        {
            last++;
        }

        return true;
    }

    private static bool IsAdjective(string norm) =>
        norm.EndsWith("al", StringComparison.Ordinal) || norm.EndsWith("ic", StringComparison.Ordinal) || norm.EndsWith("ous", StringComparison.Ordinal)
        || norm.EndsWith("ive", StringComparison.Ordinal) || norm.EndsWith("ful", StringComparison.Ordinal) || norm.EndsWith("ary", StringComparison.Ordinal)
        || norm is "senior" or "junior" or "young" or "old" or "big" or "small" or "new" or "key" or "male" or "female" or "unarmed" or "armed" or "large";

    private static bool IsInside(NumericText text, int i, int first)
    {
        if (!text.IsWord(i) || StopWords.Contains(text.Norm(i)) || text.Norm(i)[0] == '\'')
        {
            return text.Is(i, '-') && i > first && text.IsJoined(i);
        }

        return text.Lexeme(i) is not { } lexeme || !lexeme.Has(LexemeKind.Month | LexemeKind.Weekday | LexemeKind.NamedDay | LexemeKind.Cardinal);
    }
}
