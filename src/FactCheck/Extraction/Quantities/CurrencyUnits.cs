using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>The spellings of money: signs, codes, words and slang.</summary>
internal static class CurrencyUnits
{
    /// <summary>Codes written in lower case, too, and no word of English.</summary>
    private static readonly HashSet<string> LooseCodes = new("usd eur gbp jpy cny rmb aud cad nzd chf sek nok dkk inr hkd sgd btc krw".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, CurrencyUnit> Codes = ReadCodes();
    private static readonly PhraseTable<CurrencyUnit> Before = new(ReadSpellings('<'));
    private static readonly PhraseTable<CurrencyUnit> Behind = new(ReadSpellings('>'));

    /// <summary>The unit that stands at a token before a number.</summary>
    /// <returns>The index after it; <paramref name="i"/> when there is none.</returns>
    public static int MatchBefore(NumericText text, int i, out CurrencyUnit unit)
    {
        var end = Before.Match(text, i, out unit);
        if (end > i && !IsArticleBeforeSign(text, i, end) && !IsLetterAlone(text, i, end))
        {
            unit = InText(text, i, end, unit);
            return end;
        }

        return text.IsWord(i) && text[i].IsAllCaps && TryCode(text.Norm(i), out unit) ? i + 1 : i;
    }

    /// <summary>The unit that stands at a token behind a number.</summary>
    /// <returns>The index after it; <paramref name="i"/> when there is none.</returns>
    public static int MatchBehind(NumericText text, int i, out CurrencyUnit unit)
    {
        var end = Behind.Match(text, i, out unit);
        if (end > i)
        {
            unit = InText(text, i, end, unit);
            return end;
        }

        return text.IsWord(i) && (text[i].IsAllCaps || LooseCodes.Contains(text.Norm(i))) && TryCode(text.Norm(i), out unit) ? i + 1 : i;
    }

    /// <summary>A bare "kroner" is the currency of the country the text speaks of.</summary>
    private static CurrencyUnit InText(NumericText text, int i, int end, CurrencyUnit unit) =>
        unit.Scale == 1 && text[i].IsWord && (end == i + 1 || text.Is(i + 1, '.')) ? text.Currencies.Resolve(text.Norm(i), unit) : unit;

    /// <summary>"a $30 million contract" is an article before dollars; Australian dollars are written "A$" without a blank.</summary>
    private static bool IsArticleBeforeSign(NumericText text, int i, int end) => end - i == 2 && text[i + 1].IsAfterSpace && text[i].Span.Length == 1 && !text.Is(i, "c");

    /// <summary>"Route R 40": a single letter is a sign only where the number is written to it.</summary>
    private static bool IsLetterAlone(NumericText text, int i, int end) => end == i + 1 && text.IsWord(i) && text[i].Span.Length == 1 && text[end].IsAfterSpace;

    /// <summary>The pound sterling, for places where "pounds" cannot be a weight.</summary>
    /// <returns>The number of its words.</returns>
    public static int Pounds(out CurrencyUnit unit)
    {
        unit = Codes["gbp"];
        return 1;
    }

    private static bool TryCode(string norm, out CurrencyUnit unit) => Codes.TryGetValue(norm, out unit!);

    private static Dictionary<string, CurrencyUnit> ReadCodes()
    {
        var codes = new Dictionary<string, CurrencyUnit>(StringComparer.Ordinal);
        foreach (var code in WordListFile.Read("currency-codes.txt"))
        {
            var lower = code.ToLowerInvariant();
            codes[lower] = new CurrencyUnit(code, code, 1);
            codes["m" + lower] = new CurrencyUnit(code, code, 1, 1_000_000);
            codes["k" + lower] = new CurrencyUnit(code, code, 1, 1_000);
        }

        codes["rmb"] = codes["cny"];
        return codes;
    }

    private static IEnumerable<(string Words, CurrencyUnit Unit)> ReadSpellings(char side)
    {
        foreach (var line in WordListFile.Lines("currencies.txt").Concat(WordListFile.Lines("currency-names.txt")))
        {
            var parts = line.Split(' ', 3);
            var currency = parts[0] switch { "USX" => "USD", "GBX" => "GBP", "XBS" => "BTC", _ => parts[0] };
            var worth = decimal.Parse(parts[1], CultureInfo.InvariantCulture);
            var unit = new CurrencyUnit(parts[0], currency, Math.Min(worth, 1), Math.Max(worth, 1));
            foreach (var spelling in parts[2].Split('|'))
            {
                if (spelling[0] == side)
                {
                    yield return (spelling[1..], unit);
                }
                else if (spelling[0] is not ('<' or '>'))
                {
                    yield return (spelling, unit);
                }
            }
        }
    }
}
