namespace FactCheck.Quality.Weights;

/// <summary>Where labelled texts are from.</summary>
internal enum StoryExampleKind
{
    /// <summary>Short texts with one marked conflict.</summary>
    Conflicts,

    /// <summary>Short texts without any.</summary>
    Compatible,

    /// <summary>Two accounts of one event in which the conflicts are marked.</summary>
    Accounts,

    /// <summary>Texts on one story without a conflict, drafts without an error with their sources, and forms.</summary>
    Clean,

    /// <summary>A real text cut in two.</summary>
    Cut,
}
