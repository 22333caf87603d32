using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>What keeps two opposed tellings apart, in the order an editor would ask: supposed or told, by whom, when, of what.</summary>
internal static class EventGuards
{
    /// <summary>The first reason why the two clauses may both be true; null when there is none. What is still open and what is done on one day are told of that day, whatever else is dated.</summary>
    public static Separation? First(
        SentenceComparison pair, EventClause left, EventClause right, (int First, int Last) leftPlace, (int First, int Last) rightPlace, EventAspect aspect, bool isOfOneDay = false, bool isOfOneTeller = false)
    {
        if ((IsSupposed(pair.Left, left, aspect) || IsSupposed(pair.Right, right, aspect)) && !AreForeseen(pair, left, right, aspect))
        {
            return new Separation(CompatibleReason.Condition, "one of the two is supposed, hoped or rumoured, not told");
        }

        if (pair.Left.Sentence.IsQuestion || pair.Right.Sentence.IsQuestion)
        {
            return new Separation(CompatibleReason.Question, "one of the two is asked, not told");
        }

        if (ChangeBase.Differ(pair.Left.Text, pair.Left.Index, pair.Right.Text, pair.Right.Index))
        {
            return new Separation(CompatibleReason.OtherScope, "each is measured against another time");
        }

        if (ComparisonPhrase.AreConverse(pair.Left.Text, pair.Left.Sentence, pair.Right.Text, pair.Right.Sentence))
        {
            return new Separation(CompatibleReason.Paraphrase, "they compare the same from either end");
        }

        return (isOfOneTeller ? null : Speakers(pair)) ?? (isOfOneDay ? null : Days(pair, aspect) ?? Moments(pair, aspect)) ?? Rest(pair, left, right, leftPlace, rightPlace, aspect, isOfOneDay);
    }

    /// <summary>The first reason why two whole sentences may both be true, whatever their mood.</summary>
    public static Separation? Between(SentenceComparison pair, (int First, int Last) leftPlace, (int First, int Last) rightPlace, EventAspect aspect)
    {
        var left = new EventClause(pair.Left.Sentence.FirstToken, pair.Left.Sentence.EndToken);
        var right = new EventClause(pair.Right.Sentence.FirstToken, pair.Right.Sentence.EndToken);
        var (mine, theirs) = (pair.RestOf(left, leftPlace), pair.Turned.RestOf(right, rightPlace));
        return Speakers(pair) ?? Days(pair, aspect) ?? Additions(mine, theirs, pair) ?? Sides(pair, mine, theirs);
    }

    /// <summary>Two speakers may disagree, and both reports be right.</summary>
    internal static Separation? Speakers(SentenceComparison pair)
    {
        var (left, right) = (pair.Left.Speaker().FindAll(token => !IsStatement(pair.Left[token])), pair.Right.Speaker().FindAll(token => !IsStatement(pair.Right[token])));
        return left.Count > 0 && right.Count > 0 && !left.Exists(token => right.Exists(other => pair.AreAlike(token, other)))
            ? new Separation(CompatibleReason.OtherReferent, "two different speakers are reported")
            : null;
    }

    /// <summary>"according to a statement": nobody is named who says so.</summary>
    private static bool IsStatement(in Token token) => token.Norm is "statement" or "statements" or "announcement" or "release" or "press" or "report" or "reports" or "notice" or "post" or "email" || EventWords.IsSpeech(token);

    /// <summary>Texts of two days tell of one day only when they name it; between two hours of one day things go on.</summary>
    internal static Separation? Days(SentenceComparison pair, EventAspect aspect)
    {
        var (left, right) = (pair.Left.Text.Document.Date, pair.Right.Text.Document.Date);
        if (aspect is EventAspect.Status or EventAspect.Certainty or EventAspect.Plan or EventAspect.Polarity && PublicationOrder.AreOfTwoTimesOfOneDay(pair.Left.Text.Document, pair.Right.Text.Document))
        {
            return new Separation(CompatibleReason.Succession, "the one text is hours later than the other, so things may have gone on");
        }

        if (left is null || right is null || left == right || aspect is EventAspect.Order)
        {
            return null;
        }

        return pair.Left.Content.Any(token => pair.Left.IsTime(token) && pair.PartnerOf(token) >= 0)
            ? null
            : new Separation(CompatibleReason.Succession, "the texts are of different days, so the one may have followed the other");
    }

    /// <summary>Each sentence gives a time, and none of the one goes together with one of the other.</summary>
    internal static Separation? Moments(SentenceComparison pair, EventAspect aspect) =>
        (aspect is not (EventAspect.Order or EventAspect.Share) && EventMoments.AreApart(pair.Left, pair.Right)) || (aspect is EventAspect.Share && pair.IsTelling && EventMoments.DifferInDates(pair.Left, pair.Right)) ? new Separation(CompatibleReason.OtherScope, "they are told of two times") : null;

    /// <summary>What the two clauses say more than each other must not be another time, name, number or part of the matter.</summary>
    private static Separation? Rest(SentenceComparison pair, EventClause left, EventClause right, (int First, int Last) leftPlace, (int First, int Last) rightPlace, EventAspect aspect, bool isOfOneDay)
    {
        var (mine, theirs) = (pair.RestOf(left, leftPlace), pair.Turned.RestOf(right, rightPlace));
        if (isOfOneDay)
        {
            mine.RemoveAll(token => pair.Left.IsTime(token) || EventMoments.IsDayPart(pair.Left[token].Norm));
        }

        return Additions(mine, theirs, pair) ?? Limit(pair, left, right, leftPlace, aspect, isOfOneDay) ?? Limit(pair.Turned, right, left, rightPlace, aspect, isOfOneDay) ?? Sides(pair, mine, theirs)
            ?? (pair.IsTelling && aspect == EventAspect.Status ? Sides(pair, Unanswered(pair, left, leftPlace), Unanswered(pair.Turned, right, rightPlace)) : null);
    }

    /// <summary>What the other sentence does not say, be it told elsewhere in its text: "the upper lock", where the other has told of both.</summary>
    private static List<int> Unanswered(SentenceComparison pair, EventClause clause, (int First, int Last) place) =>
        pair.Left.Content.FindAll(token => clause.Contains(token) && (token < place.First || token > place.Last) && pair.PartnerOf(token) < 0);

    internal static Separation? Additions(List<int> mine, List<int> theirs, SentenceComparison pair)
    {
        if (mine.Exists(pair.Left.IsTime) && theirs.Exists(pair.Right.IsTime))
        {
            return new Separation(CompatibleReason.OtherScope, "they are told of two times");
        }

        if (mine.Exists(pair.Left.IsName) && theirs.Exists(pair.Right.IsName))
        {
            return new Separation(CompatibleReason.OtherEntity, "each names somebody or something that the other does not");
        }

        if (mine.Exists(token => IsNumber(pair.Left, token)) && theirs.Exists(token => IsNumber(pair.Right, token)))
        {
            return new Separation(CompatibleReason.OtherReferent, "each gives a number that the other does not");
        }

        return null;
    }

    /// <summary>"bail to the elder brother" and "to the younger", "rose in the north" and "fell in the south": what else differs takes two sides, too.</summary>
    internal static Separation? Sides(SentenceComparison pair, List<int> mine, List<int> theirs)
    {
        foreach (var one in mine)
        {
            foreach (var other in theirs)
            {
                var (left, right) = (pair.Left[one], pair.Right[other]);
                if (Opposites.AreOpposite(left.Stem, right.Stem) || Opposites.AreOpposite(left.Norm, right.Norm) || AnswerApart(left.Stem, right.Stem))
                {
                    return new Separation(CompatibleReason.OtherReferent, $"one is told of \"{left.Norm}\", the other of \"{right.Norm}\"");
                }
            }
        }

        return null;
    }

    internal static bool AnswerApart(string left, string right)
    {
        foreach (var mine in Contrasts.Of(left))
        {
            foreach (var theirs in Contrasts.Of(right))
            {
                if (mine.Question == theirs.Question && mine.Answer != theirs.Answer)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"The second appeal", "the other climber", "partly": one of several, and the other text does not say which. When it was does not count where both tell how things stand on one day.</summary>
    private static Separation? Limit(SentenceComparison pair, EventClause mine, EventClause theirs, (int First, int Last) place, EventAspect aspect, bool isOfOneDay)
    {
        for (var i = mine.First; i < mine.End; i++)
        {
            var norm = pair.Left[i].Norm;
            if (EventWords.IsLimiting(norm) && !IsSaidBy(norm, aspect) && !(isOfOneDay && IsOfTime(pair.Left, i, mine.End)) && !IsTellingTime(pair, i, mine.End, aspect) && !(i + 1 < mine.End && (pair.Left[i + 1].Norm == "'s" || (norm == "last" && pair.Left[i + 1].Norm == "time"))) && (i < place.First || i > place.Last) && !(norm == "further" && i + 1 < mine.End && pair.Left[i + 1].Norm == "notice") && !HasTwin(pair, i) && !Has(pair.Right, theirs, norm))
            {
                return new Separation(CompatibleReason.OtherScope, $"only one of them says \"{norm}\"");
            }
        }

        return null;
    }

    /// <summary>"The council approved the plan last night": when it was, of what two texts that tell one matter say was so or was not.</summary>
    private static bool IsTellingTime(SentenceComparison pair, int token, int end, EventAspect aspect) =>
        pair.Left[token].Norm == "last" && ((aspect == EventAspect.Status && IsOfTime(pair.Left, token, end)) || (aspect == EventAspect.Polarity && pair.IsTelling && token + 1 < end && (pair.Left[token + 1].Norm == "night" || IsOfTime(pair.Left, token, end))));

    /// <summary>"last October", "a week earlier".</summary>
    private static bool IsOfTime(EventSentence sentence, int token, int end) =>
        sentence[token].Norm is "earlier" or "previously" or "later" || (sentence[token].Norm is "last" or "next" && token + 1 < end && sentence.IsTime(token + 1));

    private static bool HasTwin(SentenceComparison pair, int token) => pair.PartnerOf(token) is >= 0 and var partner && pair.Right[partner].Stem == pair.Left[token].Stem;

    /// <summary>"cannot tell whether" is told, though what follows is open.</summary>
    private static bool IsSupposed(EventSentence sentence, EventClause clause, EventAspect aspect)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (EventWords.IsSupposing(sentence[i]) && !(sentence[i].Norm is "accused" or "hope" or "hopes" or "fear" or "fears" or "wish" && i > clause.First && EventWords.IsDeterminer(sentence[i - 1])) && !(aspect == EventAspect.Certainty && sentence[i].Norm == "whether")
                && !(aspect == EventAspect.Plan && sentence[i].Norm is "expected" or "hope" or "hopes" or "hoped" or "allegedly" or "reportedly" or "supposedly" or "might" or "could" or "should" or "ought"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a tram would pay for itself", "would not": both tell what they foresee, and neither on a condition of its own.</summary>
    private static bool AreForeseen(SentenceComparison pair, EventClause left, EventClause right, EventAspect aspect) =>
        Has(pair.Left, left, "would") && Has(pair.Right, right, "would")
        && (aspect == EventAspect.Share || (aspect is EventAspect.Polarity or EventAspect.Outcome && !SupposesMore(pair.Left) && !SupposesMore(pair.Right)));

    private static bool SupposesMore(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm != "would" && EventWords.IsSupposing(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for words that say how much of a group, where shares are compared, "only after", where orders are, and "open again", where states are.</summary>
    private static bool IsSaidBy(string norm, EventAspect aspect) => aspect switch
    {
        EventAspect.Share => norm is "only" or "again" or "some" or "several" or "few" or "many" or "most" or "half" or "neither" or "either" or "one",
        EventAspect.Order => norm is "only" or "first",
        EventAspect.Status => norm is "again",
        _ => false,
    };

    private static bool IsNumber(EventSentence sentence, int token) =>
        !sentence.IsTime(token) && (sentence[token].Kind == TokenKind.Number || sentence[token].Word.Number is not null);

    private static bool Has(EventSentence sentence, EventClause clause, string norm)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (sentence[i].Norm == norm)
            {
                return true;
            }
        }

        return false;
    }
}
