namespace FactCheck.Alignment.Structure;

/// <summary>How many there are of something, or how often something happened, as one sentence has it: "the only heir", "two heirs", "never seen".</summary>
/// <param name="Key">What is counted: the stem of the noun, or of the verb behind a mark of its own.</param>
/// <param name="Number">The number told; the place in the order for an ordinal.</param>
/// <param name="IsExclusive">True when the claim rules out any other number by its word: "only", "sole", "never", "once", "no".</param>
/// <param name="IsOrdinal">True for "the third": there were at least as many.</param>
/// <param name="Place">The sentence.</param>
/// <param name="FirstToken">Index of the first token of the claim.</param>
/// <param name="LastToken">Index of its last.</param>
/// <param name="Limits">Stems of the words that narrow down what is counted.</param>
internal sealed record UniquenessClaim(string Key, int Number, bool IsExclusive, bool IsOrdinal, Sentences.SentencePlace Place, int FirstToken, int LastToken, IReadOnlyList<string> Limits)
{
    /// <summary>True when both cannot be.</summary>
    public bool Excludes(UniquenessClaim other)
    {
        if (IsOrdinal && other.IsOrdinal)
        {
            return Number != other.Number;
        }

        if (IsOrdinal || other.IsOrdinal)
        {
            var (ordinal, count) = IsOrdinal ? (this, other) : (other, this);
            return count.IsExclusive && ordinal.Number > count.Number;
        }

        return (IsExclusive || other.IsExclusive) && Number != other.Number;
    }
}
