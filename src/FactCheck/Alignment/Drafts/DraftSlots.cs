using FactCheck.Alignment.Slots;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>Where a draft's sentence is nearly a source's sentence, what stands in the source in the place of each of its values and words.</summary>
internal sealed class DraftSlots
{
    /// <summary>Share of tokens, in common and in order, from which two sentences are one but for an edit.</summary>
    public const double CopyRatio = .8;

    /// <summary>Least such share for values to answer each other.</summary>
    private const double MinRatio = .6;

    /// <summary>How sure it is that the words of two such sentences answer each other.</summary>
    private const double CopyConfidence = .95;

    private readonly Dictionary<Assertion, (Assertion Counterpart, double Ratio)> _counterparts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, AlignedSentence> _copies = [];

    public DraftSlots(ReadDocument draft, DraftSources sources)
    {
        foreach (var pair in sources.Sentences.PairsWith(draft))
        {
            var aligned = new AlignedSentence(draft, sources.Documents[pair.Right.Document], pair, isNearCopy: true);
            if (aligned.Ratio >= MinRatio)
            {
                Add(aligned);
            }

            if (aligned.Ratio >= CopyRatio && (!_copies.TryGetValue(pair.Left.Sentence, out var known) || aligned.Ratio > known.Ratio))
            {
                _copies[pair.Left.Sentence] = aligned;
            }
        }
    }

    /// <summary>The source's value in the place of the draft's, of any relation to it; null when no like sentence has one.</summary>
    public (Assertion Counterpart, double Ratio)? For(Assertion assertion) => _counterparts.TryGetValue(assertion, out var found) ? found : null;

    /// <summary>The names and words that copied sentences of the draft have in the place of others, in the order of the draft.</summary>
    public IEnumerable<Topic> Replacements() => _copies
        .OrderBy(copy => copy.Key)
        .SelectMany(copy => AlignedValues.Of(copy.Value).Where(pair => pair is { First.Value: NameValue, Second.Value: NameValue } || (pair is { First.Value: WordingValue, Second.Value: WordingValue } && !ConverseTelling.IsOfVerbs(copy.Value, pair.First, pair.Second))))
        .Where(pair => !IsPublished(pair.First.Mention) && !IsPublished(pair.Second.Mention))
        .Where(pair => !Placeholders.Contains(pair.First.Mention.Text) && !Placeholders.Contains(pair.Second.Mention.Text))
        .Where(pair => pair.First.Value.RelationTo(pair.Second.Value) != ValueRelation.Equal)
        .Select(pair => new Topic(pair.First.Mention.Text, TopicBasis.Slot, [pair.First, pair.Second], ["the sentence is otherwise the source's"], CopyConfidence));

    /// <summary>In the line that tells when the document was published.</summary>
    private static bool IsPublished(Mention mention) => mention.Document.Dateline is var (_, line) && line.Overlaps(mention.Span);

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
