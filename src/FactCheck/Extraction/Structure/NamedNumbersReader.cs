using System.Globalization;

namespace FactCheck.Extraction.Structure;

/// <summary>Reads a row of names with a number each and their total: "Turnout by ward: North 412, South 388, Harbour 251; total 1,051".</summary>
internal static class NamedNumbersReader
{
    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var total = TotalAt(sentence);
        if (total < 0 || Number(sentence, total) is not { } stated)
        {
            yield break;
        }

        var (sum, terms, numbers) = (0m, new List<Mention>(), new List<string>());
        for (var i = sentence.First; i < total; i++)
        {
            if (Number(sentence, i) is not { } number)
            {
                continue;
            }

            var isItem = IsNamed(sentence, i) && (sentence.Is(i + 1, ',') || sentence.Is(i + 1, ';') || sentence.Is(i + 1, '.') || sentence.Norm(i + 1) == "and" || i + 1 == total - 1);
            if (!isItem)
            {
                yield break;
            }

            sum += number;
            terms.Add(sentence.Text.Mention(i, i));
            numbers.Add(NumberInterval.Spell(number));
        }

        if (terms.Count >= 2)
        {
            var value = new ReckoningValue(ReckoningKind.Total, NumberInterval.Exactly(stated), NumberInterval.Exactly(sum), $"{string.Join(" + ", numbers)} = {NumberInterval.Spell(sum)}", terms);
            yield return new Assertion(AssertionKind.Structure, sentence.Text.Mention(total, total), value) { IsCertain = false };
        }
    }

    /// <summary>The number that ends the sentence behind "total", "in all" or "together"; -1 when there is none.</summary>
    private static int TotalAt(NumberedSentence sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && (sentence.Is(last, '.') || sentence.Is(last, ')')))
        {
            last--;
        }

        var before = sentence.Is(last - 1, ':') || sentence.Is(last - 1, ',') ? last - 2 : last - 1;
        var isTotal = sentence.Norm(before) is "total" or "altogether" or "together" or "sum" || (sentence.Norm(before) == "all" && sentence.Norm(before - 1) == "in");
        return isTotal ? last : -1;
    }

    /// <summary>A name or label right before a number, or with a colon or dash between.</summary>
    private static bool IsNamed(NumberedSentence sentence, int i)
    {
        var label = sentence.Is(i - 1, ':') || sentence.Is(i - 1, '-') ? i - 2 : i - 1;
        var begin = sentence.Is(label - 1, ',') || sentence.Is(label - 1, ';') || sentence.Is(label - 1, ':') || sentence.Norm(label - 1) == "and" || label == sentence.First;
        return sentence.IsWord(label) && (sentence.IsCapitalized(label) || begin);
    }

    private static decimal? Number(NumberedSentence sentence, int i) =>
        i >= sentence.First && i < sentence.End && sentence.Text.Tokens[i].Kind == TokenKind.Number
        && decimal.TryParse(sentence.Norm(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000
            ? number
            : null;
}
