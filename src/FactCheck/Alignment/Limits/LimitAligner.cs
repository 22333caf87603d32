using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Limits;

/// <summary>
/// Finds what different documents limit in ways that exclude each other: "women only" and "men and women", "in December only" and "throughout the
/// year", "those under 18" and "all inhabitants".
/// </summary>
internal sealed class LimitAligner : ITopicAligner
{
    /// <summary>A stem in more sentences than this brings none together.</summary>
    private const int MaxPostings = 40;
    private const int LeastShared = 2;

    /// <summary>Least share of the shorter sentence's words: other forms and synonyms come on top.</summary>
    private const double LeastShare = .35;
    private const int MaxTokens = 80;

    /// <summary>What began or ended is told by the words of the sentence alone.</summary>
    private const double TermConfidence = .7;

    public AlignedTopics Align(IReadOnlyList<ReadDocument> documents)
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
    private static List<((int, int) Left, (int, int) Right)> Pairs(IReadOnlyList<ReadDocument> documents)
    {
        var anchors = new Dictionary<string, List<(int Document, int Sentence)>>(StringComparer.Ordinal);
        var sizes = new Dictionary<(int Document, int Sentence), int>();
        for (var d = 0; d < documents.Count; d++)
        {
            for (var s = 0; s < documents[d].Text.Sentences.Count; s++)
            {
                if (HasCue(documents[d].Text, s))
                {
                    var stems = Stems(documents[d].Text, s);
                    sizes[(d, s)] = stems.Count;
                    foreach (var stem in stems)
                    {
                        (CollectionsMarshal.GetValueRefOrAddDefault(anchors, stem, out _) ??= []).Add((d, s));
                    }
                }
            }
        }

        var pairs = new HashSet<((int, int), (int, int))>();
        var shared = new Dictionary<(int, int), int>();
        for (var d = 0; d < documents.Count && anchors.Count > 0; d++)
        {
            for (var s = 0; s < documents[d].Text.Sentences.Count; s++)
            {
                shared.Clear();
                var stems = Stems(documents[d].Text, s);
                foreach (var stem in stems)
                {
                    if (anchors.TryGetValue(stem, out var places) && places.Count <= MaxPostings)
                    {
                        foreach (var place in places)
                        {
                            if (place.Document != d)
                            {
                                CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _)++;
                            }
                        }
                    }
                }

                foreach (var (place, count) in shared)
                {
                    if (count >= LeastShared && count >= LeastShare * Math.Min(sizes[place], stems.Count))
                    {
                        pairs.Add(place.CompareTo((d, s)) < 0 ? (place, (d, s)) : ((d, s), place));
                    }
                }
            }
        }

        return [.. pairs.Order()];
    }

    private static bool HasCue(DocumentText text, int sentence)
    {
        for (var i = text.Sentences[sentence].FirstToken; i < text.Sentences[sentence].EndToken; i++)
        {
            if (LimitReader.IsCue(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Stems(DocumentText text, int sentence)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var read = text.Sentences[sentence];
        for (var i = read.FirstToken; i < read.EndToken && read.EndToken - read.FirstToken <= MaxTokens; i++)
        {
            if (EventWords.IsContent(text.Tokens[i]) && !EventWords.IsSpeech(text.Tokens[i]))
            {
                stems.Add(text.Tokens[i].Stem);
            }
        }

        return stems;
    }
}
