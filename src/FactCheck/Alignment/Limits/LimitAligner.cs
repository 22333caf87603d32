using FactCheck.Alignment.Events;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Limits;

/// <summary>
/// Finds what different documents limit in ways that exclude each other: "boys only" and "boys and girls", "in August only" and "throughout the
/// year", "those under 21" and "all inhabitants".
/// </summary>
internal sealed class LimitAligner : ITopicAligner
{
    /// <summary>A stem in more sentences than this brings none together.</summary>
    private const int MaxPostings = 40;
    private const int LeastShared = 2;

    /// <summary>Least share of the shorter sentence's words: other forms and synonyms come on top.</summary>
    private const double LeastShare = .35;

    /// <summary>What began or ended is told by the words of the sentence alone.</summary>
    private const double TermConfidence = .7;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var topics = new List<Topic>();
        if (documents.Count < 2)
        {
            return new AlignedTopics(topics, []);
        }

        var read = new Dictionary<(int Document, int Sentence), (EventSentence Sentence, IReadOnlyList<Assertion> Times, IReadOnlyList<Limit> Limits)>();
        foreach (var (left, right) in Pairs(documents))
        {
            var (one, other) = (Read(left), Read(right));
            if ((one.Limits.Count == 0 || other.Limits.Count == 0) && (one.Times.Count == 0 || other.Times.Count == 0))
            {
                continue;
            }

            var pair = SentenceComparison.Of(one.Sentence, other.Sentence);
            if (!pair.IsOneText && TermComparison.Of(pair, one.Times, other.Times) is var (begun, ended))
            {
                topics.Add(new Topic(begun.Mention.Text, TopicBasis.Referent, [begun, ended], ["both sentences say the same otherwise, and each tells of one beginning or end"], TermConfidence));
            }
            else if (!pair.IsOneText && LimitComparison.Of(pair, one.Limits, other.Limits) is var (mine, theirs, confidence))
            {
                topics.Add(new Topic("who or when", TopicBasis.Scope, [Told(one.Sentence, mine), Told(other.Sentence, theirs)], ["the two sentences say the same otherwise"], confidence));
            }
        }

        return new AlignedTopics(topics, []);

        (EventSentence Sentence, IReadOnlyList<Assertion> Times, IReadOnlyList<Limit> Limits) Read((int Document, int Sentence) place)
        {
            if (!read.TryGetValue(place, out var known))
            {
                var sentence = EventSentences.Of(documents[place.Document]).At(place.Sentence);
                var times = Times(documents[place.Document], sentence.Sentence);
                read[place] = known = (sentence, times, LimitReader.Read(sentence, times));
            }

            return known;
        }
    }

    private static List<Assertion> Times(ReadDocument document, Sentence sentence)
    {
        var times = new List<Assertion>();
        var (first, end) = document.AssertionsIn(sentence.Span);
        for (var i = first; i < end; i++)
        {
            if (document.Assertions[i].Value is DateValue or DurationValue or TimeValue)
            {
                times.Add(document.Assertions[i]);
            }
        }

        return times;
    }

    private static Assertion Told(EventSentence sentence, Limit limit)
    {
        var mention = sentence.Text.Mention(limit.First, limit.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Share));
    }

    /// <summary>The sentences of different documents, one of them with a cue, that share enough words; in the order of the places.</summary>
    private static List<((int, int) Left, (int, int) Right)> Pairs(List<ReadDocument> documents)
    {
        var places = EventAligner.Places(documents);
        var anchors = places.FindAll(place => Cues.Of(documents[place.Document]).Has(place.Sentence, Cue.Limit));
        if (anchors.Count == 0)
        {
            return [];
        }

        var stems = SharedStems.Of(documents);
        var anchored = new int[anchors.Count][];
        for (var a = 0; a < anchors.Count; a++)
        {
            anchored[a] = Words(documents, stems, anchors[a]);
        }

        var postings = new StemPostings(anchored, stems.Stems.Count);

        var pairs = new HashSet<((int, int), (int, int))>();
        var (shared, met) = (new int[anchors.Count], new List<int>());
        foreach (var place in places)
        {
            var words = Words(documents, stems, place);
            foreach (var word in words)
            {
                foreach (var anchor in postings[word] is { Length: <= MaxPostings } meeting ? meeting : [])
                {
                    if (anchors[anchor].Document != place.Document && shared[anchor]++ == 0)
                    {
                        met.Add(anchor);
                    }
                }
            }

            foreach (var anchor in met)
            {
                if (shared[anchor] >= LeastShared && shared[anchor] >= LeastShare * Math.Min(anchored[anchor].Length, words.Length))
                {
                    pairs.Add(anchors[anchor].CompareTo(place) < 0 ? (anchors[anchor], place) : (place, anchors[anchor]));
                }

                shared[anchor] = 0;
            }

            met.Clear();
        }

        return [.. pairs.Order()];
    }

    private static int[] Words(List<ReadDocument> documents, SharedStems stems, (int Document, int Sentence) place)
    {
        var text = documents[place.Document].Text;
        var sentence = text.SentenceSpan[place.Sentence];
        return sentence.EndToken - sentence.FirstToken <= EventCandidates.MaxTokens ? stems.TopicsOf(place.Document, place.Sentence) : [];
    }
}
