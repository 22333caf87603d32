namespace FactCheck.Extraction.Quantities;

/// <summary>Tells scale letters from units and other words: "$30m", "10k" and "2.33 k" are scaled, "10 m" is ten metres.</summary>
internal static class ScaleLetters
{
    /// <param name="text">The text.</param>
    /// <param name="at">The letters.</param>
    /// <param name="number">The number before them.</param>
    /// <param name="isDigits">True when digits and nothing else stand right before them.</param>
    public static bool Fits(NumericText text, int at, Numeral number, bool isDigits)
    {
        if (!isDigits)
        {
            return false;
        }

        var letters = text.Norm(at);
        var isCurrency = MoneyReader.IsSignBefore(text, number.First) || MoneyReader.IsSignBeforeRange(text, number.First);
        if (letters.Length > 1)
        {
            // "mm" is a millimetre unless money stands beside it.
            return letters != "mm" || isCurrency;
        }

        var isJoined = text.IsJoined(at);
        return letters[0] switch
        {
            'k' => isJoined || !text.IsCapitalized(at),
            'b' => isJoined || isCurrency,
            'm' => isCurrency || (isJoined && MoneyReader.IsCodeAt(text, at + 1)) || (text.IsCapitalized(at) && !text.IsCapitalized(at + 1) && (!isJoined || text.IsWord(at + 1) && CountedNoun.IsPlural(text, at + 1))) || (isJoined && (CountedNoun.BeginsAt(text, at + 1) || IsOfMany(text, number.First, at))),
            't' => isCurrency && (isJoined || text.IsCapitalized(at)),
            'g' => text.IsCapitalized(at),
            _ => false,
        };
    }

    /// <summary>"a population of 3.4m", "worth 7m", "2.1m of them": nothing that is measured in metres.</summary>
    private static bool IsOfMany(NumericText text, int first, int at)
    {
        if (text.Is(at + 1, "of") && text.Norm(at + 2) is "them" or "these" or "those" or "whom" or "us")
        {
            return true;
        }

        var before = first - 1;
        while (text.Norm(before) is "about" or "around" or "some" or "nearly" or "almost" or "roughly" or "over" or "to" or "of" or "is" or "was" or "at" or "reached" or "reaches" or "passed" or "exceeds" && before > first - 4)
        {
            before--;
        }

        return text.Norm(before) is "worth" or "population";
    }
}
