namespace FactCheck.Alignment.Events;

/// <summary>A stretch of a sentence that says one thing.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal readonly record struct EventClause(int First, int End)
{
    public bool Contains(int token) => token >= First && token < End;
}
