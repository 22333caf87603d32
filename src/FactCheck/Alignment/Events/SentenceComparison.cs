using FactCheck.Names;

namespace FactCheck.Alignment.Events;

/// <summary>Two sentences of different documents laid side by side: which content words of the one answer which of the other.</summary>
internal sealed class SentenceComparison
{
    private const int LeastAnchors = 2;

    /// <summary>For each token of a side, by its place in the sentence, the token of the other that answers it; -1 for none.</summary>
    private readonly int[] _toRight;
    private readonly int[] _toLeft;

    /// <summary>The same by their words alone, without the sides they take.</summary>
    private readonly (int[] ToRight, int[] ToLeft) _words;
    private SentenceComparison? _turned;

    private SentenceComparison(EventSentence left, EventSentence right, (int[] ToRight, int[] ToLeft) words, bool isTelling)
    {
        IsTelling = isTelling;
        Left = left;
        Right = right;
        _words = words;
        var haveMarks = left.Marks.Count > 0 && right.Marks.Count > 0;
        (_toRight, _toLeft) = haveMarks ? ([.. words.ToRight], [.. words.ToLeft]) : words;
        MatchMarks();
        Shared = Math.Min(CountOf(_toRight), CountOf(_toLeft));
        var shorter = Math.Min(left.Content.Count, right.Content.Count);
        var longer = Math.Max(left.Content.Count, right.Content.Count);
        Cover = shorter == 0 ? 0 : (double)Shared / shorter;
        Likeness = longer == 0 ? 0 : (double)Shared / longer;
    }

    /// <summary>Share of the usual least cover that is enough where whole texts have shown to tell one matter.</summary>
    private const double TellingEase = .7;

    public EventSentence Left { get; }

    public EventSentence Right { get; }

    /// <summary>True when the sentences stand in two short texts of which one tells again what the other tells.</summary>
    public bool IsTelling { get; }

    /// <summary>What the least covers of sentences are multiplied with: less is asked of them where whole texts tell one matter.</summary>
    public double Ease => IsTelling ? TellingEase : 1;

    /// <summary>True when the two sentences are the same letter by letter.</summary>
    public bool IsOneText => Text(Left).SequenceEqual(Text(Right));

    /// <summary>Number of content words in common.</summary>
    public int Shared { get; }

    /// <summary>Share of the shorter sentence's content words that stand in the other.</summary>
    public double Cover { get; }

    /// <summary>The same of the longer sentence: near 1 only when the two say the same at the same length.</summary>
    public double Likeness { get; }

    /// <summary>How much of what both say few texts say: 1 for a name, a number or a time, half for a rare word.</summary>
    public double Strength
    {
        get
        {
            var strength = 0.0;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var left = Left.Sentence.FirstToken; left < Left.Sentence.EndToken; left++)
            {
                if (PartnerOf(left) >= 0 && seen.Add(Left[left].Stem))
                {
                    strength += IsAnchor(Left, left) ? 1 : NameLexicon.Find(Left[left].Word).Common <= 1 ? .5 : 0;
                }
            }

            return strength;
        }
    }

    /// <summary>True when both share two names, numbers or times, and neither names or numbers anything else.</summary>
    public bool IsAnchored => Anchors() >= LeastAnchors;

    /// <summary>The same comparison, seen from the other side.</summary>
    public SentenceComparison Turned => _turned ??= new SentenceComparison(Right, Left, (_words.ToLeft, _words.ToRight), IsTelling) { _turned = this };

    public static SentenceComparison Of(EventSentence left, EventSentence right, bool isTelling = false) => new(left, right, MatchWords(left, right), isTelling);

    /// <summary>The token of the right sentence that answers one of the left; -1 when none does.</summary>
    public int PartnerOf(int leftToken) => PartnerIn(_toRight, Left.Sentence, leftToken);

    /// <summary>True when the other sentence has a word of the left one, or the rest of its text where both tell one matter.</summary>
    public bool Covers(int leftToken) => PartnerOf(leftToken) >= 0 || (IsTelling && Right.TextTells(Left[leftToken]));

    public bool AreAlike(int leftToken, int rightToken) => WordLikeness.AreAlike(Left[leftToken], Right[rightToken]);

    /// <summary>True for one word on either side, and for a pronoun whose own sentence has named what the other speaks of: "the recording ... that it was not admissible".</summary>
    public bool AreOne(int leftToken, int rightToken) =>
        leftToken >= 0 && rightToken >= 0 && (Left[leftToken].Norm == Right[rightToken].Norm || AreAlike(leftToken, rightToken) || PointsTo(leftToken, rightToken) || Turned.PointsTo(rightToken, leftToken));

    /// <summary>Share of a left clause's content words, but for those left out, that stand in the right sentence; 1 when there are none.</summary>
    public double CoverOf(EventClause clause, params ReadOnlySpan<(int First, int Last)> leaveOut)
    {
        var (all, found) = (0, 0);
        foreach (var token in Left.Content)
        {
            if (clause.Contains(token) && !IsIn(token, leaveOut))
            {
                all++;
                found += Covers(token) ? 1 : 0;
            }
        }

        return all == 0 ? 1 : (double)found / all;
    }

    /// <summary>The content words of a left clause, but for those left out, that the right sentence does not have.</summary>
    public List<int> RestOf(EventClause clause, params ReadOnlySpan<(int First, int Last)> leaveOut)
    {
        var rest = new List<int>();
        foreach (var token in Left.Content)
        {
            if (clause.Contains(token) && !Covers(token) && !IsIn(token, leaveOut))
            {
                rest.Add(token);
            }
        }

        return rest;
    }

    /// <summary>The number of names, numbers and times in common; 0 when either has one that the other has not.</summary>
    private int Anchors()
    {
        var found = 0;
        foreach (var token in Left.Content)
        {
            if (IsAnchor(Left, token))
            {
                if (PartnerOf(token) < 0)
                {
                    return 0;
                }

                found++;
            }
        }

        foreach (var token in Right.Content)
        {
            if (IsAnchor(Right, token) && PartnerIn(_toLeft, Right.Sentence, token) < 0)
            {
                return 0;
            }
        }

        return found;
    }

    private bool PointsTo(int pronoun, int named) =>
        Left[pronoun].Norm is "it" or "he" or "she" or "they" && Turned.PartnerOf(named) is >= 0 and var mine && mine < pronoun && EventWords.IsContent(Right[named]);

    private static bool IsAnchor(EventSentence sentence, int token) => sentence.IsName(token) || sentence.IsTime(token) || sentence[token].Kind == TokenKind.Number;

    private static ReadOnlySpan<char> Text(EventSentence sentence) => sentence.Text.Folded.AsSpan(sentence.Sentence.Span.Start, sentence.Sentence.Span.Length);

    private static bool IsIn(int token, ReadOnlySpan<(int First, int Last)> stretches)
    {
        foreach (var (first, last) in stretches)
        {
            if (token >= first && token <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Unanswered(Sentence sentence)
    {
        var partners = new int[sentence.EndToken - sentence.FirstToken];
        Array.Fill(partners, -1);
        return partners;
    }

    private static int CountOf(int[] partners)
    {
        var count = 0;
        foreach (var partner in partners)
        {
            count += partner >= 0 ? 1 : 0;
        }

        return count;
    }

    private static int PartnerIn(int[] partners, Sentence sentence, int token) => (uint)(token - sentence.FirstToken) < (uint)partners.Length ? partners[token - sentence.FirstToken] : -1;

    /// <summary>The first partner of a token counts.</summary>
    private void Add(int left, int right)
    {
        ref var partner = ref _toRight[left - Left.Sentence.FirstToken];
        partner = partner < 0 ? right : partner;
        ref var back = ref _toLeft[right - Right.Sentence.FirstToken];
        back = back < 0 ? left : back;
    }

    /// <summary>For each token of a side the first word of the other that is like it; likeness holds both ways.</summary>
    private static (int[] ToRight, int[] ToLeft) MatchWords(EventSentence left, EventSentence right)
    {
        var (toRight, toLeft) = (Unanswered(left.Sentence), Unanswered(right.Sentence));
        var theirs = right.Words;
        foreach (ref readonly var mine in left.Words)
        {
            ref var partner = ref toRight[mine.Token - left.Sentence.FirstToken];
            foreach (ref readonly var other in theirs)
            {
                if (mine.IsLike(other))
                {
                    partner = partner < 0 ? other.Token : partner;
                    ref var back = ref toLeft[other.Token - right.Sentence.FirstToken];
                    back = back < 0 ? mine.Token : back;
                }
            }
        }

        return (toRight, toLeft);
    }

    private void MatchMarks()
    {
        foreach (var mine in Left.Marks)
        {
            foreach (var theirs in Right.Marks)
            {
                if (mine.Agrees(theirs))
                {
                    Add(mine.First, theirs.First);
                }
            }
        }
    }
}
