using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Currencies that several countries call by one word, "kroner", "pesos", "rupees": the currency of the country that a text speaks of,
/// where it speaks of one of them alone. Used by one extraction and one thread.
/// </summary>
/// <param name="document">The text.</param>
internal sealed class SharedCurrencies(DocumentText document)
{
    /// <summary>Of a word, the currencies it may mean.</summary>
    private static readonly Dictionary<string, List<CurrencyUnit>> ByWord = new(StringComparer.Ordinal);

    /// <summary>Of a word that shows a country, the codes of its currency.</summary>
    private static readonly Dictionary<string, List<string>> ByCountry = new(StringComparer.Ordinal);

    private HashSet<string>? _spokenOf;

    static SharedCurrencies()
    {
        foreach (var line in WordListFile.Lines("shared-currencies.txt"))
        {
            var parts = line.Split(' ');
            var unit = new CurrencyUnit(parts[0], parts[0], 1);
            foreach (var word in parts[1].Split('|'))
            {
                Add(ByWord, word, unit);
            }

            foreach (var country in parts[2..])
            {
                Add(ByCountry, country, unit.Code);
            }
        }
    }

    /// <summary>The currency that a word means in this text.</summary>
    /// <param name="word">The word as the text has it, folded.</param>
    /// <param name="usual">What it means where the text speaks of none of the countries, or of several.</param>
    public CurrencyUnit Resolve(string word, CurrencyUnit usual)
    {
        if (!ByWord.TryGetValue(word, out var units))
        {
            return usual;
        }

        var spokenOf = _spokenOf ??= Countries();
        return units.FindAll(unit => spokenOf.Contains(unit.Code)) is [var only] ? only : usual;
    }

    private HashSet<string> Countries()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var token in document.TokenSpan)
        {
            if (token.IsCapitalized && ByCountry.TryGetValue(token.Norm, out var shown))
            {
                codes.UnionWith(shown);
            }
        }

        return codes;
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(value);
    }
}
