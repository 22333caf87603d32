namespace FactCheck.Alignment.Rivals;

/// <summary>How the roles of two people stand to each other.</summary>
internal enum RoleAgreement
{
    /// <summary>One of them has none.</summary>
    Unknown,

    /// <summary>Both are given one role.</summary>
    Same,

    /// <summary>Both are given a role that many hold: "witness", "analyst".</summary>
    OneOfMany,

    /// <summary>They have different roles, or one held it before.</summary>
    Other,
}
