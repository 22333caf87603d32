namespace FactCheck.Alignment.Accounts;

/// <summary>How large what a name stands for is; only equals answer each other.</summary>
internal enum PlaceGrain
{
    /// <summary>No place, or one of unknown kind.</summary>
    None,

    /// <summary>A town or village, or a place that is not known: most places that are not known are small.</summary>
    Town,

    /// <summary>A country or a part of one.</summary>
    Region,

    /// <summary>A street, a park, a school, a river.</summary>
    Site,
}
