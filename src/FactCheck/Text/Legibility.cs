namespace FactCheck.Text;

/// <summary>Whether a text can be read as English: by its function words, which no English text does without, and by its script.</summary>
internal static class Legibility
{
    /// <summary>Texts with fewer lower-case words are too short to judge by function words.</summary>
    private const int LeastWords = 15;

    /// <summary>Function words make up 35 to 50 % of running English and under 10 % of other languages in Latin script.</summary>
    private const double LeastShare = .15;

    /// <summary>Texts of fewer characters may be all figures.</summary>
    private const int LeastLength = 200;

    /// <summary>Why the text cannot be read; null when it can.</summary>
    public static string? Problem(DocumentText text)
    {
        var (words, function, latin, letters) = (0, 0, 0, 0);
        var lettersOf = new (int All, int Latin)[text.Tokens.Words.Length];
        for (var w = 0; w < lettersOf.Length; w++)
        {
            lettersOf[w] = Letters(text.Tokens.Words[w].Norm);
        }

        foreach (ref readonly var token in text.TokenSpan)
        {
            if (!token.IsWord)
            {
                continue;
            }

            letters += lettersOf[token.Number].All;
            latin += lettersOf[token.Number].Latin;
            if (!token.IsCapitalized)
            {
                words++;
                function += token.IsStop ? 1 : 0;
            }
        }

        if (letters > 0 && latin * 2 < letters)
        {
            return "its letters are not Latin";
        }

        if (words >= LeastWords && function < words * LeastShare)
        {
            return "it has hardly any English function words";
        }

        // A line of figures alone is short, a table or a dump is not.
        var length = text.Document.Text.AsSpan().Trim().Length;
        return length >= LeastLength && letters * 4 < length ? "hardly any of it is words" : null;
    }

    private static (int All, int Latin) Letters(string word)
    {
        var (all, latin) = (0, 0);
        foreach (var unit in word)
        {
            var isLetter = char.IsLetter(unit);
            all += isLetter ? 1 : 0;
            latin += isLetter && unit < '\u0250' ? 1 : 0;
        }

        return (all, latin);
    }
}
