using FactCheck.Alignment.Sentences;
using FactCheck.Names;

namespace FactCheck.Alignment.Quotations;

/// <summary>Finds the place in which two quotations of one utterance differ.</summary>
internal static class QuotedDifference
{
    /// <summary>Least share of equal words: with the same speaker, with a like context, and for long quotations without either.</summary>
    private const double SpeakerShare = .7;
    private const double ContextShare = .5;
    private const double LongShare = .8;

    private const double LikeContext = .5;
    private const int MinSharedContext = 2;
    private const int ManyWords = 8;

    /// <summary>One speaker says many things that are alike in a few words: "the bridge is safe", "the harbour is safe".</summary>
    private const int ManyEqual = 5;
    private const int MinContent = 2;

    /// <summary>With more edits than one in so many words, the quotations are two.</summary>
    private const int WordsToAnEdit = 6;

    /// <summary>A longer stretch is another sentence, not another word.</summary>
    private const int MaxStretch = 8;

    /// <summary>From here on two surnames may be one with a slip.</summary>
    private const int NearSpelling = 60;

    /// <summary>The same for two accounts that are known to tell one event: there the words prove more.</summary>
    private const double EventSpeakerShare = .5;
    private const double EventShare = .65;
    private const int FewEqual = 3;

    /// <param name="left">A quotation.</param>
    /// <param name="right">One of another document.</param>
    /// <param name="isOneEvent">True when the documents are known to tell one event.</param>
    public static Topic? Find(PlacedQuotation left, PlacedQuotation right, bool isOneEvent = false)
    {
        if (left.Occasion.IsApartFrom(right.Occasion))
        {
            return null;
        }

        var blocks = TokenDiff.Diff(left.Words, right.Words);
        var equal = blocks.Where(block => block.IsEqual).Sum(block => block.LeftLength);
        var share = 2.0 * equal / (left.Words.Length + right.Words.Length);
        if (share < ContextShare || (Evidence(left, right, share, equal) ?? (isOneEvent ? OfOneEvent(left, right, share, equal, blocks) : null)) is not { } evidence)
        {
            return null;
        }

        var differing = Differing(left, right, blocks);
        if (differing.Count == 0)
        {
            return null;
        }

        if (AreTwoSayings(left, right, blocks))
        {
            return null;
        }

        var (first, last) = (differing[0], differing[^1]);
        if (last.LeftEnd - first.LeftStart > MaxStretch || last.RightEnd - first.RightStart > MaxStretch)
        {
            last = first;
        }

        return new Topic(
            left.Assertion.Mention.Text,
            TopicBasis.Slot,
            [Stretch(left, first.LeftStart, last.LeftEnd), Stretch(right, first.RightStart, last.RightEnd)],
            evidence,
            share >= LongShare ? .75 : .7);
    }

    /// <summary>Same words of one speaker, of which one quotation may have more: nothing differs between them but how much is quoted.</summary>
    public static bool IsExcerpt(PlacedQuotation left, PlacedQuotation right) =>
        AreOfOneSpeaker(left, right) && left.Content.Count(right.Content.Contains) >= MinContent;

    /// <summary>One utterance of which one quotation leaves out words, without an other word in their place.</summary>
    public static bool IsElision(PlacedQuotation left, PlacedQuotation right)
    {
        if (!AreOfOneSpeaker(left, right))
        {
            return false;
        }

        var blocks = TokenDiff.Diff(left.Words, right.Words);
        var equal = blocks.Where(block => block.IsEqual).Sum(block => block.LeftLength);
        return equal >= ManyEqual && equal >= ContextShare * Math.Min(left.Words.Length, right.Words.Length)
            && left.Content.Count(right.Content.Contains) >= MinContent
            && blocks.All(block => block.IsEqual || block.LeftLength == 0 || block.RightLength == 0)
            && Differing(left, right, blocks).Count == 0;
    }

    private static bool AreOfOneSpeaker(PlacedQuotation left, PlacedQuotation right) =>
        left.Assertion.Speaker is { } one && right.Assertion.Speaker is { } other && SpeakerRelation.Of(one, other) == true && !left.Occasion.IsApartFrom(right.Occasion);

    /// <summary>Why both quote one utterance; null when nothing says so.</summary>
    private static string[]? Evidence(PlacedQuotation left, PlacedQuotation right, double share, int equal)
    {
        var (one, other) = (left.Assertion.Speaker, right.Assertion.Speaker);
        var relation = one is not null && other is not null ? SpeakerRelation.Of(one, other) : null;
        if (relation == false)
        {
            return null;
        }

        var content = left.Content.Count(right.Content.Contains);
        var shorter = Math.Min(left.Words.Length, right.Words.Length);
        if (relation == true && share >= SpeakerShare && equal >= ManyEqual && content >= MinContent)
        {
            return ["both quote the same speaker", "the rest of the quoted words is the same"];
        }

        if (ContextOverlap.Of(left, right) >= LikeContext && ContextOverlap.Shared(left, right) >= MinSharedContext)
        {
            return ["the words around the quotations are the same", "the rest of the quoted words is the same"];
        }

        return share >= LongShare && shorter >= ManyWords && content >= 3 ? ["nearly all of the quoted words are the same"] : null;
    }

    /// <summary>Why two accounts of one event quote one utterance: nobody says there two things so alike.</summary>
    private static string[]? OfOneEvent(PlacedQuotation left, PlacedQuotation right, double share, int equal, IReadOnlyList<DiffBlock> blocks)
    {
        var (one, other) = (left.Assertion.Speaker, right.Assertion.Speaker);
        var isSpeaker = one is not null && other is not null && (SpeakerRelation.Of(one, other) == true || SpellingRatio.Of(Surname(one), Surname(other)) >= NearSpelling);
        var content = left.Content.Count(right.Content.Contains);
        return isSpeaker && share >= EventSpeakerShare && (content >= MinContent || (equal > FewEqual && blocks[0].IsEqual && blocks[^1].IsEqual))
            ? ["both texts tell one event and quote the same speaker", "the rest of the quoted words is the same"]
            : share >= EventShare && equal >= ManyEqual && content >= 1
            ? ["both texts tell one event", "the rest of the quoted words is the same"]
            : null;
    }

    private static string Surname(Speaker speaker) => NameFold.Word(speaker.Spelling.AsSpan(speaker.Spelling.LastIndexOf(' ') + 1));

    /// <summary>The blocks that count: not what one quotation has before or after the words of the other, unless a limiting word is lost there.</summary>
    private static List<DiffBlock> Differing(PlacedQuotation left, PlacedQuotation right, IReadOnlyList<DiffBlock> blocks)
    {
        var differing = new List<DiffBlock>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            if (block.IsEqual)
            {
                continue;
            }

            if (b == 0 && IsAnotherPerson(left, right, block))
            {
                continue;
            }

            var isEdge = b == 0 || b == blocks.Count - 1;
            var isOneSided = block.LeftLength == 0 || block.RightLength == 0;
            if (!isOneSided && (!isEdge || (block.LeftLength <= 2 && block.RightLength <= 2)))
            {
                differing.Add(block);
            }
            else if (isOneSided && (b == 0 ? Loses(left, block.LeftEnd, block.LeftLength) || Loses(right, block.RightEnd, block.RightLength) : !isEdge && HoldsLimiter(left, right, block)))
            {
                differing.Add(block);
            }
        }

        return differing;
    }

    /// <summary>Corvia "regrets the noise": "We regret the noise", fitted into the sentence of whoever quotes it.</summary>
    private static bool IsAnotherPerson(PlacedQuotation left, PlacedQuotation right, DiffBlock block) =>
        IsFitted(left, block.LeftStart, block.LeftEnd, right, block.RightStart, block.RightEnd) || IsFitted(right, block.RightStart, block.RightEnd, left, block.LeftStart, block.LeftEnd);

    private static bool IsFitted(PlacedQuotation fitted, int start, int end, PlacedQuotation said, int saidStart, int saidEnd)
    {
        return end - start == 1 && saidEnd - saidStart == 2 && said.Words[saidStart] is "we" or "i" && (fitted.Words[start], said.Words[saidStart + 1]) switch
        {
            ("is", "am" or "are") or ("was", "were") or ("has", "have") => true,
            var (one, other) => one != other && one.EndsWith('s') && Text.Stemmer.Stem(one) == Text.Stemmer.Stem(other),
        };
    }

    /// <summary>
    /// "The stove was cleaned in March" and "the boiler was cleaned in June": a short quotation in which two words are others is another sentence.
    /// One word that is another wherever it stands counts once: "trusts its river, trusts its rain", "curses its river, curses its rain".
    /// </summary>
    private static bool AreTwoSayings(PlacedQuotation left, PlacedQuotation right, IReadOnlyList<DiffBlock> blocks)
    {
        var replaced = blocks.Where(block => !block.IsEqual && HasContent(left, block.LeftStart, block.LeftEnd) && HasContent(right, block.RightStart, block.RightEnd))
            .Select(block => (Words(left, block.LeftStart, block.LeftEnd), Words(right, block.RightStart, block.RightEnd))).Distinct().Count();

        // "We are not counting coins", "we are counting notes": what it is not, and what it is.
        var isDenied = blocks.Any(block => !block.IsEqual && HasNegator(left, block.LeftStart, block.LeftEnd) != HasNegator(right, block.RightStart, block.RightEnd));
        return (replaced >= 1 && isDenied) || replaced >= 2 && !left.Content.SetEquals(right.Content) && Math.Max(left.Words.Length, right.Words.Length) < WordsToAnEdit * replaced;
    }

    private static string Words(PlacedQuotation quotation, int start, int end) => string.Join(' ', quotation.Words.Skip(start).Take(end - start));

    private static bool HasNegator(PlacedQuotation quotation, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => quotation.Words[i] is "not" or "n't" or "never" or "no");

    private static bool HasContent(PlacedQuotation quotation, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => quotation.Content.Contains(quotation.Text.Tokens[quotation.Tokens[i]].Stem));

    private static bool Loses(PlacedQuotation quotation, int end, int length) => length > 0 && Limiters.Contains(quotation.Words[end - 1]);

    private static bool HoldsLimiter(PlacedQuotation left, PlacedQuotation right, DiffBlock block) =>
        Enumerable.Range(block.LeftStart, block.LeftLength).Any(i => Limiters.Contains(left.Words[i])) || Enumerable.Range(block.RightStart, block.RightLength).Any(i => Limiters.Contains(right.Words[i]));

    /// <summary>The differing words; where this side has none, the place is the two words between which the other has them.</summary>
    private static Assertion Stretch(PlacedQuotation quotation, int start, int end)
    {
        var (first, last) = end > start ? (start, end - 1) : (Math.Max(0, start - 1), Math.Min(start, quotation.Words.Length - 1));
        var mention = quotation.Text.Mention(
            new TextSpan(quotation.Text.Tokens[quotation.Tokens[first]].Span.Start, quotation.Text.Tokens[quotation.Tokens[last]].Span.End),
            quotation.Text.Tokens[quotation.Tokens[first]].Sentence);
        return new Assertion(AssertionKind.Quotation, mention, new QuotedWordsValue(string.Join(' ', quotation.Words.Skip(start).Take(end - start)), quotation.Assertion.Speaker?.Spelling));
    }
}
