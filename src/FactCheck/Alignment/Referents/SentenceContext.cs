namespace FactCheck.Alignment.Referents;

/// <summary>The concepts of a sentence in the order of their first words, each with the tokens where it stands.</summary>
/// <param name="document">The concepts of the document.</param>
/// <param name="numbers">Those of the document by their numbers in an index.</param>
/// <param name="places">Which of them are of the sentence.</param>
internal readonly ref struct SentenceContext(DocumentConcepts document, int[] numbers, Range places)
{
    private readonly int _first = places.Start.Value;

    /// <summary>How many concepts there are.</summary>
    public int Count => Numbers.Length;

    /// <summary>Their numbers in the index.</summary>
    public ReadOnlySpan<int> Numbers { get; } = numbers.AsSpan(places);

    /// <summary>The tokens of the concept of an index, ascending.</summary>
    public ReadOnlySpan<int> TokensOf(int index) => document.TokensAt(_first + index);

    /// <summary>The index of a concept by its number; -1 when the sentence has it not.</summary>
    public int IndexOf(int number) => Numbers.IndexOf(number);
}
