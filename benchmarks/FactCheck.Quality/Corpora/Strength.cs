namespace FactCheck.Quality.Corpora;

/// <summary>How sure a careful editor is of a label.</summary>
internal enum Strength
{
    /// <summary>At once.</summary>
    Strong,

    /// <summary>After a second reading, or with ordinary background knowledge.</summary>
    Medium,

    /// <summary>By weighing the likelier reading.</summary>
    Weak,
}
