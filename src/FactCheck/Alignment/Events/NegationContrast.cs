using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds what one sentence denies and the other affirms. The denial must say nothing that the other does not: "was not seen in the shed" is
/// no denial of "was seen", but "was not seen" is one of "was seen in the shed".
/// </summary>
internal static class NegationContrast
{
    private const double LeastCover = .85;

    /// <summary>How far the verb may stand before its thing.</summary>
    private const int MaxReach = 5;

    /// <summary>Least that the two sentences share.</summary>
    private const int LeastShared = 3;
    private const double LeastPairCover = .7;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) => pair.Shared < LeastShared || pair.Cover < LeastPairCover * pair.Ease || Exceptions.In(pair.Left) != Exceptions.In(pair.Right) || pair.Left.Bounds.Any(one => pair.Right.Bounds.Any(other => ReferentGuards.AreBothSides(one, other))) ? [] : Denied(pair).Concat(Denied(pair.Turned).Select(Turn));

    private static Contrast Turn(Contrast contrast) => contrast with { Left = contrast.Right, Right = contrast.Left };

    /// <summary>What the left sentence denies.</summary>
    private static IEnumerable<Contrast> Denied(SentenceComparison pair)
    {
        foreach (var clause in pair.Left.Clauses)
        {
            var negator = Negators.Only(pair.Left, clause);
            if (negator >= 0 && !DeniedComparison.IsBy(pair.Left.Text, negator) && Judge(pair, clause, negator) is { } contrast && !ExchangedContrast.AreIn(pair) && !AreTurnedComparisons(pair))
            {
                yield return contrast;
            }
        }
    }

    /// <summary>"A is not higher than B" and "B is higher than A": of two that are compared, each stands on the other's side.</summary>
    private static bool AreTurnedComparisons(SentenceComparison pair)
    {
        var (mine, theirs) = (ThanIn(pair.Left), ThanIn(pair.Right));
        return mine >= 0 && theirs >= 0
            && Enumerable.Range(pair.Left.Sentence.FirstToken, mine - pair.Left.Sentence.FirstToken).Any(i => EventWords.IsContent(pair.Left[i]) && pair.PartnerOf(i) > theirs)
            && Enumerable.Range(mine + 1, pair.Left.Sentence.EndToken - mine - 1).Any(i => EventWords.IsContent(pair.Left[i]) && pair.PartnerOf(i) is >= 0 and var partner && partner < theirs);
    }

    private static int ThanIn(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm == "than")
            {
                return i;
            }
        }

        return -1;
    }

    private static Contrast? Judge(SentenceComparison pair, EventClause clause, int negator)
    {
        var denied = Negators.DeniedWord(pair.Left, clause, negator);
        var affirmed = denied < 0 ? -1 : pair.PartnerOf(denied);
        if (affirmed < 0 || IsInARow(pair.Right, affirmed) || IsInARow(pair.Left, denied) || pair.Right.ClauseOf(affirmed) is not { } affirming || Negators.Count(pair.Right, affirming) > 0
            || !(WordLikeness.AreForms(pair.Left[denied], pair.Right[affirmed]) || (pair.IsTelling && IsDeed(pair.Left[denied]) && IsDeed(pair.Right[affirmed]) && Synonyms.Share(pair.Left[denied].Stem, pair.Right[affirmed].Stem))))
        {
            return null;
        }

        // "given no help" denies as "not helped" does: the light verb says nothing.
        var light = pair.Left[negator].Norm is "no" && negator > clause.First && IsLight(pair.Left[negator - 1]) && pair.PartnerOf(negator - 1) < 0 ? negator - 1 : negator;

        // "found no trace": the verb before "no" belongs to what is denied.
        var verb = pair.Left[negator].Norm is "no" && negator > clause.First && pair.PartnerOf(negator - 1) >= 0 ? negator - 1 : -1;
        var isFailing = Negators.IsFailing(pair.Left[negator]);
        var negatorEnd = negator + 1 < clause.End && pair.Left[negator + 1].Norm == "longer" ? negator + 1 : negator;
        if (pair.CoverOf(clause, (light, negatorEnd)) < LeastCover * pair.Ease || HasOtherFocus(pair, clause, affirming, negator) || !(IsHeld(pair, clause, affirming, verb, isFailing || light < negator ? light : denied, denied, affirmed) || CommonGround.Holds(pair, clause, affirming, (negator, denied), (affirmed, affirmed))))
        {
            return null;
        }

        var (mine, theirs) = (VerbGroup.Before(pair.Left, clause, isFailing ? negator : light < negator ? light : denied), VerbGroup.Before(pair.Right, affirming, affirmed));
        if (!mine.Fits(theirs, mayShiftTense: pair.Left.Attributions.Count > 0 || pair.Right.Attributions.Count > 0) || (theirs.IsInfinitive && !IsAchieved(pair.Right, affirming, theirs.First)) != mine.IsInfinitive
            || (mine.Mood == "may" && pair.Likeness < .75))
        {
            return null;
        }

        var counterpart = verb < 0 ? -1 : pair.PartnerOf(verb);
        var isInVain = pair.Left[negator].Norm == "vain" && negator > clause.First;
        var leftPlace = (Math.Min(mine.First, verb >= 0 ? verb : isInVain ? negator - 1 : negator), denied);
        var rightPlace = (counterpart >= 0 && counterpart < affirmed && affirmed - counterpart < MaxReach ? counterpart : theirs.First, pair.Left[negator].Norm == "never" ? FrequencyIn(pair.Right, affirming, affirmed) : affirmed);
        if (pair.Left[negator].Norm == "no" && counterpart < 0 && LightBefore(pair.Right, affirming, affirmed) is >= 0 and var had)
        {
            rightPlace = (had, affirmed);
        }

        return new Contrast(EventAspect.Polarity, leftPlace, rightPlace, null, pair.Cover >= .85 ? .85 : .7)
        {
            Apart = EventGuards.First(pair, clause, affirming, leftPlace, rightPlace, EventAspect.Polarity, isOfOneDay: PlanContrast.IsOfOneDay(pair) && IsUpToNow(pair.Left, clause, mine, denied)),
        };
    }

    /// <summary>"has not replied", "had not replied by Monday night": not until then, and so at no time before.</summary>
    private static bool IsUpToNow(EventSentence sentence, EventClause clause, VerbGroup group, int denied)
    {
        for (var i = denied; sentence[group.First].Norm == "had" && i + 1 < clause.End; i++)
        {
            if (sentence[i].Norm == "by" && sentence.IsTime(i + 1))
            {
                return true;
            }
        }

        for (var i = group.First; i < denied; i++)
        {
            if (sentence[i].Norm is "has" or "have" or "hasn't" or "haven't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"for the third night running".</summary>
    private static bool IsInARow(EventSentence sentence, int word) => sentence[word].Norm == "running" && word > sentence.Sentence.FirstToken
        && sentence[word - 1].Stem is "day" or "night" or "week" or "month" or "year" or "season" or "time" or "match" or "game";

    private static bool IsDeed(in Token token) => VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token);

    /// <summary>"was able to repair", "managed to repair".</summary>
    private static bool IsAchieved(EventSentence sentence, EventClause clause, int to) => to > clause.First && sentence[to].Norm == "to" && EventWords.IsAchieving(sentence[to - 1]);

    private static bool IsLight(in Token token) => token.Stem is "give" or "make" or "have" or "get" or "take" or "hold" or "offer" or "show" or "receiv" or "receive" or "issu" or "issue" or "provid" or "provide";

    /// <summary>"There was no lift in the house".</summary>
    private static bool IsExistential(EventSentence sentence, EventClause clause)
    {
        for (var i = clause.First; i + 1 < clause.End; i++)
        {
            if (sentence[i].Norm == "there" && VerbWords.IsAuxiliary(sentence[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNobody(EventSentence sentence, EventClause clause) => sentence[clause.First].Norm is "nobody" || (clause.First + 1 < clause.End && sentence[clause.First].Norm == "no" && sentence[clause.First + 1].Norm == "one");

    /// <summary>"has a licence": the verb that the thing belongs to; -1 when none stands right before it.</summary>
    private static int LightBefore(EventSentence sentence, EventClause clause, int thing)
    {
        for (var i = thing - 1; i >= clause.First && thing - i < MaxReach; i--)
        {
            if (IsLight(sentence[i]) || sentence[i].Norm is "had" or "has" or "have")
            {
                return i;
            }

            if (!(EventWords.IsDeterminer(sentence[i]) || EventWords.IsContent(sentence[i])) || VerbWords.IsAuxiliary(sentence[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"not because of the audit", "not before May": what is denied is not the deed, unless the other says the same of it.</summary>
    private static bool HasOtherFocus(SentenceComparison pair, EventClause clause, EventClause affirming, int negator)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            // "no longer" against "still": both speak of now.
            var isOver = pair.Left[i].Norm is "longer" or "anymore" && Has(pair.Right, affirming, "still");
            var isSince = pair.Left[negator].Norm == "without" && pair.Left[i].Norm is "since" or "at" or "as" or "until";
            var isYet = pair.Left[i].Norm == "yet" && PlanContrast.IsOfOneDay(pair);
            if (i != negator && !isOver && !isSince && !isYet && EventWords.TakesNegation(pair.Left[i].Norm) && !Has(pair.Right, affirming, pair.Left[i].Norm))
            {
                return true;
            }
        }

        // A clause split off behind "because" or "but" is the focus, too.
        return clause.End < pair.Left.Sentence.EndToken && pair.Left[clause.End].Norm is "because" or "but" && !(affirming.End < pair.Right.Sentence.EndToken && pair.Right[affirming.End].Norm == pair.Left[clause.End].Norm);
    }

    private static bool Has(EventSentence sentence, EventClause clause, string norm)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (sentence[i].Norm == norm || (norm == "all" && sentence[i].Norm == "any"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"twice", "often": what "never" is set against.</summary>
    private static int FrequencyIn(EventSentence sentence, EventClause clause, int affirmed)
    {
        for (var i = affirmed + 1; i < clause.End; i++)
        {
            if (sentence[i].Norm is "once" or "twice" or "often" or "sometimes" or "repeatedly" or "regularly" or "always" or "times")
            {
                return i;
            }
        }

        return affirmed;
    }

    /// <summary>"The school has not applied for funds" and "funds were applied for by the school": each subject stands behind the other's verb.</summary>
    private static bool IsTurned(SentenceComparison pair, EventClause clause, EventClause affirming, (int Subject, int Verb) mine, (int Subject, int Verb) theirs) =>
        pair.PartnerOf(mine.Subject) is >= 0 and var here && affirming.Contains(here) && here > theirs.Verb
        && pair.Turned.PartnerOf(theirs.Subject) is >= 0 and var there && clause.Contains(there) && there > mine.Verb;

    /// <summary>"the permit was not extended", "the city extended its permit".</summary>
    private static bool IsSuffered(SentenceComparison pair, EventRoles mine, EventRoles theirs) =>
        mine.IsActive != theirs.IsActive && (mine.IsActive ? pair.AreOne(mine.Object, theirs.Subject) : pair.AreOne(mine.Subject, theirs.Object));

    /// <summary>True when both are told of one subject, or neither subject could be read.</summary>
    private static bool IsHeld(SentenceComparison pair, EventClause clause, EventClause affirming, int verb, int predicate, int denied, int affirmed)
    {
        if (verb >= 0 && pair.PartnerOf(verb) is >= 0 and var partner && affirming.Contains(partner))
        {
            (predicate, denied, affirmed) = (verb, verb, partner);
        }

        var (mine, theirs) = (RoleFinder.Of(pair.Left, clause, predicate, denied), RoleFinder.Of(pair.Right, affirming, affirmed, affirmed));
        if (IsNobody(pair.Left, clause) && theirs.Subject >= 0)
        {
            // "Nobody told the patient", "the patient was told", "a nurse told the patient".
            return mine.Object >= 0 && (pair.AreOne(mine.Object, theirs.Subject) || (theirs.Object >= 0 && pair.AreOne(mine.Object, theirs.Object)));
        }

        if (mine.Subject < 0 || theirs.Subject < 0)
        {
            return (mine.Subject < 0 && theirs.Subject < 0) || (mine.Subject < 0 && IsExistential(pair.Left, clause) && pair.Turned.PartnerOf(theirs.Subject) is >= 0 and var owner && clause.Contains(owner));
        }

        if (mine.Object >= 0 && theirs.Object >= 0 && verb < 0 && mine.Object != denied && !pair.AreAlike(mine.Object, theirs.Object) && !(pair.IsTelling && pair.Turned.PartnerOf(theirs.Object) is >= 0 and var known && clause.Contains(known)))
        {
            return false;
        }

        return mine.HasSubjectOf(theirs, pair.AreOne) || IsSuffered(pair, mine, theirs) || (!pair.AreOne(mine.Subject, theirs.Subject) && IsTurned(pair, clause, affirming, (mine.Subject, denied), (theirs.Subject, affirmed)));
    }
}
