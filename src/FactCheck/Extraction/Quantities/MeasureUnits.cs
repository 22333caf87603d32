using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>The spellings of units of measure.</summary>
internal static class MeasureUnits
{
    private static readonly PhraseTable<MeasureUnit> Free = new(Read(isTight: false));
    private static readonly PhraseTable<MeasureUnit> Tight = new(Read(isTight: true));

    private static readonly Dictionary<string, MeasureUnit> BySymbol = Read(isTight: false).Select(entry => entry.Unit).DistinctBy(unit => unit.Symbol).ToDictionary(unit => unit.Symbol, StringComparer.Ordinal);

    /// <summary>The unit that stands at a token behind a number.</summary>
    /// <returns>The index after it; <paramref name="i"/> when there is none.</returns>
    public static int Match(NumericText text, int i, out MeasureUnit unit)
    {
        var end = Free.Match(text, i, out unit);
        if (end > i)
        {
            return end;
        }

        if (IsWatts(text, i))
        {
            unit = BySymbol["W"];
            return i + 1;
        }

        // "5 m" and "5m": a letter counts as a unit only right behind digits, in its own case, with no letter of a name behind it.
        return text.IsNumber(i - 1) && (text.IsJoined(i) || !text.Is(i, "in")) && !text.IsCapitalized(i) && !text.Is(i + 1, '\'') ? Tight.Match(text, i, out unit) : i;
    }

    /// <summary>"38C" and "100 F": a capital letter behind digits that no word or hyphen goes on from.</summary>
    public static bool Degrees(NumericText text, int i, out MeasureUnit unit)
    {
        unit = null!;
        var isDegrees = text.Norm(i) is "c" or "f" && text.IsCapitalized(i) && text.IsNumber(i - 1) && !text.Is(i + 1, '-') && !text.Is(i + 1, '&') && !text.IsCapitalized(i + 1) && text.Norm(i - 1).Length <= 5;
        return isDegrees && TryFind(text.Is(i, "c") ? "\u00B0C" : "\u00B0F", out unit);
    }

    /// <summary>"900 W": not "900 W Lake Street", and not a longitude behind a latitude.</summary>
    private static bool IsWatts(NumericText text, int i) =>
        text.Is(i, "w") && text.IsCapitalized(i) && text.IsNumber(i - 1) && !text.IsCapitalized(i + 1) && !text.IsNumber(i + 1) && !text.Is(i + 1, '-') && !text.Is(i + 1, '&') && !(text.Is(i + 1, '.') && text.IsCapitalized(i + 2) && !text.IsJoined(i + 1))
        && text.Norm(i - 2) is not ("n" or "s") && text.Norm(i - 3) is not ("n" or "s");

    /// <summary>The unit of a symbol.</summary>
    public static bool TryFind(string symbol, out MeasureUnit unit) => BySymbol.TryGetValue(symbol, out unit!);

    private static IEnumerable<(string Words, MeasureUnit Unit)> Read(bool isTight)
    {
        foreach (var line in WordListFile.Lines("measure-units.txt"))
        {
            var parts = line.Split(' ', 5);
            var unit = new MeasureUnit(parts[0], parts[1], decimal.Parse(parts[2], CultureInfo.InvariantCulture), decimal.Parse(parts[3], CultureInfo.InvariantCulture));
            foreach (var spelling in parts[4].Split('|'))
            {
                if (spelling[0] == '*' == isTight)
                {
                    yield return (spelling.TrimStart('*'), unit);
                }
            }
        }
    }
}
