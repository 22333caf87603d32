namespace FactCheck.Text;

/// <summary>Reads what a value is told per: "per barrel", "a barrel", "for each barrel", "monthly".</summary>
internal static class Rates
{
    /// <summary>What things are told per with "a" or "each": "£3.60 a yard", "300 a head".</summary>
    private static readonly HashSet<string> Units = new(
        """
        year month week day hour minute second night head person kilo kilogram gram pound ounce tonne ton litre liter gallon pint barrel mile kilometre kilometer metre meter foot yard hectare acre piece unit
        share ticket visit trip ride dose household family child pupil student
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem),
        StringComparer.Ordinal);

    /// <summary>The rate told by the words that begin at a token, folded: "per litr", "each", "monthly"; null when they tell none.</summary>
    public static string? At(DocumentText text, int i, int end)
    {
        var (norm, next) = (text.Tokens[i].Norm, i + 1 < end ? text.Tokens[i + 1].Stem : "");
        if (norm is "each" or "apiece" or "annually" or "monthly" or "weekly" or "daily" or "yearly" or "hourly")
        {
            return norm == "each" && Units.Contains(next) ? "per " + next : norm;
        }

        var isComparison = i + 2 < end && text.Tokens[i + 2].Norm is "ago" or "earlier" or "before" or "later" or "after" or "old";
        return (norm == "per" && next.Length > 0) || (norm is "a" or "an" or "every" && Units.Contains(next) && !isComparison) ? "per " + next : null;
    }

    /// <summary>The one spelling of a unit that has several: "kilo" for "kilogram".</summary>
    public static string Unit(string stem) => stem switch
    {
        "kilogram" or "kilogramm" or "kg" => "kilo",
        "liter" or "l" => "litr",
        "meter" => "metr",
        "kilomet" or "km" => "kilometr",
        "ton" => "tonn",
        "annum" => "year",
        "capita" or "head" or "inhabit" or "resid" => "person",
        "mwh" => "megawatt",
        "kwh" => "kilowatt",
        _ => stem,
    };
}
