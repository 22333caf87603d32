using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Parallels;

/// <summary>
/// Looks, before two places are told as a conflict, at what else their sentences differ in: "small firms pay 15 percent" and "large firms pay 22" differ in
/// two things that go together, so both can be right. A slip changes one thing.
/// </summary>
internal sealed class ParallelMatters(IReadOnlyList<ReadDocument> documents)
{
    /// <summary>From here on all but one word of either sentence is in the other.</summary>
    private const double NearlyOne = .5;

    /// <summary>From here on two sentences are alike enough for a name in either to tell whose matter it is.</summary>
    private const double Like = .4;

    /// <summary>Longer texts are of one matter by their other sentences, and a second difference is a second slip.</summary>
    private const int MaxSentences = 3;

    private readonly Dictionary<Document, ReadDocument> _read = documents.ToDictionary(document => document.Document, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>);

    /// <summary>The finding, or why it is none.</summary>
    public Judgement Weigh(Judgement judgement)
    {
        if (judgement is not Finding { Verdict: Verdict.Conflict, Mentions: [var left, var right] } finding || ReferenceEquals(left.Document, right.Document) || Of(left) is not { } one || Of(right) is not { } other)
        {
            return judgement;
        }

        return Why(finding, one, other) is { } separation ? new Compatible(finding.Kind, separation.Reason, separation.Explanation, finding.Mentions) : finding;
    }

    private Told? Of(Mention mention)
    {
        if (!_read.TryGetValue(mention.Document, out var read))
        {
            return null;
        }

        var (first, end) = (read.Text.TokenAt(mention.Span.Start), read.Text.TokenAt(mention.Span.End));
        return first < read.Text.Tokens.Count ? new Told(EventSentences.Of(read).At(read.Text.Tokens[first].Sentence), first, Math.Max(first, end - 1)) : null;
    }

    private static Separation? Why(Finding finding, Told one, Told other)
    {
        if (Math.Min(one.Sentence.Text.Sentences.Count, other.Sentence.Text.Sentences.Count) > MaxSentences)
        {
            return null;
        }

        var pair = SentenceComparison.Of(one.Sentence, other.Sentence, isTelling: true);
        var (mine, theirs) = (ParallelParts.Rest(pair, one), ParallelParts.Rest(pair.Turned, other));
        var value = finding.Mentions[0].Value;
        var isNumber = value is QuantityValue or DurationValue or FrequencyValue;
        foreach (var left in mine)
        {
            foreach (var right in theirs)
            {
                if (ScopePairs.Part(one.Sentence[left], other.Sentence[right]) && ParallelParts.AreOfOneNoun(pair, left, right))
                {
                    return new Separation(CompatibleReason.OtherScope, $"one is told of \"{one.Sentence[left].Norm}\", the other of \"{other.Sentence[right].Norm}\"");
                }
            }
        }

        if (isNumber && mine is [var only, ..] && theirs is [var rival, ..] && ParallelParts.IsOnePhrase(mine) && ParallelParts.IsOnePhrase(theirs) && pair.Likeness >= (mine.Count + theirs.Count > 2 ? Like : NearlyOne) && ParallelParts.StandAlike(one.Sentence, only, other.Sentence, rival))
        {
            return new Separation(CompatibleReason.OtherReferent, $"what else the sentences tell differs in one word, too: \"{one.Sentence[only].Norm}\" and \"{other.Sentence[rival].Norm}\"");
        }

        if (pair.Likeness >= Like && ParallelParts.Names(pair, mine, theirs) is var (name, second))
        {
            return new Separation(CompatibleReason.OtherEntity, $"one names \"{one.Sentence[name].Norm}\", the other \"{other.Sentence[second].Norm}\"");
        }

        if (value is not (DateValue or TimeValue) && (ParallelTimes.AreApart(one.Sentence, other.Sentence) || ParallelTimes.AreOtherSeasonsBehind(one.Sentence, one.Last, other.Sentence, other.Last)))
        {
            return new Separation(CompatibleReason.OtherScope, "they are told of two times");
        }

        if (value is NameValue or QuantityValue && pair.Likeness >= NearlyOne && EventMoments.DifferInDates(one.Sentence, other.Sentence))
        {
            return new Separation(CompatibleReason.OtherScope, "they are told of two times");
        }

        if (isNumber && ParallelTimes.AreOtherStretches(one.Sentence, other.Sentence))
        {
            return new Separation(CompatibleReason.OtherScope, "they are counted over two stretches of time");
        }

        if (isNumber && ParallelParts.HasScale(one, other) && ParallelParts.HasScale(other, one))
        {
            return new Separation(CompatibleReason.OtherScope, "each is told for another number");
        }

        if ((isNumber || value is EventValue { Aspect: EventAspect.Share }) && pair.Likeness >= NearlyOne && ParallelParts.HaveOtherSpeakers(one.Sentence, other.Sentence))
        {
            return new Separation(CompatibleReason.OtherReferent, "two different speakers are reported");
        }

        if (!isNumber && ParallelParts.HasOwnNumber(one, other) && ParallelParts.HasOwnNumber(other, one))
        {
            return new Separation(CompatibleReason.OtherReferent, "each gives a number that the other does not");
        }

        return ParallelWords.Apart(finding, pair, one, other);
    }
}
