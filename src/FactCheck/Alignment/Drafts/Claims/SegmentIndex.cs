using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>The segments of sources by their words. Immutable.</summary>
internal sealed class SegmentIndex
{
    /// <summary>A word in more segments than this proposes none.</summary>
    private const int MaxPostings = 60;

    /// <summary>Stems of one word begin with as many letters that are the same.</summary>
    private const int Prefix = 5;

    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly int[] _firsts;
    private readonly Dictionary<int, List<string>> _byGroup = [];
    private readonly Dictionary<string, List<string>> _byPrefix = new(StringComparer.Ordinal);

    public SegmentIndex(List<ReadDocument> sources)
    {
        var segments = new List<Segment>();
        for (var d = 0; d < sources.Count; d++)
        {
            segments.AddRange(Transcript.WithTurns(sources[d].Text, Segment.Of(d, sources[d])));
        }

        Segments = segments;
        _firsts = [.. sources.Select((_, document) => segments.FindIndex(segment => segment.Document == document))];
        for (var s = 0; s < segments.Count; s++)
        {
            var text = sources[segments[s].Document].Text;
            for (var i = segments[s].First; i < segments[s].End; i++)
            {
                if (EventWords.IsContent(text.Tokens[i]))
                {
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, text.Tokens[i].Stem, out var isKnown);
                    var places = known ??= [];
                    if (!isKnown)
                    {
                        AddAlike(text.Tokens[i].Stem);
                    }

                    if (places.Count == 0 || places[^1] != s)
                    {
                        places.Add(s);
                    }
                }
            }
        }
    }

    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>The number of the segment that a token of a source stands in; -1 for a semicolon.</summary>
    public int At(int document, int token)
    {
        var (low, high) = (_firsts[document], Segments.Count);
        while (low >= 0 && low < high)
        {
            var middle = (low + high) / 2;
            var segment = Segments[middle];
            if (segment.Document == document && token >= segment.First && token < segment.End)
            {
                return middle;
            }

            (low, high) = segment.Document > document || token < segment.First ? (low, middle) : (middle + 1, high);
        }

        return -1;
    }

    /// <summary>In how many segments a word stands.</summary>
    public int CountOf(string stem) => _postings.TryGetValue(stem, out var places) ? places.Count : 0;

    public bool Has(string stem) => _postings.ContainsKey(stem);

    /// <summary>The words of the sources that mean the same as a word, or of which one is made from the other; the word itself is not among them.</summary>
    public IEnumerable<string> Alike(string stem)
    {
        foreach (var group in Synonyms.GroupsOf(stem))
        {
            foreach (var other in _byGroup.TryGetValue(group, out var stems) ? stems : [])
            {
                if (other != stem)
                {
                    yield return other;
                }
            }
        }

        foreach (var other in stem.Length >= Prefix && _byPrefix.TryGetValue(stem[..Prefix], out var derived) ? derived : [])
        {
            if (other != stem && WordLikeness.AreDerived(stem, other))
            {
                yield return other;
            }
        }
    }

    private void AddAlike(string stem)
    {
        foreach (var group in Synonyms.GroupsOf(stem))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_byGroup, group, out _) ??= []).Add(stem);
        }

        if (stem.Length >= Prefix)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_byPrefix, stem[..Prefix], out _) ??= []).Add(stem);
        }
    }

    /// <summary>The segments with a word, by their numbers; none for a word of very many.</summary>
    public IReadOnlyList<int> With(string stem) => _postings.TryGetValue(stem, out var places) && places.Count <= MaxPostings ? places : [];
}
