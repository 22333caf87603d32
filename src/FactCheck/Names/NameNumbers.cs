using System.Globalization;

namespace FactCheck.Names;

/// <summary>Numbers in names: digits ("3rd"), number words ("First"), Roman numerals ("XIV").</summary>
internal static class NameNumbers
{
    /// <summary>The number at a word; null where none is. Compounds ("twenty-one") move the index to their last word.</summary>
    public static int? Read(List<SpelledWord> words, ref int i, EntityType type)
    {
        var folded = words[i].Folded;
        if (char.IsAsciiDigit(folded[0]))
        {
            var digits = folded.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? folded.AsSpan() : folded.AsSpan(0, end);
            var isNumber = digits.Length == folded.Length || folded.AsSpan(digits.Length) is "st" or "nd" or "rd" or "th";
            return isNumber && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        }

        if (words.Count > 1 && words[i].IsAllCaps && Roman(folded) is { } roman)
        {
            return roman;
        }

        // "Young" and "First" are surnames too; number words count in names that are not people's.
        if (type == EntityType.Person || words.Count == 1 || NameVocabulary.Number(folded) is not { } number)
        {
            return null;
        }

        if (number is >= 20 and < 100 && i + 1 < words.Count && NameVocabulary.Number(words[i + 1].Folded) is < 10 and { } ones)
        {
            i++;
            return number + ones;
        }

        return number;
    }

    private static int? Roman(string folded)
    {
        if (folded.Length is < 2 or > 6 || folded.AsSpan().ContainsAnyExcept('i', 'v', 'x'))
        {
            return null;
        }

        var total = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var value = Digit(folded[i]);
            total += i + 1 < folded.Length && Digit(folded[i + 1]) > value ? -value : value;
        }

        return total;
    }

    private static int Digit(char unit) => unit switch { 'i' => 1, 'v' => 5, _ => 10 };
}
