using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds two stances that exclude each other towards one matter, however the sentences are built: "it is certain that the coin is Roman", "whether the
/// coin is Roman remains an open question"; "guests may play music", "music cannot be played".
/// </summary>
internal static class StanceContrast
{
    /// <summary>Least share of one sentence's words that stand in the other: of the better covered one, and of both.</summary>
    private const double BestCover = .75;
    private const double LeastCover = .4;

    /// <summary>Least words of a matter that is told as a fact and left open, and least share of the fact that the other text has.</summary>
    private const int FewestOfMatter = 3;
    private const double FactCover = .6;

    private const int BoundReach = 5;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) =>
        pair.Shared < 2 || pair.Left.Sentence.IsQuestion || pair.Right.Sentence.IsQuestion || (!pair.IsTelling && (pair.Left.Stances.Count == 0 || pair.Right.Stances.Count == 0)) ? [] : Differing(pair);

    private static IEnumerable<Contrast> Differing(SentenceComparison pair)
    {
        foreach (var left in pair.Left.Stances)
        {
            foreach (var right in pair.Right.Stances)
            {
                if (left.AspectOpposed(right) is { } aspect && !Takes(pair.Left, right) && !Takes(pair.Right, left) && !IsBound(pair.Left, left) && !IsBound(pair.Right, right) && !(IsModal(left) && IsModal(right) && (HaveException(pair) || IsCondition(pair.Left, pair.Right) || IsCondition(pair.Right, pair.Left))) && IsToldBeside(pair, left) && IsToldBeside(pair.Turned, right) && AreOfOneMatter(pair, left, right))
                {
                    var (mine, theirs) = ((left.First, left.Last), (right.First, right.Last));
                    yield return new Contrast(aspect, mine, theirs, null, .7) { Apart = EventGuards.Between(pair, mine, theirs, aspect) };
                    yield break;
                }
            }
        }

        if (pair.IsTelling && ((ToldAsFact(pair) ?? Turned(ToldAsFact(pair.Turned))) is { } fact))
        {
            yield return fact;
        }
    }

    /// <summary>"may not be wider than 90 cm": forbids what is more, and allows the rest.</summary>
    private static bool IsBound(EventSentence sentence, Stance stance)
    {
        // "may be copied, but not sold": allows the one, and forbids the other.
        for (var i = stance.Last + 2; stance.Level == StanceLevel.May && i < sentence.Sentence.EndToken; i++)
        {
            if (EventWords.IsNegator(sentence[i]) && sentence[i - 1].Norm is "but" or "," or "and")
            {
                return true;
            }
        }

        if (stance.Level == StanceLevel.Banned && DeniedComparison.IsBy(sentence.Text, stance.Last))
        {
            return true;
        }

        for (var i = stance.Last + 1; stance.Level == StanceLevel.Banned && i < Math.Min(sentence.Sentence.EndToken, stance.Last + BoundReach); i++)
        {
            var isBesideNumber = i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Kind == TokenKind.Number;
            if (sentence[i].Norm is "than" or "exceed" || (isBesideNumber && sentence[i].Norm is "over" or "above" or "under" or "below" or "before" or "until"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"may enter only after giving notice", "cannot enter without notice".</summary>
    private static bool IsCondition(EventSentence left, EventSentence right) =>
        Exceptions.OnlyIn(left.Text, left.Sentence.FirstToken, left.Sentence.EndToken) && Exceptions.WithoutIn(right.Text, right.Sentence.FirstToken, right.Sentence.EndToken);

    /// <summary>"admitted only with a guide" and "not admitted except with a guide" say one thing.</summary>
    private static bool HaveException(SentenceComparison pair) => (IsOnly(pair.Left) && Exceptions.In(pair.Right)) || (Exceptions.In(pair.Left) && IsOnly(pair.Right));

    private static bool IsOnly(EventSentence sentence) => Exceptions.OnlyIn(sentence.Text, sentence.Sentence.FirstToken, sentence.Sentence.EndToken);

    /// <summary>Between the semicolons that the stance stands in, the left sentence has a word of the right one.</summary>
    private static bool IsToldBeside(SentenceComparison pair, Stance stance)
    {
        var (first, end) = (stance.First, stance.Last + 1);
        for (; first > pair.Left.Sentence.FirstToken && !pair.Left[first - 1].Is(';'); first--)
        {
        }

        for (; end < pair.Left.Sentence.EndToken && !pair.Left[end].Is(';'); end++)
        {
        }

        return (first == pair.Left.Sentence.FirstToken && end == pair.Left.Sentence.EndToken) || pair.Left.Content.Exists(token => token >= first && token < end && (token < stance.First || token > stance.Last) && pair.Covers(token));
    }

    private static Contrast? Turned(Contrast? contrast) => contrast is null ? null : contrast with { Left = contrast.Right, Right = contrast.Left };

    /// <summary>"Nobody knows whether the fresco is by Lotto", "the fresco is by Lotto": the left sentence leaves open what the right one tells as a plain fact.</summary>
    private static Contrast? ToldAsFact(SentenceComparison pair)
    {
        foreach (var open in pair.Left.Stances)
        {
            if (open.Level != StanceLevel.Open || !IsPlain(pair.Right) || !IsWholeMatter(pair, open) || Deed(pair, open) is not (>= 0 and var deed))
            {
                continue;
            }

            var (mine, theirs) = ((open.First, open.Last), (VerbGroup.Before(pair.Right, pair.Right.ClauseOf(deed)!.Value, deed).First, deed));
            return new Contrast(EventAspect.Certainty, mine, theirs, null, .7) { Apart = EventGuards.Between(pair, mine, theirs, EventAspect.Certainty) };
        }

        return null;
    }

    /// <summary>All but a word of what the left sentence leaves open stands in the right one, and most of that one in the left text.</summary>
    private static bool IsWholeMatter(SentenceComparison pair, Stance open)
    {
        var (all, matched) = Count(pair, open);
        var (there, answered) = Count(pair.Turned, new Stance(-1, -1, open.Level));
        return all >= FewestOfMatter && matched >= all - Math.Max(1, all / 4) && answered >= FactCover * there && Math.Min(matched, answered) >= FewestOfMatter;
    }

    /// <summary>No mood, no denial and no doubt: what the sentence says it tells as so.</summary>
    private static bool IsPlain(EventSentence sentence)
    {
        if (sentence.Sentence.IsQuestion)
        {
            return false;
        }

        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            var token = sentence[i];
            if (EventWords.IsSupposing(token) || EventWords.IsNegator(token) || token.Norm is "will" or "may" or "can" or "must" or "no" or "shall" || token.Stem is "claim" or "alleg" or "allege" or "accus" or "accuse" or "charg" or "charge" or "suspect" or "believ" or "think" or "assum" or "assume" or "investig" or "investigat" or "investigate" or "examin" or "examine" or "deny" or "seem" or "appear" or "plan" or "want" or "probe" or "ask" or "likely" or "probably" or "consider")
            {
                return false;
            }
        }

        return sentence.Stances.All(stance => stance.Level is StanceLevel.Certain or StanceLevel.Sham or StanceLevel.Real);
    }

    /// <summary>The verb of the right sentence that answers a word of what the left one leaves open; -1 when none does.</summary>
    private static int Deed(SentenceComparison pair, Stance open)
    {
        foreach (var token in pair.Right.Content)
        {
            if ((VerbWords.IsFullVerb(pair.Right[token]) || VerbWords.IsPastForm(pair.Right[token])) && pair.Right.ClauseOf(token) is not null && pair.Turned.PartnerOf(token) is >= 0 and var partner && (partner < open.First || partner > open.Last))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>A sentence that takes the other's side, too, speaks of two matters.</summary>
    private static bool Takes(EventSentence sentence, Stance other)
    {
        foreach (var stance in sentence.Stances)
        {
            if (stance.Level == other.Level)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfOneMatter(SentenceComparison pair, Stance left, Stance right)
    {
        var (mine, matched) = Count(pair, left);
        var (theirs, answered) = Count(pair.Turned, right);
        if (mine == 0 || theirs == 0)
        {
            return false;
        }

        var (there, back) = ((double)matched / mine, (double)answered / theirs);
        var shared = Math.Min(matched, answered);
        return Math.Max(there, back) >= BestCover * pair.Ease && Math.Min(there, back) >= LeastCover * pair.Ease && (shared >= 3 || (shared == 2 && Math.Min(there, back) >= BestCover * pair.Ease))
            && (!IsModal(left) || !IsModal(right) || IsOfNoDeed(pair, left, right) || LeavesOut(pair.Left, left) || LeavesOut(pair.Right, right) || pair.PartnerOf(Deed(pair.Left, left)) == Deed(pair.Right, right));
    }

    /// <summary>The content words of what a sentence says, who says it and the stance left out, and how many of them the other has.</summary>
    private static (int All, int Matched) Count(SentenceComparison pair, Stance stance)
    {
        var (all, matched) = (0, 0);
        foreach (var token in pair.Left.Content)
        {
            if (pair.Left.ClauseOf(token) is null || (token >= stance.First && token <= stance.Last))
            {
                continue;
            }

            all++;
            matched += pair.Covers(token) ? 1 : 0;
        }

        return (all, matched);
    }

    /// <summary>"allowed on the beach", "may not be taken to the beach": no deed to compare. What must be done may be to keep off, so that "banned" says the same.</summary>
    private static bool IsOfNoDeed(SentenceComparison pair, Stance left, Stance right) =>
        !((left.Level is StanceLevel.Must && right.Level is StanceLevel.Banned) || (left.Level is StanceLevel.Banned && right.Level is StanceLevel.Must))
        && !(IsVerb(pair.Left, Deed(pair.Left, left)) && IsVerb(pair.Right, Deed(pair.Right, right)));

    /// <summary>"may leave early but need not": the deed is told before.</summary>
    private static bool LeavesOut(EventSentence sentence, Stance stance) =>
        stance.First > sentence.Sentence.FirstToken && sentence[stance.First - 1].Norm is "but" or "though" or "and" && stance.Last + 1 < sentence.Sentence.EndToken && !sentence[stance.Last + 1].IsWord;

    private static bool IsVerb(EventSentence sentence, int token) => token < 0 || VerbWords.IsFullVerb(sentence[token]) || VerbWords.IsPastForm(sentence[token]);

    private static bool IsModal(Stance stance) => stance.Level is StanceLevel.Must or StanceLevel.May or StanceLevel.Banned or StanceLevel.Free && stance.Last - stance.First <= 1;

    /// <summary>The content word right behind a stance: what must or may be done.</summary>
    private static int Deed(EventSentence sentence, Stance stance)
    {
        foreach (var token in sentence.Content)
        {
            if (token > stance.Last)
            {
                return token;
            }
        }

        return -1;
    }
}
