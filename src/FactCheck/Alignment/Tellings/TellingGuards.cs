using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>What one of two tellings says more that makes its sentence one of another matter, time, part or speaker.</summary>
internal static class TellingGuards
{
    /// <summary>Words between one that limits and what it limits: "the rest of the night".</summary>
    private const int LimitReach = 3;

    /// <summary>Words between a time and one that limits what the time is of: "the second, which lasted an hour".</summary>
    private const int TimeReach = 4;

    /// <summary>True when the sentences around two places tell of two matters.</summary>
    /// <param name="left">The one telling.</param>
    /// <param name="leftToken">The place in it.</param>
    /// <param name="right">The other telling.</param>
    /// <param name="rightToken">The place in that.</param>
    /// <param name="isTime">True for when or how long something was: a word further off then limits something else.</param>
    /// <param name="isAlone">True where each of two close tellings gives one such value alone: a word further off then limits something else.</param>
    public static bool AreApart(Telling left, int leftToken, Telling right, int rightToken, bool isTime = false, bool isAlone = false)
    {
        var (one, other) = (left.SentenceAt(leftToken), right.SentenceAt(rightToken));
        var pair = SentenceComparison.Of(one, other);
        return one.Sentence.IsQuestion || other.Sentence.IsQuestion
            || EventGuards.Speakers(pair) is not null
            || ChangeBase.Differ(left.Text, one.Index, right.Text, other.Index)
            || IsLimited(left, one, leftToken, right, isTime, isAlone) || IsLimited(right, other, rightToken, left, isTime, isAlone)
            || TakeTwoSides(left, one, leftToken, right, other, rightToken)
            || IsSupposed(one, leftToken) != IsSupposed(other, rightToken)
            || Denies(one, leftToken) != Denies(other, rightToken)
            || left.IsQuoted(leftToken) != right.IsQuoted(rightToken) || (one.Speaker().Count > 0 && one.ClauseOf(leftToken) is null) || (other.Speaker().Count > 0 && other.ClauseOf(rightToken) is null)
            || HaveTwoSubjects(pair, left, leftToken, right, rightToken);
    }

    /// <summary>
    /// The same for what each says was so: whoever says it, and whether it was to be so, is part of the words that say it; and of what it is most of the two texts tells.
    /// </summary>
    public static bool AreStatesApart(Telling left, int leftToken, Telling right, int rightToken)
    {
        var (one, other) = (left.SentenceAt(leftToken), right.SentenceAt(rightToken));
        return left.IsQuoted(leftToken) != right.IsQuoted(rightToken)
            || IsLimited(left, one, leftToken, right, isTime: false, isAlone: false) || IsLimited(right, other, rightToken, left, isTime: false, isAlone: false)
            || TakeTwoSides(left, one, leftToken, right, other, rightToken)
            || SpeaksOfMore(one, right) || SpeaksOfMore(other, left)
            || TellOtherTimes(left, right);
    }

    /// <summary>"A second man", "another bridge": the sentence is of one of several, and the other text does not say so.</summary>
    public static bool SpeaksOfMore(EventSentence sentence, Telling other)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "second" or "third" or "another" or "other" or "others" or "both" && !other.HasStem(sentence[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"At 6 p.m. the strike goes on", "11.50 p.m.: the strike is over": each tells of times of day of its own.</summary>
    public static bool TellOtherTimes(Telling left, Telling right) =>
        left.Values.All.Exists(IsTime) && right.Values.All.Exists(IsTime) && !left.Values.All.Exists(time => IsTime(time) && right.Values.All.Exists(other => IsTime(other) && time.IsEqual(other)));

    private static bool IsTime(AccountValue value) => value.Assertion.Value is TimeValue;

    /// <summary>True when each tells a number or a name besides that the other does not: "900 flats in Ambry", "210 flats in Coldwell".</summary>
    public static bool TellMore(Telling left, Assertion one, Telling right, Assertion other) =>
        TellMoreNumbers(left, one, right, other) || (HasOwnName(left, one, right) && HasOwnName(right, other, left));

    /// <summary>The same of numbers alone.</summary>
    public static bool TellMoreNumbers(Telling left, Assertion one, Telling right, Assertion other) => HasOwnNumber(left, one, right) && HasOwnNumber(right, other, left);

    private static bool HasOwnNumber(Telling telling, Assertion but, Telling other) => telling.Values.All.Exists(value =>
        value.Assertion.Value is QuantityValue && !value.Assertion.Mention.Span.Overlaps(but.Mention.Span) && !other.Values.All.Exists(that => value.IsEqual(that) || value.IsGivenBy(that)));

    private static bool HasOwnName(Telling telling, Assertion but, Telling other)
    {
        foreach (var name in telling.Things)
        {
            if (!ReferenceEquals(name.Name, but) && other.Names.IsStrange(name.Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the elder brother", "the younger": what else is told takes two sides, too.</summary>
    private static bool TakeTwoSides(Telling left, EventSentence one, int leftToken, Telling right, EventSentence other, int rightToken)
    {
        foreach (var mine in one.Content)
        {
            if (mine == leftToken || Knows(right, left, mine))
            {
                continue;
            }

            foreach (var theirs in other.Content)
            {
                if (theirs != rightToken && !Knows(left, right, theirs) && (Opposites.AreOpposite(one[mine].Stem, other[theirs].Stem) || Opposites.AreOpposite(one[mine].Norm, other[theirs].Norm) || Kinds.ExcludeEachOther(one[mine].Stem, other[theirs].Stem) || EventGuards.AnswerApart(one[mine].Stem, other[theirs].Stem)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when the other telling has the word, one that may mean the same, or a pronoun or general word is asked for.</summary>
    public static bool Knows(Telling other, Telling telling, int token)
    {
        ref readonly var word = ref telling.Text.Tokens[token];
        if (!EventWords.IsContent(word) || other.HasStem(word.Stem))
        {
            return true;
        }

        foreach (ref readonly var candidate in other.Text.TokenSpan)
        {
            if (EventWords.IsContent(candidate) && WordLikeness.AreAlike(candidate, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the second lecture", "including its barns", "on average", "every 6 April": a word that picks a part, and the other text does not have it.</summary>
    private static bool IsLimited(Telling telling, EventSentence sentence, int place, Telling other, bool isTime, bool isAlone)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            ref readonly var token = ref telling.Text.TokenSpan[i];
            if (i != place && token.IsWord && (!token.IsCapitalized || i == sentence.Sentence.FirstToken) && (Limits(token.Norm) || Contrasts.Restricts(token.Stem)) && !sentence.IsTime(i) && !other.HasStem(token.Stem) && !IsEstimate(telling, i) && !(isTime && IsOfDeed(telling, i, place)) && !(isAlone && Math.Abs(i - place) > TimeReach && !IsOfWhole(token.Norm)) && Touches(telling, sentence, i, place, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that limits all that its sentence says.</summary>
    private static bool IsOfWhole(string norm) => norm is "local" or "utc" or "gmt" or "between" or "itself" or "including" or "excluding" or "among" or "instead" or "except" or "previously" or "formerly" or "initially" or "originally";

    /// <summary>True for a word that limits something the other telling speaks of, too, or the deed of the clause: not "new questions", "for the rest of the night".</summary>
    private static bool Touches(Telling telling, EventSentence sentence, int limit, int place, Telling other)
    {
        if (IsOfWhole(telling.Text.Tokens[limit].Norm))
        {
            return true;
        }

        for (var i = limit + 1; i <= limit + LimitReach && i < sentence.Sentence.EndToken && (telling.Text.Tokens[i].IsWord || telling.Text.Tokens[i].Kind == TokenKind.Number || telling.Text.Tokens[i].Is('-')); i++)
        {
            if (i == place || telling.Text.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }

            if (EventWords.IsContent(telling.Text.Tokens[i]))
            {
                return Knows(other, telling, i) || (i + 1 < sentence.Sentence.EndToken && EventWords.IsContent(telling.Text.Tokens[i + 1]) && Knows(other, telling, i + 1));
            }
        }

        return sentence.ClauseOf(limit) is not { } clause || clause.Contains(place);
    }

    /// <summary>"recovered after a search of three weeks", "lasted two days before it rained again": what was done, not which of several.</summary>
    private static bool IsOfDeed(Telling telling, int limit, int place) =>
        Math.Abs(limit - place) > TimeReach
        && (telling.Text.Tokens[limit].Norm is "again" or "often" or "new" or "old" or "some" or "several" or "among" or "almost" or "nearly" or "remaining" or "other" or "others" or "further" or "additional" || VerbWords.IsPastForm(telling.Text.Tokens[limit]));

    /// <summary>"some 60 gardeners", "almost 200".</summary>
    private static bool IsEstimate(Telling telling, int token) =>
        telling.Text.Tokens[token].Norm is "some" or "almost" or "nearly" && token + 1 < telling.Text.Tokens.Count && (telling.Text.Tokens[token + 1].Kind == TokenKind.Number || NumberWords.Value(telling.Text.Tokens[token + 1].Norm) is not null);

    private static bool Limits(string norm) => norm is "old" or "new" or "first" or "second" or "third" or "fourth" or "other" or "others" or "another" or "next" or "previous" or "previously" or "former" or "formerly" or "initially" or "originally"
        or "again" or "remaining" or "additional" or "further" or "every" or "each" or "usually" or "normally" or "generally" or "typically" or "sometimes" or "often" or "including" or "excluding" or "partly" or "partially" or "some" or "several"
        or "entirely" or "completely" or "fully" or "almost" or "nearly" or "rest" or "instead" or "local" or "utc" or "gmt" or "between" or "total" or "altogether" or "itself";

    private static bool IsSupposed(EventSentence sentence, int token)
    {
        var clause = sentence.ClauseOf(token) ?? new EventClause(sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        for (var i = clause.First; i < clause.End; i++)
        {
            if (EventWords.IsSupposing(sentence[i]) || (sentence[i].Norm is "is" or "are" && i + 1 < clause.End && sentence[i + 1].Norm == "to") || sentence[i].Norm is "will" or "plans" or "planned" or "forecast" or "estimated" or "accuses" or "wants" or "demanded" or "proposed" or "proposes")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(EventSentence sentence, int token) => Denial.Stands(sentence.Text, sentence.ClauseOf(token)?.First ?? sentence.Sentence.FirstToken, token);

    /// <summary>"The stove was cleaned", "the boiler was cleaned": each has a subject of which the other text knows nothing.</summary>
    private static bool HaveTwoSubjects(SentenceComparison pair, Telling left, int leftToken, Telling right, int rightToken)
    {
        if (Subject(pair.Left, leftToken) is not { } mine || Subject(pair.Right, rightToken) is not { } theirs)
        {
            return false;
        }

        // The names that are compared may be the subjects.
        return !pair.AreOne(mine, theirs) && !Knows(right, left, mine) && !Knows(left, right, theirs) && !(IsInName(left, leftToken, mine) && IsInName(right, rightToken, theirs));
    }

    private static bool IsInName(Telling telling, int first, int token)
    {
        for (var i = first; i <= token; i++)
        {
            if (!telling.Text.Tokens[i].IsCapitalized)
            {
                return false;
            }
        }

        return token >= first;
    }

    private static int? Subject(EventSentence sentence, int token)
    {
        if (sentence.ClauseOf(token) is not { } clause)
        {
            return null;
        }

        for (var i = clause.First; i < clause.End; i++)
        {
            if (VerbWords.IsFullVerb(sentence[i]) || VerbWords.IsPastForm(sentence[i]))
            {
                return RoleFinder.Of(sentence, clause, i, i).Subject is >= 0 and var subject && EventWords.IsContent(sentence[subject]) ? subject : null;
            }
        }

        return null;
    }
}
