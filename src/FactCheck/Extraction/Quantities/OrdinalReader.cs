using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ordinals that tell a place in an order: "the third contract", "21st". Idioms ("at first", "first of all") and compounds ("third-party") are none.</summary>
internal static class OrdinalReader
{
    /// <summary>Nouns with which an ordinal is a name or a phrase of its own.</summary>
    private static readonly HashSet<string> Phrases = new(
        "place times hand glance aid lady class step thing things responder responders sight thought thoughts world party parties person look degree world-war off generation light wave impression impressions chance chances half quarter name names rate string base principles amendment passage paragraph sentence".Split(' '),
        StringComparer.Ordinal);

    /// <summary>An ordinal ending behind digits or words: "21st", "2 nd" is none.</summary>
    public static int Behind(NumericText text, Numeral numeral, AssertionSink sink)
    {
        var i = numeral.End;
        if ((numeral.Form & ~NumeralForm.Plain) == NumeralForm.Digits && text.IsJoined(i) && IsEnding(text.Norm(i)) && IsOf(numeral.Value, text.Norm(i)))
        {
            if (text.IsCapitalized(i + 1) && text.IsWord(i + 1) && !text.Document.SentenceSpan[text[i].Sentence].IsTitleCase)
            {
                // "the 14th Amendment", "the 9th Circuit": part of a name.
                return i + 1;
            }

            Add(text, numeral.First, i + 1, numeral.Value, sink);
            return i + 1;
        }

        // "twenty-first", "two hundredth": an ordinal closes the words.
        var at = text.Is(i, '-') ? i + 1 : i;
        if (numeral.Is(NumeralForm.Words) && !numeral.Is(NumeralForm.Fraction) && text.Has(at, LexemeKind.Ordinal) && text.Lexeme(at)!.Value is var value)
        {
            var isTail = value < 100 ? numeral.Value % 100 is >= 20 && numeral.Value % 10 == 0 && value < 10 : numeral.Value < value;
            if (isTail)
            {
                Add(text, numeral.First, at + 1, value < 100 ? numeral.Value + value : numeral.Value * value, sink);
                return at + 1;
            }
        }

        return numeral.End;
    }

    /// <summary>An ordinal of one word with a noun behind it.</summary>
    public static int Word(NumericText text, int i, AssertionSink sink)
    {
        if (!IsPlace(text, i) && !IsElided(text, i, sink))
        {
            return i;
        }

        Add(text, i, i + 1, text.Lexeme(i)!.Value, sink);
        return i + 1;
    }

    /// <summary>"1st", "22nd", "113th" but not "4st".</summary>
    private static bool IsOf(decimal number, string ending)
    {
        var last = (number % 100) is >= 11 and <= 13 ? 0 : number % 10;
        return ending == (last switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    public static bool IsEnding(string norm) => norm is "st" or "nd" or "rd" or "th";

    private static bool IsPlace(NumericText text, int i)
    {
        // "seconds" and "second" behind a number were read with it; "a second" alone is a stretch of time or an idiom.
        var isDetermined = text.Norm(i - 1) is "the" or "a" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "'s" or "this" or "that" or "for" or "on" or "in" or "its" or "finished" or "another" || IsTold(text, i);
        if (isDetermined && text.Is(i + 1, '-') && text.Norm(i + 2).EndsWith("est", StringComparison.Ordinal))
        {
            return true;
        }

        if (!isDetermined || text.Is(i + 1, '-') || !text.IsWord(i + 1) || (text.Is(i + 1, "time") && text.Is(i, "first")) || text.Is(i, "second") && (text.Norm(i - 1) is "for" or "a" or "in" && text.Has(i + 1, LexemeKind.Bound)))
        {
            return false;
        }

        var next = text.Norm(i + 1);
        return !StopWords.Contains(next) && !Phrases.Contains(next) && !text.Has(i + 1, LexemeKind.Ordinal | LexemeKind.Cardinal) && !text.IsCapitalized(i)
            && (!text.IsCapitalized(i + 1) || text.Document.SentenceSpan[text[i].Sentence].IsTitleCase || text.IsCapitalized(i + 2) || CountedNoun.IsPlural(text, i + 2));
    }

    /// <summary>"Harbour is fourth album by Moe", "was 2nd vice-president"; "was first elected" tells when.</summary>
    private static bool IsTold(NumericText text, int i) =>
        text.Norm(i - 1) is "is" or "was" or "as" && text.Lexeme(i)!.Value > 1 && text.IsWord(i + 1) && !VerbWords.IsPastForm(text[i + 1]) && !text.Norm(i + 1).EndsWith("est", StringComparison.Ordinal);

    /// <summary>"The first set went to Lind; the second was over in minutes": the noun stands with an earlier ordinal of this sentence or the one before.</summary>
    private static bool IsElided(NumericText text, int i, AssertionSink sink)
    {
        var isOpen = !text.IsWord(i + 1) ? !text.Is(i + 1, '-') : StopWords.Contains(text.Norm(i + 1)) && !text.Is(i + 1, "of") && !text.Has(i + 1, LexemeKind.Bound);
        var place = text.Lexeme(i)!.Value;
        if (!isOpen || place < 2 || !text.Is(i - 1, "the") || text.IsCapitalized(i))
        {
            return false;
        }

        var sentences = text.Document.Sentences;
        var from = sentences[Math.Max(0, text[i].Sentence - 1)].Span.Start;
        for (var k = sink.Found.Count - 1; k >= 0 && sink.Found[k].Mention.Span.Start >= from; k--)
        {
            if (sink.Found[k] is { Kind: AssertionKind.Ordinal, Value: QuantityValue { Number: { } earlier } } && earlier < place && place - earlier <= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(NumericText text, int first, int end, decimal value, AssertionSink sink)
    {
        var noun = text.IsWord(end) && !StopWords.Contains(text.Norm(end)) ? GovernedNoun.Compound(text, end) : null;
        sink.Add(AssertionKind.Ordinal, first, end, new QuantityValue { Number = value, Low = value, High = value }, default, noun);
    }
}
