using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>The spellings of units of measure.</summary>
internal static class MeasureUnits
{
    private static readonly PhraseTable<MeasureUnit> Free = new(Read(isTight: false));
    private static readonly PhraseTable<MeasureUnit> Tight = new(Read(isTight: true));

    /// <summary>The unit that stands at a token behind a number.</summary>
    /// <returns>The index after it; <paramref name="i"/> when there is none.</returns>
    public static int Match(NumericText text, int i, out MeasureUnit unit)
    {
        var end = Free.Match(text, i, out unit);
        if (end > i)
        {
            return end;
        }

        // "5 m" and "5m": a letter counts as a unit only right behind digits, in its own case, with no letter of a name behind it.
        return text.IsNumber(i - 1) && !text.IsCapitalized(i) && !text.Is(i + 1, '\'') ? Tight.Match(text, i, out unit) : i;
    }

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
