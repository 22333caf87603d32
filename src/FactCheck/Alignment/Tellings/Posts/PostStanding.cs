namespace FactCheck.Alignment.Tellings.Posts;

/// <summary>How a post is held.</summary>
[Flags]
internal enum PostStanding
{
    /// <summary>As told: now and in full.</summary>
    Full = 0,

    /// <summary>"former", "retired", "once".</summary>
    Past = 1,

    /// <summary>"next", "designate", "is to become".</summary>
    Future = 2,

    /// <summary>"acting", "assistant", "deputy".</summary>
    InPlace = 4,

    /// <summary>"not", "no longer".</summary>
    Denied = 8,
}
