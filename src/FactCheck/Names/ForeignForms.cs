namespace FactCheck.Names;

/// <summary>
/// Words in the name of a body that another language writes otherwise: "Instituto" and "Institute", "Academia" and "Academy". They are read when first
/// asked for, since only near spellings ask.
/// </summary>
internal static class ForeignForms
{
    private static readonly Lazy<NameFamilies> Institutions = new(() => new NameFamilies("institution-words.txt"));
    private static readonly Lazy<NameFamilies> Countries = new(() => new NameFamilies("country-forms.txt"));

    /// <summary>True when both are words for one kind of institution.</summary>
    public static bool AreInstitution(string left, string right) => Institutions.Value.Share(left, right);

    /// <summary>True when both are names of one country.</summary>
    public static bool AreCountry(string left, string right) => Countries.Value.Share(left, right);
}
