using FactCheck.Alignment.Tellings;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Brings together what different documents tell of one event where they differ in a way that both cannot be right about: denied or not,
/// opposite outcomes and states, other shares of a group, another order.
/// </summary>
internal sealed class EventAligner : ITopicAligner, IDraftTopicAligner
{
    /// <summary>From here on two sentences say the same, and neither is told again elsewhere.</summary>
    private const double SameSentence = .7;

    /// <summary>What two sentences may differ in; stances are compared where they differ in nothing of this.</summary>
    private static readonly Func<SentenceComparison, IEnumerable<Contrast>>[] Finders =
    [
        NegationContrast.Find,
        DeniedSayingContrast.Find,
        OppositeContrast.Find,
        ShareContrast.Find,
        OrderContrast.Find,
        UndecidedContrast.Find,
        PlanContrast.Find,
        ActorContrast.Find,
        ExchangedContrast.Find,
        KindContrast.Find,
    ];

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new AlignedTopics([], []);
        }

        var places = Places(documents);
        EventSentences[] read = [.. documents.Select(EventSentences.Of)];
        var topics = new List<Topic>();
        var apart = new List<Compatible>();
        var tellings = TellingPairs.Of(documents).Where(pair => pair.Closeness == Tellings.TellingCloseness.Close).Select(pair => (pair.Left, pair.Right)).ToHashSet();
        foreach (var (left, right) in EventCandidates.Pairs(documents, places))
        {
            if (tellings.Count == 0 || !tellings.Contains((places[left].Document, places[right].Document)))
            {
                Compare(Read(left), Read(right), topics, apart);
            }
        }

        foreach (var (left, right) in tellings)
        {
            CompareAll(read[left], documents[left].Text.SentenceSpan.Length, read[right], documents[right].Text.SentenceSpan.Length, topics, apart);
        }

        return new AlignedTopics(topics, apart);

        EventSentence Read(int place) => read[places[place].Document].At(places[place].Sentence);
    }

    public Func<ReadDocument, IEnumerable<Topic>> Prepare(List<ReadDocument> sources) => new SourceEvents(sources).TopicsOf;

    /// <summary>Every sentence of two tellings with every other, but for those of which one is told again by a better one.</summary>
    public static void CompareAll(EventSentences left, int leftCount, EventSentences right, int rightCount, List<Topic> topics, List<Compatible> apart)
    {
        var pairs = new SentenceComparison[leftCount, rightCount];
        var (bestLeft, bestRight) = (new double[leftCount], new double[rightCount]);
        for (var i = 0; i < leftCount; i++)
        {
            for (var k = 0; k < rightCount; k++)
            {
                var pair = pairs[i, k] = SentenceComparison.Of(left.At(i), right.At(k), isTelling: true);
                bestLeft[i] = Math.Max(bestLeft[i], pair.Likeness);
                bestRight[k] = Math.Max(bestRight[k], pair.Likeness);
            }
        }

        for (var i = 0; i < leftCount; i++)
        {
            for (var k = 0; k < rightCount; k++)
            {
                var pair = pairs[i, k];
                var isSettled = Math.Max(bestLeft[i], bestRight[k]) is >= SameSentence and var best && pair.Likeness < best;
                if (!isSettled && !pair.Left.Sentence.IsQuestion && !pair.Right.Sentence.IsQuestion)
                {
                    Compare(pair, topics, apart);
                }
            }
        }
    }

    /// <summary>Adds what two sentences differ in, or why they are about two events.</summary>
    public static void Compare(EventSentence left, EventSentence right, List<Topic> topics, List<Compatible> apart) => Compare(SentenceComparison.Of(left, right), topics, apart);

    private static void Compare(SentenceComparison pair, List<Topic> topics, List<Compatible> apart)
    {
        if (pair.IsOneText)
        {
            return;
        }

        foreach (var contrast in Contrasts(pair))
        {
            var (mine, theirs) = (Told(pair.Left, contrast.Left, contrast), Told(pair.Right, contrast.Right, contrast));
            if (contrast.Apart is { } reason)
            {
                apart.Add(new Compatible(AssertionKind.Event, reason.Reason, reason.Explanation, [mine.Mention, theirs.Mention]));
            }
            else
            {
                topics.Add(new Topic(contrast.Subject ?? mine.Mention.Text, TopicBasis.Event, [mine, theirs], [Evidence(pair)], contrast.Confidence));
            }
        }
    }

    private static IEnumerable<Contrast> Contrasts(SentenceComparison pair)
    {
        List<Contrast>? contrasts = null;
        foreach (var find in Finders)
        {
            foreach (var contrast in find(pair))
            {
                (contrasts ??= []).Add(contrast);
            }
        }

        return contrasts is null ? StanceContrast.Find(pair) : contrasts.Exists(contrast => contrast.Apart is null) ? contrasts : contrasts.Concat(StanceContrast.Find(pair));
    }

    public static List<(int Document, int Sentence)> Places(List<ReadDocument> documents)
    {
        var places = new List<(int, int)>();
        for (var d = 0; d < documents.Count; d++)
        {
            for (var s = 0; s < documents[d].Text.SentenceSpan.Length; s++)
            {
                places.Add((d, s));
            }
        }

        return places;
    }

    private static Assertion Told(EventSentence sentence, (int First, int Last) place, Contrast contrast)
    {
        var words = string.Join(' ', Enumerable.Range(place.First, place.Last - place.First + 1).Select(i => sentence[i].Norm));
        return new Assertion(AssertionKind.Event, sentence.Text.Mention(place.First, place.Last), new EventValue(contrast.Subject, words, contrast.Aspect));
    }

    private static string Evidence(SentenceComparison pair)
    {
        var words = pair.Left.Content.Where(token => pair.PartnerOf(token) >= 0).Select(token => pair.Left[token].Norm).Distinct(StringComparer.Ordinal).Take(6);
        return $"both sentences tell of {string.Join(", ", words.Select(word => $"\"{word}\""))}";
    }
}
