using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes what two names are to each other, into an object that is already open.</summary>
internal static class NameComparisonJson
{
    public static void WriteFields(Utf8JsonWriter json, NameComparison comparison)
    {
        json.WriteString("relation"u8, EnumSpelling.Spell(comparison.Relation));
        json.WriteNumber("score"u8, Math.Round(comparison.Score, 4));
        json.WriteStrings("explanation"u8, comparison.Explanation);
    }
}
