using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>The one result of a vote or a match that each of two accounts of one event gives alone: "voted 9 to 6", "by 10 votes to 5".</summary>
internal static class AccountTallies
{
    /// <summary>A word of voting or winning stands so near.</summary>
    private const int Reach = 6;

    private const decimal Most = 999;
    private const double MinFit = .2;
    private const double SameSumFit = .1;
    private const double MinTelling = 2;
    private const double Confidence = .7;

    private static readonly HashSet<string> Voting = new(new[] { "vote", "voted", "votes", "ballot", "back", "approve", "reject", "carry", "pass", "motion", "rule", "split", "majority", "prevail", "overturn", "uphold", "for", "favour", "favor" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Playing = new(new[] { "beat", "win", "won", "lose", "lost", "defeat", "victory", "draw", "drew", "score", "derby", "match", "triumph" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    public static List<AccountTally> Of(DocumentText text, AccountValues values, WordSpread spread)
    {
        var tallies = new List<AccountTally>();
        foreach (var (sentence, first, last, value, isVote) in Find(text))
        {
            tallies.Add(new AccountTally(first, last, value, isVote, new AccountWords(text, sentence, first, last + 1, noun: null, values.In(sentence), spread)));
        }

        return tallies;
    }

    /// <summary>The results that a text tells: the sentence, the first and the last token, the numbers, and whether it is of a vote.</summary>
    public static IEnumerable<(int Sentence, int First, int Last, TallyValue Value, bool IsVote)> Find(DocumentText text)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            {
                if (At(text, i, sentence.EndToken) is var (end, value) && IsVote(text, sentence, i, end, value) is { } isVote)
                {
                    yield return (s, i, end - 1, value, isVote);
                    i = end - 1;
                }
            }
        }
    }

    public static IReadOnlyList<Topic> Differing(DocumentText leftText, List<AccountTally> left, DocumentText rightText, List<AccountTally> right)
    {
        foreach (var isVote in (ReadOnlySpan<bool>)[true, false])
        {
            if (Alone(left, right, isVote) is { } one && Alone(right, left, isVote) is { } other && IsOne(one, other) && one.Words.TellsYear == other.Words.TellsYear && AccountSides.AreOfOneTime(one.Words, other.Words))
            {
                return
                [
                    new Topic(
                        leftText.Mention(one.First, one.Last).Text,
                        TopicBasis.Referent,
                        [Told(leftText, one), Told(rightText, other)],
                        ["both texts tell one event, and each gives only this one result alone"],
                        Confidence),
                ];
            }
        }

        return [];
    }

    /// <summary>Of as many voters less in common is enough.</summary>
    private static bool IsOne(AccountTally one, AccountTally other) =>
        AccountFit.Of(one.Words, other.Words) is { Telling: >= MinTelling } fit && fit.Share >= (one.IsVote && one.Value.First + one.Value.Second == other.Value.First + other.Value.Second ? SameSumFit : MinFit);

    private static Assertion Told(DocumentText text, AccountTally tally) => new(AssertionKind.Ratio, text.Mention(tally.First, tally.Last), tally.Value);

    /// <summary>The only result that the other account does not give; null when there is none or more than one.</summary>
    private static AccountTally? Alone(List<AccountTally> tallies, List<AccountTally> others, bool isVote)
    {
        var alone = tallies.FindAll(tally => tally.IsVote == isVote && !others.Exists(other => other.Value.IsSame(tally.Value)));
        return alone.Count == 1 ? alone[0] : null;
    }

    /// <summary>"9 to 6", "10 votes to 5", "2-1": the token after it, and the two numbers.</summary>
    private static (int End, TallyValue Value)? At(DocumentText text, int first, int end)
    {
        if (Number(text.Tokens[first]) is not { } one)
        {
            return null;
        }

        if (ForAndAgainst(text, first, end) is var (against, after) && after > 0)
        {
            return (after, new TallyValue(one, against));
        }

        var middle = text.Tokens[first + 1].Norm is "votes" or "vote" ? first + 2 : first + 1;
        var isJoint = middle + 1 < end && (text.Tokens[middle].Norm is "to" || (middle == first + 1 && (text.Tokens[middle].Is('-') || text.Tokens[middle].Is('–'))));
        return isJoint && Number(text.Tokens[middle + 1]) is { } other ? (middle + 2, new TallyValue(one, other)) : null;
    }

    /// <summary>"33 for, 18 against", "540 in favour and 195 against": the second number, and the token after it all.</summary>
    private static (int Against, int End) ForAndAgainst(DocumentText text, int first, int end)
    {
        var i = first + 1;
        i += text.Tokens[i].Norm is "votes" or "voted" ? 1 : 0;
        var isFor = i + 2 < end && text.Tokens[i].Norm == "for" && (text.Tokens[i + 1].Is(',') || text.Tokens[i + 1].Norm == "and" || text.Tokens[i + 1].Norm == "to");
        var isFavour = i + 3 < end && text.Tokens[i].Norm == "in" && text.Tokens[i + 1].Norm is "favour" or "favor";
        i += isFor ? 2 : isFavour ? 3 : 0;
        i += (isFor || isFavour) && i < end && text.Tokens[i].Norm == "and" ? 1 : 0;
        return (isFor || isFavour) && i + 1 < end && Number(text.Tokens[i]) is { } against && text.Tokens[i + 1].Norm is "against" or "opposed" ? (against, i + 1) : (0, 0);
    }

    private static int? Number(in Token token) =>
        token.Kind == TokenKind.Number ? int.TryParse(token.Norm, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits <= Most ? digits : null
        : token.IsWord && token.Word.Number is { } spelled && spelled >= 0 && spelled <= Most && spelled % 1 == 0 && token.Norm is not ("first" or "second" or "third") ? (int)spelled : null;

    /// <summary>Whether words of voting or of winning stand near; null when neither do, or something is counted: "20 to 26 pupils".</summary>
    private static bool? IsVote(DocumentText text, Sentence sentence, int first, int end, TallyValue value)
    {
        var isDash = end == first + 3 && text.Tokens[first + 1].Norm != "to";
        if ((end < sentence.EndToken && text.Tokens[end] is { IsWord: true, IsStop: false } next && !Playing.Contains(next.Stem) && !Voting.Contains(next.Stem)) || (value.First < value.Second && !isDash))
        {
            return null;
        }

        var (isVote, isMatch) = (false, false);
        for (var i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            isVote |= Voting.Contains(text.Tokens[i].Stem);
            isMatch |= Playing.Contains(text.Tokens[i].Stem);
        }

        return isMatch && isDash ? false : isVote ? true : null;
    }
}
