using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// The words of a draft's names and what is near them in its own names and the sources': what <see cref="NearWordPairs"/> finds among all of
/// them, for those pairs that hold a word of the draft.
/// </summary>
internal sealed class DraftNameWords(NameIndex draft, NameIndex sources, NameWordLookup near)
{
    private readonly NameWordLookup _own = new(draft);
    private readonly Dictionary<NameWordUse, List<NameWordUse>> _neighbours = [];

    /// <summary>In the order of the draft's words; in each pair the draft's word, or the earlier of two, stands first.</summary>
    public IEnumerable<(NameWordUse Left, NameWordUse Right)> Pairs()
    {
        foreach (var (number, word) in draft.Words.Index())
        {
            foreach (var other in IsCrowded(word) ? [] : Neighbours(word))
            {
                if (_own.NumberOf(other.Folded) is var place && (place < 0 || place > number) && !IsCrowded(other))
                {
                    yield return (word, other);
                }
            }
        }
    }

    private bool IsCrowded(NameWordUse word) => Neighbours(word).Count > NearWordPairs.MaxNeighbours;

    /// <summary>The words near a word, those of the draft first.</summary>
    private List<NameWordUse> Neighbours(NameWordUse word)
    {
        if (_neighbours.TryGetValue(word, out var known))
        {
            return known;
        }

        var found = new HashSet<string>(_own.Near(word.Folded).Concat(near.Near(word.Folded)), StringComparer.Ordinal);
        foreach (var shared in word.Names.SelectMany(WordsOf).Where(shared => shared != word).Distinct())
        {
            if (NearWordPairs.Binds(shared))
            {
                found.UnionWith(shared.Names.SelectMany(WordsOf).Where(other => other != shared && NearWordPairs.AreNear(word.Folded, other.Folded)).Select(other => other.Folded));
            }
        }

        found.Remove(word.Folded);
        return _neighbours[word] = [.. found.OrderBy(other => _own.NumberOf(other) is >= 0 and var place ? (0, place) : (1, near.NumberOf(other))).Select(Use).OfType<NameWordUse>()];
    }

    private NameWordUse? Use(string folded) => draft.Find(folded) ?? sources.Find(folded);

    private IEnumerable<NameWordUse> WordsOf(SpelledName name) => name.Form.Parts
        .Where(part => part.Kind is NamePartKind.Word)
        .Select(part => Use(part.Folded))
        .OfType<NameWordUse>()
        .Distinct();
}
