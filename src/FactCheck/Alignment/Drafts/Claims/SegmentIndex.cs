using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>The segments of sources by their words. Immutable.</summary>
internal sealed class SegmentIndex
{
    /// <summary>A word in more segments than this proposes none.</summary>
    private const int MaxPostings = 60;

    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    public SegmentIndex(IReadOnlyList<ReadDocument> sources)
    {
        var segments = new List<Segment>();
        for (var d = 0; d < sources.Count; d++)
        {
            segments.AddRange(Transcript.WithTurns(sources[d].Text, Segment.Of(d, sources[d])));
        }

        Segments = segments;
        for (var s = 0; s < segments.Count; s++)
        {
            var text = sources[segments[s].Document].Text;
            for (var i = segments[s].First; i < segments[s].End; i++)
            {
                if (EventWords.IsContent(text.Tokens[i]))
                {
                    var places = CollectionsMarshal.GetValueRefOrAddDefault(_postings, text.Tokens[i].Stem, out _) ??= [];
                    if (places.Count == 0 || places[^1] != s)
                    {
                        places.Add(s);
                    }
                }
            }
        }
    }

    public IReadOnlyList<Segment> Segments { get; }

    public bool Has(string stem) => _postings.ContainsKey(stem);

    /// <summary>The segments with a word, by their numbers; none for a word of very many.</summary>
    public IReadOnlyList<int> With(string stem) => _postings.TryGetValue(stem, out var places) && places.Count <= MaxPostings ? places : [];
}
