namespace FactCheck;

/// <summary>What a name names.</summary>
public enum EntityType
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization, company, agency or team.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,
}
