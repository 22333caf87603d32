namespace FactCheck.Tool;

/// <summary>The types of names as other programs call them.</summary>
internal static class EntityTypes
{
    /// <summary>Unknown for null and for every word not listed here.</summary>
    public static EntityType Parse(string? type) => type?.ToUpperInvariant() switch
    {
        "PERSON" or "PER" or "PEOPLE" => EntityType.Person,
        "ORGANIZATION" or "ORGANISATION" or "ORG" or "COMPANY" or "PUBLICBODY" => EntityType.Organization,
        "PLACE" or "LOCATION" or "LOC" or "GPE" => EntityType.Place,
        _ => EntityType.Unknown,
    };
}
