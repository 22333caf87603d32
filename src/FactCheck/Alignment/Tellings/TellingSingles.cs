using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// What one of two tellings calls the only one of its kind, and the other one of several: "the only finisher" and "six riders finished", "the sole offer" and
/// "three firms sent in offers".
/// </summary>
internal static class TellingSingles
{
    private const double Confidence = .7;

    /// <summary>Words between "only" and its noun, and between a number and its noun.</summary>
    private const int Reach = 3;

    /// <summary>Words that the two sentences must share beside what is counted.</summary>
    private const int LeastShared = 3;

    private static readonly WordSet Only = ["only", "sole", "single", "lone", "exclusive"];

    /// <summary>What was so for a time may have changed.</summary>
    private static readonly WordSet Changing = ["until", "till", "since", "then", "once", "formerly", "former", "later", "used", "remaining"];

    private static readonly WordSet Several = ["several", "many", "numerous", "dozens", "both", "various"];

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (Between(left, right) is var (only, several))
        {
            yield return Differing(only, several);
        }
        else if (Between(right, left) is var (onlyThere, severalHere))
        {
            yield return Differing(severalHere, onlyThere);
        }
    }

    private static Topic Differing(Assertion one, Assertion other) =>
        new(one.Mention.Text, TopicBasis.Structure, [one, other], ["one text tells again what the other tells, and one of them allows no other number"], Confidence);

    private static (Assertion Only, Assertion Several)? Between(Telling single, Telling other)
    {
        for (var i = 0; i + 1 < single.Text.Tokens.Count; i++)
        {
            if (Single(single, i) is not { } noun || single.IsQuoted(i) || single.SentenceAt(i).Sentence.IsQuestion || Changes(single, i))
            {
                continue;
            }

            for (var k = 0; k < other.Text.Tokens.Count; k++)
            {
                if (Number(other, k) is { } number && !Changes(other, k) && Counted(single, noun, other, k) is { } last && IsOneMatter(single, i, noun, other, k, last))
                {
                    return (Claim(single, i, noun, 1, isExclusive: true), Claim(other, k, last, number, isExclusive: false));
                }
            }
        }

        return null;
    }

    private static bool Changes(Telling telling, int token)
    {
        var sentence = telling.Text.Sentences[telling.Text.Tokens[token].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Changing.Contains(telling.Text.TokenSpan[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun behind "the only"; null when it goes on with what narrows it, or is no thing of its own ("the only time").</summary>
    private static int? Single(Telling telling, int only)
    {
        var tokens = telling.Text.TokenSpan;
        if (!Only.Contains(tokens[only].Norm) || only == 0 || tokens[only - 1].Norm is not ("the" or "a" or "an" or "as" or "'s") || (tokens[only].Norm == "single" && tokens[only - 1].Norm != "a"))
        {
            return null;
        }

        var noun = -1;
        for (var i = only + 1; i <= only + Reach && i < tokens.Length && tokens[i].IsWord && EventWords.IsContent(tokens[i]) && tokens[i].Sentence == tokens[only].Sentence && NumberWords.Value(tokens[i].Norm) is null; i++)
        {
            noun = i;
        }

        return noun < 0 || tokens[noun].Norm is "time" or "day" or "way" or "thing" or "reason" or "one" or "chance" or "problem" or "question" || (noun + 1 < tokens.Length && tokens[noun + 1].Norm is "who" or "that" or "which" or "whose" or "to" or "not") ? null : noun;
    }

    /// <summary>Two and more; null for anything else.</summary>
    private static decimal? Number(Telling telling, int token)
    {
        ref readonly var word = ref telling.Text.TokenSpan[token];
        var sentence = telling.SentenceAt(token);
        if (sentence.Sentence.IsQuestion || sentence.IsTime(token) || (token > 0 && telling.Text.TokenSpan[token - 1].Norm is "of" or "page" or "room" or "number" or "least" or "aged" or "than"))
        {
            return null;
        }

        return Several.Contains(word.Norm) ? 2 : NumberWords.Value(word.Norm) is >= 2 and <= 1000 and var number && number == decimal.Truncate(number) && !WordLikeness.IsOrdinal(word.Norm) ? number : null;
    }

    /// <summary>The last token of what the number counts when that is what the other calls the only one: "six finishers", "six riders finished".</summary>
    private static int? Counted(Telling single, int noun, Telling other, int number)
    {
        var tokens = other.Text.TokenSpan;
        ref readonly var kind = ref single.Text.TokenSpan[noun];
        for (var i = number + 1; i <= number + Reach + 1 && i < tokens.Length && tokens[i].Sentence == tokens[number].Sentence && tokens[i].IsWord; i++)
        {
            if (!EventWords.IsContent(tokens[i]))
            {
                continue;
            }

            if (WordLikeness.AreForms(tokens[i], kind))
            {
                return tokens[i].Norm.EndsWith('s') || tokens[i].Norm is "women" or "men" or "people" or "children" ? i : null;
            }

            // "survivor" and "survived": who does it.
            var isDoer = kind.Norm.EndsWith("or", StringComparison.Ordinal) || kind.Norm.EndsWith("er", StringComparison.Ordinal);
            if (isDoer && VerbWords.IsPastForm(tokens[i]) && WordLikeness.AreDerived(tokens[i].Stem, kind.Stem))
            {
                return i - 1;
            }
        }

        return null;
    }

    private static bool IsOneMatter(Telling single, int only, int noun, Telling other, int number, int last)
    {
        var (one, there) = (single.SentenceAt(only), other.SentenceAt(number));
        var pair = SentenceComparison.Of(one, there, isTelling: true);
        var shared = 0;
        foreach (var token in one.Content)
        {
            shared += token != noun && pair.PartnerOf(token) >= 0 && !one.IsTime(token) ? 1 : 0;
        }

        // What the one is narrowed by has to be known to the other: "the only bridge over the upper Tarn".
        for (var i = only + 1; i < noun; i++)
        {
            if (!TellingGuards.Knows(other, single, i))
            {
                return false;
            }
        }

        return shared >= LeastShared && EventGuards.Between(pair, (only, noun), (number, last), EventAspect.Share) is null && !SaysOnly(other);
    }

    /// <summary>"one of them alone": the other telling knows that it is the only one, too.</summary>
    private static bool SaysOnly(Telling other)
    {
        foreach (ref readonly var token in other.Text.TokenSpan)
        {
            if (Only.Contains(token.Norm) || token.Norm is "alone")
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Claim(Telling telling, int first, int last, decimal number, bool isExclusive) =>
        new(AssertionKind.Count, telling.Text.Mention(first, last), new CardinalityValue((int)number, isExclusive, false));
}
