namespace FactCheck.Alignment.Sentences;

/// <summary>Two sentences of two documents that say nearly the same in nearly the same words.</summary>
/// <param name="Left">The sentence of the earlier document.</param>
/// <param name="Right">The sentence of the later document.</param>
/// <param name="Similarity">Weighted Dice of their stems, from 0 to 1.</param>
internal sealed record SentencePair(SentencePlace Left, SentencePlace Right, double Similarity);
