namespace FactCheck.Alignment.Events;

/// <summary>Who does what a predicate says.</summary>
/// <param name="First">Index of the first token of the phrase, determiners left out.</param>
/// <param name="Last">Index of its last token, which is the head of a noun phrase and the end of a name.</param>
/// <param name="Predicate">Index of the verb, or of "author" and its like.</param>
internal readonly record struct Agent(int First, int Last, int Predicate)
{
    public bool Contains(int token) => token >= First && token <= Last;
}
