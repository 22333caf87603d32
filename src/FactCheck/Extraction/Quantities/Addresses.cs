namespace FactCheck.Extraction.Quantities;

/// <summary>Tells house numbers, postcodes and telephone numbers.</summary>
internal static class Addresses
{
    private const int MaxStreetWords = 4;

    private static readonly HashSet<string> Streets = new(
        "street st. st avenue ave. ave road rd. rd lane drive boulevard blvd. blvd court terrace square highway parkway crescent way plaza row".Split(' '), StringComparer.Ordinal);

    /// <summary>"10 Downing Street", "42nd Street", "the 900 block", "IL 62704".</summary>
    public static bool IsHouseNumber(NumericText text, int i)
    {
        if (text.Is(i + 1, "block") && text.Norm(i + 2) is "of")
        {
            return true;
        }

        if (text.Norm(i).Length == 5 && text.IsWord(i - 1) && text[i - 1].IsAllCaps && text[i - 1].Span.Length == 2 && !text.IsWord(i + 1))
        {
            return true;
        }

        var at = OrdinalReader.IsEnding(text.Norm(i + 1)) ? i + 2 : i + 1;
        for (var k = at; k < at + MaxStreetWords && text.IsWord(k) && text.IsCapitalized(k); k++)
        {
            if (Streets.Contains(text.Norm(k)) && (k > at || at > i + 1))
            {
                return !text.Document.SentenceSpan[text[i].Sentence].IsTitleCase || k > at;
            }
        }

        return false;
    }

    /// <summary>The end of a telephone number written in groups behind "+": "+44 20 7946 0958".</summary>
    /// <returns><paramref name="i"/> when there is none.</returns>
    public static int PhoneEnd(NumericText text, int i)
    {
        if (text.Norm(i - 1) is "call" or "phone" or "telephone" or "ring" or "tel" or "hotline" or "freephone" && text.IsNumber(i + 1) && text.IsNumber(i + 2) && text.Norm(i).Length is >= 3 and <= 5)
        {
            return i + 3;
        }

        if (!text.Is(i - 1, '+') || !text.IsJoined(i) || text.Norm(i).Length > 3)
        {
            return i;
        }

        var (end, groups) = (i + 1, 1);
        while (groups < 8 && (text.IsNumber(end) || ((text.Is(end, '-') || text.Is(end, '(') || text.Is(end, ')')) && (text.IsNumber(end + 1) || text.Is(end + 1, '(')))))
        {
            groups += text.IsNumber(end) ? 1 : 0;
            end++;
        }

        return groups >= 3 ? end : i;
    }
}
