namespace FactCheck.Alignment.Referents;

/// <summary>
/// The words around values, weighted by how rare they are in the documents and by how near they stand: what decides whether two values
/// are said of one matter.
/// </summary>
internal sealed class ContextIndex
{
    /// <summary>How fast a word's weight falls with its distance from the value, in tokens; on the asking and on the answering side.</summary>
    private const double NearDecay = 6;
    private const double FarDecay = 20;

    /// <summary>About the length of a clause.</summary>
    private const int ClauseTokens = 8;

    /// <summary>Weight of a word that the other document does not use at all: told in other words, it says little against one matter.</summary>
    private const double AbsentWeight = .4;

    private readonly IReadOnlyList<ReadDocument> _documents;
    private readonly ContextIndex? _sources;
    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>?[][] _positions;
    private readonly HashSet<string>[] _stems;
    private readonly int _sentenceCount;
    private readonly Func<int, int, string?> _concept;

    public ContextIndex(IReadOnlyList<ReadDocument> documents)
        : this(documents, (document, token) => Content(documents[document].Text.Tokens[token]))
    {
    }

    /// <param name="documents">The documents.</param>
    /// <param name="concept">What a token of a document stands for, by the indices of both; null for a word without content.</param>
    public ContextIndex(IReadOnlyList<ReadDocument> documents, Func<int, int, string?> concept)
    {
        _documents = documents;
        _concept = concept;
        _positions = [.. documents.Select(document => new Dictionary<string, List<int>>?[document.Text.Sentences.Count])];
        _stems = [.. documents.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        for (var d = 0; d < documents.Count; d++)
        {
            Count(d);
        }

        _sentenceCount = _positions.Sum(sentences => sentences.Length);
    }

    /// <summary>The index of a draft and its sources, without reading the sources again.</summary>
    /// <param name="sources">The index of the sources, the first of its documents an empty one whose place the draft takes.</param>
    /// <param name="draft">The draft.</param>
    public ContextIndex(ContextIndex sources, ReadDocument draft)
    {
        _sources = sources;
        _documents = [draft, .. sources._documents.Skip(1)];
        _concept = (document, token) => Content(_documents[document].Text.Tokens[token]);
        _positions = [new Dictionary<string, List<int>>?[draft.Text.Sentences.Count], .. sources._positions.Skip(1)];
        _stems = [new HashSet<string>(StringComparer.Ordinal), .. sources._stems.Skip(1)];
        Count(0);
        _sentenceCount = sources._sentenceCount + _positions[0].Length;
    }

    /// <summary>Content stems of a sentence with the token indices where they stand.</summary>
    public Dictionary<string, List<int>> PositionsIn(int document, int sentence)
    {
        if (_positions[document][sentence] is { } known)
        {
            return known;
        }

        var text = _documents[document].Text;
        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = text.Sentences[sentence].FirstToken; i < text.Sentences[sentence].EndToken; i++)
        {
            if (_concept(document, i) is { } concept)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(positions, concept, out _) ??= []).Add(i);
            }
        }

        return _positions[document][sentence] = positions;
    }

    /// <summary>
    /// Share, from 0 to 1, of the context weight of <paramref name="asked"/> that stands around <paramref name="answer"/>; words of the
    /// neighbouring sentences count .3.
    /// </summary>
    public double Share(PlacedAssertion asked, PlacedAssertion answer)
    {
        var (total, shared) = (0.0, 0.0);
        var text = _documents[asked.Document].Text;
        foreach (var (stem, positions) in PositionsIn(asked.Document, asked.Sentence))
        {
            var distance = Distance(positions, asked);
            if (distance == 0)
            {
                continue;
            }

            var capital = text.Tokens[positions[0]].IsCapitalized && positions[0] > text.Sentences[asked.Sentence].FirstToken ? 1.2 : 1;
            var presence = _stems[answer.Document].Contains(stem) ? 1 : AbsentWeight;
            var weight = Rarity(stem) * capital * presence / (1 + (distance / NearDecay));
            total += weight;
            shared += weight * Presence(stem, answer);
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>The stem of a content word; null for function words and marks.</summary>
    public static string? Content(in Token token) => token.IsWord && !token.IsStop && token.Norm != "'s" ? token.Stem : null;

    /// <summary>How many content words before <paramref name="asked"/> also stand before <paramref name="answer"/>, both within a clause's length.</summary>
    public int SharedBefore(PlacedAssertion asked, PlacedAssertion answer)
    {
        var there = PositionsIn(answer.Document, answer.Sentence);
        var (mine, theirs) = (StartOf(asked), StartOf(answer));
        return PositionsIn(asked.Document, asked.Sentence).Count(word =>
            word.Value.Exists(position => position < mine && position >= mine - ClauseTokens)
            && there.TryGetValue(word.Key, out var positions)
            && positions.Exists(position => position < theirs && position >= theirs - ClauseTokens));
    }

    /// <summary>The first token of the value or of the hedge before it.</summary>
    private int StartOf(PlacedAssertion value) =>
        value.Assertion.Hedge is { } hedge ? Math.Min(value.FirstToken, _documents[value.Document].Text.TokenAt(hedge.Start)) : value.FirstToken;

    private void Count(int document)
    {
        for (var s = 0; s < _positions[document].Length; s++)
        {
            foreach (var stem in PositionsIn(document, s).Keys)
            {
                _stems[document].Add(stem);
                _sentencesWith[stem] = _sentencesWith.GetValueOrDefault(stem) + 1;
            }
        }
    }

    private double Rarity(string stem) =>
        Math.Log(1 + ((_sentenceCount + 1) / (_sentencesWith.GetValueOrDefault(stem) + (_sources?._sentencesWith.GetValueOrDefault(stem) ?? 0) + .5)));

    private double Presence(string stem, PlacedAssertion answer)
    {
        if (PositionsIn(answer.Document, answer.Sentence).TryGetValue(stem, out var positions))
        {
            return 1 / (1 + (Distance(positions, answer) / FarDecay));
        }

        var isNextDoor = (answer.Sentence > 0 && PositionsIn(answer.Document, answer.Sentence - 1).ContainsKey(stem))
            || (answer.Sentence + 1 < _positions[answer.Document].Length && PositionsIn(answer.Document, answer.Sentence + 1).ContainsKey(stem));
        return isNextDoor ? .3 : 0;
    }

    /// <summary>Tokens between the value and the nearest of the positions; 0 for a word of the value itself.</summary>
    private static double Distance(List<int> positions, PlacedAssertion value)
    {
        var best = double.MaxValue;
        foreach (var position in positions)
        {
            var distance = position < value.FirstToken ? value.FirstToken - position : position >= value.EndToken ? position - value.EndToken + 1 : 0;
            best = Math.Min(best, distance);
        }

        return best;
    }
}
