using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Counts for people: "1 conflict", "1,032 assertions".</summary>
internal static class Plural
{
    public static string Of(long count, string noun) => count.ToString("#,0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
