using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// The place in an order that two tellings of one matter give somebody: "is the first pilot in the family" and "the third pilot of that name", "his first title" and
/// "the fourth title of his career".
/// </summary>
internal static class TellingRanks
{
    private const double Confidence = .7;

    /// <summary>Words between the rank and its noun.</summary>
    private const int Reach = 4;

    /// <summary>Words that the two sentences must share.</summary>
    private const int LeastShared = 2;

    /// <summary>What comes one after the other, so that two texts may tell of two of them.</summary>
    private static readonly WordSet Series = new(
        "half quarter period inning day night week month year century season leg set lap stage heat phase step round term floor part time game match attempt try goal minute hour degree grade class chapter child daughter son wife husband place draft reading hearing appeal trial"
            .Split(' '));

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (Read(left) is var (one, mine) && Read(right) is var (other, theirs) && Value(left, one) != Value(right, other) && AreOfOneKind(left, one, mine, right, other, theirs) && !TellingGuards.AreApart(left, one, right, other))
        {
            yield return new Topic(left.Text.Tokens[mine].Norm, TopicBasis.Structure, [Claim(left, one, mine), Claim(right, other, theirs)], ["one text tells again what the other tells, and each gives one place in the order"], Confidence);
        }
    }

    private static decimal Value(Telling telling, int rank) => NumberWords.Value(telling.Text.Tokens[rank].Norm) ?? 0;

    /// <summary>The one rank of a telling that is told of somebody or something, and its noun; null when there are several.</summary>
    private static (int Rank, int Noun)? Read(Telling telling)
    {
        var tokens = telling.Text.TokenSpan;
        var found = new List<(int Rank, int Noun)>();
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (!WordLikeness.IsOrdinal(tokens[i].Norm) || NumberWords.Value(tokens[i].Norm) is null || telling.SentenceAt(i).IsTime(i) || telling.IsQuoted(i))
            {
                continue;
            }

            if (found.Count > 0 || Noun(telling, i) is not { } noun || Series.Contains(tokens[noun].Norm))
            {
                return null;
            }

            found.Add((i, noun));
        }

        return found is [var rank] && IsSaidOfSomebody(telling, rank.Rank, rank.Noun) ? rank : null;
    }

    private static int? Noun(Telling telling, int rank)
    {
        var tokens = telling.Text.TokenSpan;
        int? noun = null;
        for (var i = rank + 1; i <= rank + Reach && i < tokens.Length && tokens[i].Sentence == tokens[rank].Sentence && tokens[i].IsWord && EventWords.IsContent(tokens[i]) && !VerbWords.IsPastForm(tokens[i]); i++)
        {
            noun = i;
        }

        return noun;
    }

    /// <summary>"his first title", "the fourth title of her career", "is the second pilot", "as the third".</summary>
    private static bool IsSaidOfSomebody(Telling telling, int rank, int noun)
    {
        var tokens = telling.Text.TokenSpan;
        if (tokens[rank - 1].Norm is "his" or "her" or "its" or "their" or "'s")
        {
            return true;
        }

        var before = rank > 1 ? tokens[rank - 2].Norm : "";
        if (rank > 2 && tokens[rank - 3].Norm is "it" or "this" or "that" or "there")
        {
            return false;
        }

        var isOfCareer = noun + 3 < tokens.Length && tokens[noun + 1].Norm is "of" or "in" && tokens[noun + 2].Norm is "his" or "her" or "its" or "their" && tokens[noun + 3].Norm is "career" or "life" or "history";
        return tokens[rank - 1].Norm == "the" && (isOfCareer || before is "is" or "was" or "became" or "become" or "becomes" or "as" or "be" or "been" or "being");
    }

    /// <summary>The nouns are alike, or what stands before them is, and the sentences share more than that.</summary>
    private static bool AreOfOneKind(Telling left, int one, int mine, Telling right, int other, int theirs)
    {
        var isAlike = WordLikeness.AreAlike(left.Text.Tokens[mine], right.Text.Tokens[theirs]);
        for (var i = one + 1; i < mine && !isAlike; i++)
        {
            for (var k = other + 1; k < theirs; k++)
            {
                isAlike |= WordLikeness.AreForms(left.Text.Tokens[i], right.Text.Tokens[k]);
            }
        }

        if (!isAlike)
        {
            return false;
        }

        if (IsNarrowed(left, mine, right) && IsNarrowed(right, theirs, left))
        {
            return false;
        }

        var pair = SentenceComparison.Of(left.SentenceAt(one), right.SentenceAt(other), isTelling: true);
        var told = 0;
        foreach (var token in pair.Left.Content)
        {
            told += (token < one || token > mine) && pair.Covers(token) ? 1 : 0;
        }

        return told >= LeastShared && !EventMoments.AreApart(pair.Left, pair.Right);
    }

    /// <summary>"the first doctor from the valley": of a circle of which the other telling says nothing.</summary>
    private static bool IsNarrowed(Telling telling, int noun, Telling other)
    {
        var tokens = telling.Text.TokenSpan;
        if (noun + 1 >= tokens.Length || !(EventWords.IsPreposition(tokens[noun + 1]) || tokens[noun + 1].Norm is "to" or "who" or "that"))
        {
            return false;
        }

        for (var i = noun + 2; i < tokens.Length && i <= noun + Reach && tokens[i].IsWord; i++)
        {
            if (EventWords.IsContent(tokens[i]))
            {
                return !TellingGuards.Knows(other, telling, i);
            }
        }

        return false;
    }

    private static Assertion Claim(Telling telling, int first, int last) =>
        new(AssertionKind.Count, telling.Text.Mention(first, last), new CardinalityValue((int)Value(telling, first), false, true));
}
