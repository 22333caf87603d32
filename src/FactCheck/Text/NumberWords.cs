using System.Globalization;

namespace FactCheck.Text;

/// <summary>Reads a bare number of one or a few tokens, in digits or words, cardinal or ordinal: "13 th", "sixth", "twenty five".</summary>
internal static class NumberWords
{
    private static readonly WordMap<int> Words = Read();

    /// <summary>The number; null when the words are no number and nothing else.</summary>
    public static decimal? Value(string words)
    {
        // Most words are one word, and no number.
        if (!words.Contains(' ', StringComparison.Ordinal))
        {
            return PartValue(words);
        }

        decimal? sum = null;
        foreach (var word in words.Split(' '))
        {
            if (word is "th" or "st" or "nd" or "rd" && sum is not null)
            {
                continue;
            }

            if (PartValue(word) is not { } part)
            {
                return null;
            }

            // Only "twenty five" adds up; "5 6" is two numbers.
            var isTens = sum is >= 20 and < 100 && sum % 10 == 0;
            if (sum is not null && !(isTens && part < 10))
            {
                return null;
            }

            sum = (sum ?? 0) + part;
        }

        return sum;
    }

    private static decimal? PartValue(string word)
    {
        if (Words.TryGetValue(word, out var named))
        {
            return named;
        }

        return (word.Length == 0 || !char.IsLetter(word[0])) && decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static WordMap<int> Read()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] smallOrdinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < small.Length; i++)
        {
            words[small[i]] = i;
            words[smallOrdinals[i]] = i;
        }

        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (i + 2) * 10;
            words[tens[i][..^1] + "ieth"] = (i + 2) * 10;
        }

        words["hundred"] = 100;
        words["thousand"] = 1000;
        words["million"] = 1_000_000;
        words["billion"] = 1_000_000_000;
        return new WordMap<int>(words);
    }
}
