using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Names;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// Dates, times of day and durations of which two tellings of one matter give one each alone: "last month" and "in December 2025", "eleven days" and "nearly
/// five weeks". How finely a date is told does not matter here.
/// </summary>
internal static class TellingTimes
{
    private const double Confidence = .7;

    /// <summary>Least fit of what stands around the two: of the only two, and of others.</summary>
    private const double OnlyFit = .12;
    private const double MinFit = .25;
    private const double MinTelling = 1.4;

    /// <summary>Where nearly all that stands around them is the same, less is enough.</summary>
    private const double FullFit = .6;
    private const double LeastTelling = 1;

    /// <summary>Years between two of a family.</summary>
    private const int Generation = 15;

    /// <summary>Words between the verb and the office.</summary>
    private const int HeldReach = 5;

    /// <summary>Times that one of the two may give alone; the other gives one.</summary>
    private const int MostTold = 2;

    private static readonly string[] Families = ["date", "time", "duration"];

    public static IEnumerable<Topic> Differing(Telling left, Telling right, TellingCloseness closeness)
    {
        foreach (var family in Families)
        {
            var (ours, theirs) = (Alone(left, right, family), Alone(right, left, family));
            if (!AreFew(ours) || !AreFew(theirs) || ours.Count + theirs.Count > MostTold + 1)
            {
                continue;
            }

            // Of two close tellings that give one each there is nothing else that either may be of: who is named beside it may differ.
            var isAlone = closeness == TellingCloseness.Close && ours.Count == 1 && theirs.Count == 1;
            if (Best(ours, theirs) is var (one, other) && !IsApart(left, one, right, other, isAlone))
            {
                yield return new Topic(one.Placed.Frame.Head ?? one.Placed.Mention.Text, TopicBasis.Referent, [one.Assertion, other.Assertion], ["one text tells again what the other tells, and of its kind each gives this alone"], Confidence);
            }
        }
    }

    /// <summary>One, or two that tell nothing of each other: "in 2020" and "on Monday", but not "in 1969" and "in 1971".</summary>
    private static bool AreFew(List<AccountValue> values) => values.Count == 1 || (values.Count == MostTold && values[0].Assertion.Value.RelationTo(values[1].Assertion.Value) == ValueRelation.Incomparable);

    private static List<AccountValue> Alone(Telling telling, Telling other, string family) => telling.Times.FindAll(value =>
        IsOf(value, family) && !IsOfSpeech(telling, value) && !value.Placed.IsStamp && !other.Times.Exists(that => IsOf(that, family) && (value.IsEqual(that) || AreOneDay(value, that) || value.Assertion.Value.RelationTo(that.Assertion.Value) is not (ValueRelation.Disjoint or ValueRelation.Incomparable or ValueRelation.Touching))));

    /// <summary>"the 4th" and "4 August".</summary>
    private static bool AreOneDay(AccountValue value, AccountValue that) =>
        value.Assertion.Value is DateValue { Year: null, Day: { } day } one && that.Assertion.Value is DateValue { Year: null, Day: { } other } two && day == other && one.Month is null != two.Month is null;

    private static bool IsOf(AccountValue value, string family) => value.Key.StartsWith(family, StringComparison.Ordinal);

    internal static bool IsOfSpeech(Telling telling, AccountValue value)
    {
        // Nobody says anything for three weeks, but they ask for it.
        if ((value.Key != "duration" || value.Assertion.Frame.Predicate is "ask" or "warn") && value.Assertion.Frame.Predicate is "say" or "tell" or "add" or "announce" or "announc" or "report" or "testify" or "write" or "cross-examine" or "ask" or "warn" or "admit" or "deny")
        {
            return true;
        }

        var sentence = telling.SentenceAt(value.Placed.FirstToken);
        if (IsMadePublic(sentence, value.Placed.FirstToken))
        {
            return true;
        }

        // "remembered in 2014 how"
        var before = value.Placed.FirstToken - 1;
        before -= before >= 0 && EventWords.IsPreposition(telling.Text.Tokens[before]) ? 1 : 0;
        return before >= 0 && telling.Text.Tokens[before].Sentence == value.Placed.Sentence && telling.Text.Tokens[before].Stem is "recall" or "remember" or "testify" or "testifi" or "complain" or "confirm" or "describ" or "describe" or "disclos" or "disclose" or "insist" or "predict" or "warn" or "writ" or "write" or "recount";
    }

    /// <summary>"On 5 October the agency made public that", "published on 3 March": the day on which it was told, not on which it was.</summary>
    private static bool IsMadePublic(EventSentence sentence, int date)
    {
        var first = sentence.ClauseOf(date)?.First ?? sentence.Sentence.FirstToken;
        for (var i = first; i < sentence.Sentence.EndToken; i++)
        {
            if ((sentence[i].Norm == "public" && i > first && sentence[i - 1].Norm is "made" or "went" or "was" or "became") || (sentence[i].Norm is "known" && i > first && sentence[i - 1].Norm is "became" or "made"))
            {
                return true;
            }

            if (i > date && VerbWords.IsPastForm(sentence[i]))
            {
                return (EventWords.IsSpeech(sentence[i]) || EventWords.IsSpeechBeforeThat(sentence[i]) || sentence[i].Norm is "disclosed" or "publicised" or "publicized" or "unveiled")
                    && i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "that" or "how" or "who" or "what" or "whether";
            }
        }

        return false;
    }

    private static (AccountValue Left, AccountValue Right)? Best(List<AccountValue> ours, List<AccountValue> theirs)
    {
        (AccountValue Left, AccountValue Right)? best = null;
        var (top, isTie) = (0.0, false);
        var least = ours.Count == 1 && theirs.Count == 1 ? OnlyFit : MinFit;
        foreach (var one in ours)
        {
            foreach (var other in theirs)
            {
                var fit = AccountFit.Of(one.Words, other.Words);
                if (!AreDisjoint(one.Assertion.Value, other.Assertion.Value) || AreEnds(one.Assertion.Value, other.Assertion.Value) || BoundOf(one) != BoundOf(other) || fit.Share < least || fit.Telling < (fit.Share >= FullFit ? LeastTelling : MinTelling))
                {
                    continue;
                }

                isTie = Math.Abs(fit.Share - top) < .05;
                if (fit.Share > top)
                {
                    (best, top) = ((one, other), fit.Share);
                }
            }
        }

        return isTie ? null : best;
    }

    private static bool IsApart(Telling left, AccountValue one, Telling right, AccountValue other, bool isAlone)
    {
        var (mine, theirs) = (one.Assertion.Frame, other.Assertion.Frame);
        return !AreOfOneMood(left, one, right, other) || (!isAlone && !AccountGuards.OwnersAgree(one.Words, other.Words, isRequired: false)) || mine.Polarity != theirs.Polarity || (one.Assertion.Value is DateValue or DurationValue && AreOfTwoDeeds(mine.Predicate, theirs.Predicate)) || TellingGuards.TellMore(left, one.Assertion, right, other.Assertion) || NamesOccasion(left, one) || NamesOccasion(right, other)
            || AreGenerationsApart(left, one, right, other) || HasShift(left, one) || HasShift(right, other)
            || TellingGuards.AreApart(left, one.Placed.FirstToken, right, other.Placed.FirstToken, isTime: true, isAlone)
            || SiblingNames.AreIn(left.Text, one.Placed.Sentence, right.Text, other.Placed.Sentence)
            || TellsPart(one, right) || TellsPart(other, left) || HasBareNumber(one, right) || HasBareNumber(other, left)
            || left.IsQuoted(one.Placed.FirstToken) || right.IsQuoted(other.Placed.FirstToken) || HasOffice(left, one, right) || HasOffice(right, other, left)
            || (one.Key == "duration" && (IsUsual(left, one) != IsUsual(right, other) || HasDate(left, one, right) || HasDate(right, other, left)));
    }

    /// <summary>"after twelve days in the hut" is told of the same time as "for twelve days".</summary>
    private static string BoundOf(AccountValue value) => value.Key == "duration" && value.Words.Bound == "after" ? "" : value.Words.Bound ?? "";

    /// <summary>Also of days that begin or end one stretch, where no year is told: "until the end of March", "until the end of June".</summary>
    private static bool AreDisjoint(AssertionValue left, AssertionValue right) =>
        left.RelationTo(right) == ValueRelation.Disjoint
        || (left is DateValue { Bound: { } bound, Year: null, Month: { } month } && right is DateValue { Year: null, Month: { } other } that && bound == that.Bound && month != other);

    /// <summary>"until May", "since July": the end of one stretch and the beginning of another.</summary>
    private static bool AreEnds(AssertionValue left, AssertionValue right) => left is DateValue { Bound: { } bound } && right is DateValue { Bound: { } other } && bound != other;

    /// <summary>Both told, or both still to come, also where another word than the value's own says so: "will run for six weeks", "is to be tested in a trial of ten weeks".</summary>
    private static bool AreOfOneMood(Telling left, AccountValue one, Telling right, AccountValue other)
    {
        var (mine, theirs) = (one.Assertion.Frame.Modality, other.Assertion.Frame.Modality);
        return mine == theirs || (one.Key == "duration" && (mine, theirs) is (Modality.Planned, Modality.Asserted) or (Modality.Asserted, Modality.Planned) && IsToCome(mine == Modality.Asserted ? left.Text : right.Text, mine == Modality.Asserted ? one : other));
    }

    private static bool IsToCome(DocumentText text, AccountValue value)
    {
        var sentence = text.SentenceSpan[value.Placed.Sentence];
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm == "will" || (text.Tokens[i].Norm is "is" or "are" && text.Tokens[i + 1].Norm == "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the last four of them", "extends it to four", "eight months on the lamp and four on the rest": the other text has the number, too, without its unit.</summary>
    private static bool HasBareNumber(AccountValue value, Telling other) =>
        value.Assertion.Value is DurationValue { Length.Number: { } number } && other.Values.All.Exists(that => that.Assertion is { Kind: AssertionKind.Number, Value: QuantityValue { Number: { } bare } } && bare == number
            && that.Placed.FirstToken > 0 && (other.Text.Tokens[that.Placed.FirstToken - 1].Norm is "last" or "first" or "other" or "remaining" or "next" or "to"
                || other.Values.All.Exists(before => before.Key == "duration" && before.Placed.Sentence == that.Placed.Sentence && before.Placed.FirstToken < that.Placed.FirstToken)));

    /// <summary>"takes two hours" tells how long it is each time, "took five" of one time.</summary>
    private static bool IsUsual(Telling telling, AccountValue value)
    {
        var sentence = telling.Text.SentenceSpan[value.Placed.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (telling.Text.Tokens[i].Norm is "takes" or "usually" or "normally")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Years as far apart as grandfather and grandson, where a text speaks of relatives: each may be of another of them.</summary>
    private static bool AreGenerationsApart(Telling left, AccountValue one, Telling right, AccountValue other) =>
        one.Assertion.Value is DateValue { Year: { } year } && other.Assertion.Value is DateValue { Year: { } that } && Math.Abs(year - that) >= Generation && (NamesKin(left.Text) || NamesKin(right.Text));

    private static bool NamesKin(DocumentText text) => text.Sentences.Any(sentence => KinshipWords.StandIn(text, sentence));

    /// <summary>"died in 1932", "was elected in 1957".</summary>
    private static bool AreOfTwoDeeds(string? one, string? other) =>
        one is not null && other is not null && Deeds.KindOf(one) >= 0 && Deeds.KindOf(other) >= 0 && !Deeds.AreOne(one, other) && !RelatedWords.Are(one, other) && !Matters.Share(one, other);

    /// <summary>"the 2016 election", "the Monday meeting": the date says which of several it is.</summary>
    private static bool NamesOccasion(Telling telling, AccountValue value)
    {
        var next = value.Placed.EndToken;
        return value.Key.StartsWith("date", StringComparison.Ordinal) && next < telling.Text.Tokens.Count && telling.Text.Tokens[next] is { IsWord: true, IsStop: false, IsCapitalized: false } word && telling.Text.Tokens[next].Sentence == value.Placed.Sentence
            && !VerbWords.IsPastForm(word) && value.Placed.FirstToken > 0 && EventWords.IsDeterminer(telling.Text.Tokens[value.Placed.FirstToken - 1]);
    }

    /// <summary>"has been treasurer for nine years": in an office that the other text does not have.</summary>
    private static bool HasOffice(Telling telling, AccountValue value, Telling other)
    {
        var sentence = telling.Text.SentenceSpan[value.Placed.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref telling.Text.TokenSpan[i];
            if (value.Key == "duration" && token.IsWord && RoleTitles.IsHeadWord(token.Norm) && IsHeld(telling.Text, sentence, i) && !TellingGuards.Knows(other, telling, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is chairman", "as the club's treasurer": not "the plumber wanted".</summary>
    private static bool IsHeld(DocumentText text, Sentence sentence, int role)
    {
        for (var i = role - 1; i >= Math.Max(sentence.FirstToken, role - HeldReach); i--)
        {
            if (text.Tokens[i].Norm is "as" or "been" or "is" or "was" or "were" or "are" or "became" or "become")
            {
                return true;
            }
        }

        return text.Tokens[Math.Min(role + 1, sentence.EndToken - 1)].Norm is "for" or "since";
    }

    /// <summary>"A day later he called": the text tells of another time that it does not name.</summary>
    private static bool HasShift(Telling telling, AccountValue value)
    {
        var tokens = telling.Text.TokenSpan;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (telling.Anchored.Exists(date => date.First <= i && i < date.End))
            {
                continue;
            }

            if (tokens[i].Norm is "later" && tokens[i - 1].Norm is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hour" or "hours"
                || (tokens[i].Norm is "day" or "morning" or "night" or "year" or "week" && tokens[i - 1].Norm is "next" or "following"))
            {
                return value.Key != "duration";
            }
        }

        return false;
    }

    /// <summary>The other text has the day or the number of this one in other words: "held on until the 17th".</summary>
    private static bool TellsPart(AccountValue value, Telling other)
    {
        if (value.Assertion.Value is TimeValue)
        {
            var clock = value.Placed.Mention.Text.Split(' ')[0];
            return clock.Length > 2 && other.Text.Document.Text.Contains(clock, StringComparison.Ordinal);
        }

        if (value.Assertion.Value is not DateValue { Day: { } day })
        {
            return false;
        }

        foreach (ref readonly var token in other.Text.TokenSpan)
        {
            if (token.Kind == TokenKind.Number && token.Norm.StartsWith(day.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) && token.Norm.Length <= 4 && !char.IsDigit(token.Norm[Math.Min(token.Norm.Length - 1, day > 9 ? 2 : 1)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A duration of one month or year, beside one of no date.</summary>
    private static bool HasDate(Telling telling, AccountValue value, Telling other) =>
        value.Words.DatesWithin(int.MaxValue).Exists(date => !other.Values.All.Exists(that => that.Assertion.Value is DateValue there && date.RelationTo(there) is not (ValueRelation.Disjoint or ValueRelation.Incomparable)))
        && telling.Text.Tokens.Count > 0;
}
