namespace FactCheck.Reports.Json;

/// <summary>Spells enum members as reports do: camel case, "notFound" for <c>NotFound</c>.</summary>
internal static class EnumSpelling
{
    public static string Spell<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.All[Array.IndexOf(Names<TEnum>.Values, value)];

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] All = Array.ConvertAll(Values, value => Camel(value.ToString()));

        private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
