using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Slots;

namespace FactCheck.Alignment.Drafts;

/// <summary>Where a draft's sentence is nearly a source's sentence, what stands in the source in the place of each of its values.</summary>
internal sealed class DraftSlots
{
    /// <summary>Least share of tokens in common and in order.</summary>
    private const double MinRatio = .6;

    private readonly Dictionary<Assertion, (Assertion Counterpart, double Ratio)> _counterparts = new(ReferenceEqualityComparer.Instance);

    public DraftSlots(ReadDocument draft, IReadOnlyList<ReadDocument> sources)
    {
        foreach (var source in sources)
        {
            ReadDocument[] both = [draft, source];
            foreach (var pair in SentencePairing.Pair(both))
            {
                var aligned = new AlignedSentence(draft, source, pair, isNearCopy: true);
                if (aligned.Ratio >= MinRatio)
                {
                    Add(aligned);
                }
            }
        }
    }

    /// <summary>The source's value in the place of the draft's, of any relation to it; null when no like sentence has one.</summary>
    public (Assertion Counterpart, double Ratio)? For(Assertion assertion) => _counterparts.TryGetValue(assertion, out var found) ? found : null;

    private void Add(AlignedSentence aligned)
    {
        foreach (var (mine, theirs) in AlignedValues.Of(aligned))
        {
            if (mine.Value is not NameValue and not WordingValue && (!_counterparts.TryGetValue(mine, out var known) || aligned.Ratio > known.Ratio))
            {
                _counterparts[mine] = (theirs, aligned.Ratio);
            }
        }
    }
}
