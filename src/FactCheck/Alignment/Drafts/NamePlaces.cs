using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Asks of a draft's name whether the sources say of it what the draft says: how many of the words around the name stand around it in the sources,
/// and whether they stand around another name instead.
/// </summary>
internal sealed class NamePlaces
{
    /// <summary>Content words looked at on either side of the name.</summary>
    private const int Reach = 6;

    /// <summary>Commoner words than this tie nothing together: "say", "year", "new".</summary>
    private const double LeastRarity = .45;

    /// <summary>What a word of the sentence before or after counts: names are told once and pointed to afterwards.</summary>
    private const double NextDoor = .6;

    /// <summary>A word in more sentences than this ties nothing together either, and would cost too much.</summary>
    private const int MaxSentences = 200;

    private const int LeastPartLength = 4;

    private readonly List<ReadDocument> _sources;
    private readonly Dictionary<string, List<SourcePlace>> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<SourcePlace, List<Assertion>> _names = [];

    public NamePlaces(List<ReadDocument> sources)
    {
        _sources = sources;
        for (var d = 0; d < sources.Count; d++)
        {
            var text = sources[d].Text;
            foreach (ref readonly var token in text.TokenSpan)
            {
                if (token.Kind is TokenKind.Word or TokenKind.Number && !token.IsStop)
                {
                    var places = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sentences, token.Stem, out _) ??= [];
                    var place = new SourcePlace(d, token.Sentence);
                    if (places.Count == 0 || places[^1] != place)
                    {
                        places.Add(place);
                    }
                }
            }

            foreach (var assertion in sources[d].Assertions)
            {
                if (assertion is { IsCertain: true, Value: NameValue })
                {
                    var place = new SourcePlace(d, text.Tokens[text.TokenAt(assertion.Mention.Span.Start)].Sentence);
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_names, place, out _) ??= []).Add(assertion);
                }
            }
        }
    }

    /// <summary>The name of which the sources say what the draft says of <paramref name="name"/>; null when too few words stand around it or no name fits better.</summary>
    public NameRival? Rival(ReadDocument draft, Assertion name)
    {
        var text = draft.Text;
        var (first, end) = Tokens(text, name);
        var sentence = text.SentenceSpan[text.Tokens[first].Sentence];
        var anchors = Anchors(text, sentence, first, end);
        if (anchors.Count < 2)
        {
            return null;
        }

        var scores = Scores(anchors);
        var own = _sentences.TryGetValue(text.Tokens[end - 1].Stem, out var places) ? places.Max(place => scores.GetValueOrDefault(place)) : 0;
        var stems = StemsOf(text, sentence);
        NameRival? best = null;
        foreach (var (place, score) in scores)
        {
            if (score <= own || !_names.TryGetValue(place, out var names))
            {
                continue;
            }

            foreach (var other in names)
            {
                if (MayStandFor(name, other) && !IsSpokenOf(other, _sources[place.Document].Text, stems))
                {
                    var rival = new NameRival(other, own, score, NameSurroundings.Alike(text, first, end, _sources[place.Document].Text, Tokens(_sources[place.Document].Text, other)));
                    best = rival.IsBetterThan(best) ? rival : best;
                }
            }
        }

        return best is not null && IsOther(name, best.Name) ? best : null;
    }

    private static (int First, int End) Tokens(DocumentText text, Assertion name)
    {
        var first = text.TokenAt(name.Mention.Span.Start);
        return (first, Math.Max(first + 1, text.TokenAt(name.Mention.Span.End)));
    }

    private static HashSet<string> StemsOf(DocumentText text, Sentence sentence)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!text.Tokens[i].IsStop)
            {
                stems.Add(text.Tokens[i].Stem);
            }
        }

        return stems;
    }

    private static bool MayStandFor(Assertion name, Assertion other) => name.Kind == other.Kind || name.Kind == AssertionKind.Name || other.Kind == AssertionKind.Name;

    private static bool IsSpokenOf(Assertion other, DocumentText text, HashSet<string> stems)
    {
        var (first, end) = Tokens(text, other);
        return Enumerable.Range(first, end - first).Any(i => stems.Contains(text.Tokens[i].Stem));
    }

    /// <summary>Two names, not two spellings of one: no word of the one is nearly a word of the other.</summary>
    private static bool IsOther(Assertion name, Assertion other)
    {
        var (mine, theirs) = (((NameValue)name.Value).Spelling, ((NameValue)other.Value).Spelling);
        return NameMatcher.Compare(mine, theirs, name.Kind == AssertionKind.Person ? EntityType.Person : EntityType.Unknown).Relation == NameRelation.Different
            && !mine.Split(' ').Any(word => word.Length >= LeastPartLength && theirs.Split(' ').Any(that => that.Length >= LeastPartLength && SpellingCost.Between(NameFold.Word(word), NameFold.Word(that)) <= 1.5));
    }

    /// <summary>For each sentence near the anchors, the share of their weight that stands in it or beside it.</summary>
    private Dictionary<SourcePlace, double> Scores(Dictionary<string, double> anchors)
    {
        var scores = new Dictionary<SourcePlace, double>();
        var total = anchors.Values.Sum();
        foreach (var (stem, weight) in anchors)
        {
            var seen = new Dictionary<SourcePlace, double>();
            foreach (var place in _sentences[stem])
            {
                seen[place] = 1;
                seen.TryAdd(place with { Sentence = place.Sentence - 1 }, NextDoor);
                seen.TryAdd(place with { Sentence = place.Sentence + 1 }, NextDoor);
            }

            foreach (var (place, share) in seen)
            {
                scores[place] = scores.GetValueOrDefault(place) + (weight * share / total);
            }
        }

        return scores;
    }

    /// <summary>The telling words around the name that the sources have, nearer ones weighing more.</summary>
    private Dictionary<string, double> Anchors(DocumentText text, Sentence sentence, int first, int end)
    {
        var anchors = new Dictionary<string, double>(StringComparer.Ordinal);
        Collect(first - 1, -1);
        Collect(end, 1);
        return anchors;

        void Collect(int start, int step)
        {
            var count = 0;
            for (var i = start; i >= sentence.FirstToken && i < sentence.EndToken && count < Reach; i += step)
            {
                ref readonly var token = ref text.Tokens[i];
                var rarity = StemRarity.Of(token.Stem);
                if (rarity >= LeastRarity && _sentences.TryGetValue(token.Stem, out var places) && places.Count <= MaxSentences)
                {
                    anchors[token.Stem] = Math.Max(anchors.GetValueOrDefault(token.Stem), rarity / (1 + (count / (double)Reach)));
                    count++;
                }
            }
        }
    }
}
