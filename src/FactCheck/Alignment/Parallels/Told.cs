using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Parallels;

/// <summary>A place in its sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal readonly record struct Told(EventSentence Sentence, int First, int Last)
{
    public bool Contains(int token) => token >= First && token <= Last;
}
