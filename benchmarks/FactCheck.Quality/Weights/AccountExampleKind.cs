namespace FactCheck.Quality.Weights;

/// <summary>Where labelled texts are from.</summary>
internal enum AccountExampleKind
{
    /// <summary>Two accounts of one event in which the conflicts are marked.</summary>
    Accounts,

    /// <summary>Texts on one story without a conflict.</summary>
    Consistent,

    /// <summary>A draft without an error, and its sources.</summary>
    CleanDrafts,

    /// <summary>Texts of one genre about different matters.</summary>
    Forms,
}
