namespace FactCheck;

/// <summary>
/// What a value is about. Words are folded to lower case and, where the name says stem, reduced to their stem; lists are in the
/// order of the text and never null.
/// </summary>
public sealed record Frame
{
    /// <summary>A frame that says nothing.</summary>
    public static Frame Empty { get; } = new();

    /// <summary>Stem of the head noun the value is said of: "contract" in "a $30 million contract"; null when there is none.</summary>
    public string? Head { get; init; }

    /// <summary>True when the head stands in the plural or as a mass ("$900 million in contracts"); false in the singular.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Stems of the head's modifiers: "federal", "senior".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Names in the clause, as spelt, without the assertion itself.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Stem of the verb that governs the value: "secure"; null when there is none.</summary>
    public string? Predicate { get; init; }

    /// <summary>Stem of the grammatical subject's head, or the name that is the subject, folded; null when not found.</summary>
    public string? Subject { get; init; }

    /// <summary>Phrases that limit when, where, for whom and for what the value holds.</summary>
    public IReadOnlyList<Scope> Scopes { get; init; } = [];

    /// <summary>Which way the change goes that the value tells of: up for "rose 20%" and "rose to 120", down for "a 20% cut".</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>What of that change the value tells: its amount, its start or its result.</summary>
    public ChangePart ChangePart { get; init; }

    /// <summary>Whether the clause affirms or denies.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How firmly it is said.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says so, when the text attributes it: "pew research"; null when the source speaks itself.</summary>
    public string? Attribution { get; init; }
}
