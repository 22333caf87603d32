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

    /// <summary>Of these a sentence has one by its nature.</summary>
    private static readonly WordSet Dull = ["time", "day", "way", "thing", "reason", "one", "chance", "problem", "question", "hope", "exception", "word"];

    /// <summary>What makes the last of a kind the only one there is.</summary>
    private static readonly WordSet Lasting = ["still", "working", "surviving", "living", "active", "operating", "functioning", "existing", "left", "alive"];

    /// <summary>Words between the noun and what says that there are no others.</summary>
    private const int LastReach = 8;

    private const decimal HalfADozen = 6;

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
            if (Single(single, i, other) is not { } noun || single.IsQuoted(i) || single.SentenceAt(i).Sentence.IsQuestion || Changes(single, i, other))
            {
                continue;
            }

            for (var k = 0; k < other.Text.Tokens.Count; k++)
            {
                if (Number(other, k) is { } number && !Changes(other, k, single) && Counted(single, noun, other, k) is { } last && IsOneMatter(single, i, noun, other, k, last))
                {
                    return (Claim(single, i, noun, 1, isExclusive: true), Claim(other, k, last, number, isExclusive: false));
                }
            }
        }

        return null;
    }

    /// <summary>True when the sentence tells of a time before or after, and the other telling does not.</summary>
    private static bool Changes(Telling telling, int token, Telling other)
    {
        var sentence = telling.Text.SentenceSpan[telling.Text.Tokens[token].Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Changing.Contains(telling.Text.TokenSpan[i].Norm) && !other.HasStem(telling.Text.TokenSpan[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun behind "the only", "the last working"; null when it is no thing of its own ("the only time") or goes on with what narrows it and the other telling does not know.</summary>
    private static int? Single(Telling telling, int only, Telling other)
    {
        var tokens = telling.Text.TokenSpan;
        var isLast = tokens[only].Norm == "last";
        if (only == 0 || !(isLast || Only.Contains(tokens[only].Norm)) || tokens[only - 1].Norm is not ("the" or "a" or "an" or "as" or "'s" or "its" or "their" or "his" or "her") || (tokens[only].Norm == "single" && tokens[only - 1].Norm is not ("a" or "the")))
        {
            return null;
        }

        var noun = -1;
        for (var i = only + 1; i <= only + Reach && i < tokens.Length && tokens[i].IsWord && EventWords.IsContent(tokens[i]) && tokens[i].Sentence == tokens[only].Sentence && NumberWords.Value(tokens[i].Norm) is null && !(noun >= 0 && VerbWords.IsPastForm(tokens[i])); i++)
        {
            noun = i;
        }

        if (noun < 0 || Dull.Contains(tokens[noun].Norm) || (isLast && !Lasts(telling, only, noun)))
        {
            return null;
        }

        return NarrowedSingles.Is(telling, noun, other) ? null : noun;
    }

    /// <summary>"the last steam ferry", "the last smith who still": there are no others.</summary>
    private static bool Lasts(Telling telling, int last, int noun)
    {
        var tokens = telling.Text.TokenSpan;
        for (var i = last + 1; i < Math.Min(tokens.Length, noun + LastReach) && tokens[i].Sentence == tokens[last].Sentence; i++)
        {
            if (Lasting.Contains(tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two and more, also of "a third"; null for anything else.</summary>
    private static decimal? Number(Telling telling, int token)
    {
        var tokens = telling.Text.TokenSpan;
        ref readonly var word = ref tokens[token];
        var sentence = telling.SentenceAt(token);
        var before = token > 0 ? tokens[token - 1].Norm : "";
        if (sentence.Sentence.IsQuestion || sentence.IsTime(token) || (before == "of" && !IsOneOf(telling, token)) || before is "page" or "room" or "number" or "aged" or "than")
        {
            return null;
        }

        if (word.Norm == "half" && token + 2 < tokens.Length && tokens[token + 1].Norm == "a" && tokens[token + 2].Norm == "dozen")
        {
            return HalfADozen;
        }

        if (Several.Contains(word.Norm))
        {
            return 2;
        }

        return NumberWords.Value(word.Norm) is >= 2 and <= 1000 and var number && number == decimal.Truncate(number) && (!WordLikeness.IsOrdinal(word.Norm) || before is "a" or "an") ? number : null;
    }

    /// <summary>"one of four".</summary>
    private static bool IsOneOf(Telling telling, int number) => number > 1 && telling.Text.TokenSpan[number - 1].Norm == "of" && telling.Text.TokenSpan[number - 2].Norm == "one";

    /// <summary>The last token of what the number counts when that is what the other calls the only one: "six finishers", "six riders finished".</summary>
    private static int? Counted(Telling single, int noun, Telling other, int number)
    {
        var tokens = other.Text.TokenSpan;
        ref readonly var kind = ref single.Text.TokenSpan[noun];
        if (IsOneOf(other, number) && number + 1 < tokens.Length && (!tokens[number + 1].IsWord || tokens[number + 1].Norm is "that" or "who" or "which"))
        {
            return number;
        }

        var isOrdinal = WordLikeness.IsOrdinal(tokens[number].Norm);
        for (var i = number + 1; i <= number + Reach + 1 && i < tokens.Length && tokens[i].Sentence == tokens[number].Sentence && tokens[i].IsWord; i++)
        {
            if (!EventWords.IsContent(tokens[i]))
            {
                continue;
            }

            if (WordLikeness.AreForms(tokens[i], kind))
            {
                return (tokens[i].Norm.EndsWith('s') || tokens[i].Norm is "women" or "men" or "people" or "children") != isOrdinal ? i : null;
            }

            if (!isOrdinal && IsPeople(tokens[i]) && IsToldSo(other, i, kind.Stem))
            {
                return i;
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

    private static bool OfStranger(Telling telling, int first, Telling other)
    {
        for (var i = first; i < Math.Min(telling.Text.Tokens.Count, first + Reach) && telling.Text.Tokens[i].IsWord; i++)
        {
            if (EventWords.IsContent(telling.Text.Tokens[i]))
            {
                return !TellingGuards.Knows(other, telling, i);
            }
        }

        return false;
    }

    private static bool IsPeople(in Token token) => token.Norm is "people" or "men" or "women" or "children" or "persons" or "passengers" or "sailors" or "boys" or "girls" or "adults";

    /// <summary>"two men were found alive" for survivors: the sentence tells of the people what the noun calls them.</summary>
    private static bool IsToldSo(Telling telling, int people, string kind)
    {
        var answers = Contrasts.Of(kind);
        var sentence = telling.SentenceAt(people).Sentence;
        for (var i = people + 1; answers.Count > 0 && i < sentence.EndToken && !telling.Text.TokenSpan[i].Is(','); i++)
        {
            foreach (var answer in Contrasts.Of(telling.Text.TokenSpan[i].Stem))
            {
                if (answers.Contains(answer))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOneMatter(Telling single, int only, int noun, Telling other, int number, int last)
    {
        var (one, there) = (single.SentenceAt(only), other.SentenceAt(number));
        var pair = SentenceComparison.Of(one, there, isTelling: true);
        var (shared, told) = (0, 0);
        foreach (var token in one.Content)
        {
            if (token != noun && !one.IsTime(token))
            {
                shared += pair.PartnerOf(token) >= 0 ? 1 : 0;
                told += pair.Covers(token) ? 1 : 0;
            }
        }

        // "one of the two daughters of his brother": of somebody of whom the other says nothing.
        if (last + 2 < other.Text.Tokens.Count && other.Text.Tokens[last + 1].Norm == "of" && OfStranger(other, last + 2, single))
        {
            return false;
        }

        // What the one is narrowed by has to be known to the other: "the only bridge over the upper Tarn".
        for (var i = only + 1; i < noun; i++)
        {
            if (!TellingGuards.Knows(other, single, i))
            {
                return false;
            }
        }

        return shared > 0 && told >= LeastShared && EventGuards.Between(pair, (only, noun), (number, last), EventAspect.Share) is null && !SaysOnly(other);
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
