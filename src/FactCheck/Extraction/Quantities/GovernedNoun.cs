using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Finds what an amount, a percentage or a measure is of: "$30 million contract", "$900 million in federal contracts", "70% of americans".</summary>
internal static class GovernedNoun
{
    private const int MaxWords = 4;

    /// <summary>The noun behind "of" or "in"; what follows a share without them is a verb as often as not.</summary>
    public static TextSpan? Of(NumericText text, int end) => text.Norm(end) is "of" or "in" ? Find(text, end) : null;

    public static TextSpan? Find(NumericText text, int end)
    {
        var first = end;
        if (text.Is(first, "worth") && text.Is(first + 1, "of"))
        {
            first += 2;
        }
        else if (text.Norm(first) is "in" or "of" or "for")
        {
            first++;
        }

        if (text.Norm(first) is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "all")
        {
            if (first == end)
            {
                return null;
            }

            first++;
        }

        var last = first - 1;
        for (var i = first; i < first + MaxWords && IsContent(text, i); i++)
        {
            if (text.Norm(i).EndsWith("ing", StringComparison.Ordinal) && first == end)
            {
                // "spent £200,000 getting it back": a verb.
                break;
            }

            last = i;
            var goesOn = text.IsCapitalized(i) && text.IsCapitalized(i + 1);
            if ((CountedNoun.IsPlural(text, i) && !goesOn) || !IsModifier(text, i))
            {
                break;
            }
        }

        return last < first ? null : text.Span(first, last + 1);
    }

    /// <summary>The same to the end of a compound: "fourth concert tour". Of what follows a noun a verb ends it.</summary>
    public static TextSpan? Compound(NumericText text, int end)
    {
        if (Find(text, end) is not { } noun)
        {
            return null;
        }

        var first = end;
        while (text[first].Span.Start < noun.Start)
        {
            first++;
        }

        var last = first;
        while (text[last].Span.End < noun.End)
        {
            last++;
        }

        while (last + 1 - first < MaxWords && !CountedNoun.IsPlural(text, last) && IsContent(text, last + 1) && !IsVerbLike(text[last + 1]) && !text.IsCapitalized(last + 1))
        {
            last++;
        }

        return text.Span(first, last + 1);
    }

    private static bool IsVerbLike(in Token token) =>
        VerbWords.IsFullVerb(token) || VerbWords.IsAuxiliary(token) || VerbWords.IsPastForm(token) || VerbWords.IsGerund(token) || token.Norm.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsContent(NumericText text, int i) =>
        text.IsWord(i) && !StopWords.Contains(text.Norm(i)) && text.Norm(i)[0] != '\'' && text.Norm(i) is not ("plus" or "minus")
        && (text.Lexeme(i) is not { } lexeme || !lexeme.Has(LexemeKind.Month | LexemeKind.Weekday | LexemeKind.NamedDay | LexemeKind.Cardinal | LexemeKind.Relative | LexemeKind.TimeUnit | LexemeKind.Ordinal));

    /// <summary>A word that goes on to a noun: a capital before another, an adjective by its ending.</summary>
    private static bool IsModifier(NumericText text, int i)
    {
        var norm = text.Norm(i);
        return (text.IsCapitalized(i) && text.IsCapitalized(i + 1))
            || norm.EndsWith("al", StringComparison.Ordinal) || norm.EndsWith("ic", StringComparison.Ordinal) || norm.EndsWith("ous", StringComparison.Ordinal)
            || norm.EndsWith("ive", StringComparison.Ordinal) || norm.EndsWith("ary", StringComparison.Ordinal) || norm.EndsWith("ed", StringComparison.Ordinal)
            || norm is "new" or "annual" or "government" or "defense" or "defence" or "public" or "private" or "military" or "army" or "key" or "tax";
    }
}
