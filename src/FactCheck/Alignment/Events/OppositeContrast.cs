using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds opposites told of one subject or object: "the club extended the loan", "the loan was cancelled".</summary>
internal static class OppositeContrast
{
    /// <summary>Least share of the clauses' other words that stand in the other sentence: with and without a shared subject to hold on to.</summary>
    private const double LeastCover = .6;
    private const double FreeCover = .75;

    /// <summary>The same where both sentences share two names, numbers or times and neither has one more.</summary>
    private const double AnchoredCover = .42;

    /// <summary>Tokens between "still" and the state.</summary>
    private const int StillReach = 5;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) =>
        (pair.Left.Marks.Count == 0 || pair.Right.Marks.Count == 0) && pair.Left.Denials.Count == 0 && pair.Right.Denials.Count == 0 ? [] : Opposites(pair);

    private static IEnumerable<Contrast> Opposites(SentenceComparison pair)
    {
        foreach (var left in pair.Left.Marks)
        {
            foreach (var right in pair.Right.Marks)
            {
                if (Opposed(pair, left, right) is { } aspect && !TakesBothSides(pair.Left, left, right) && !TakesBothSides(pair.Right, right, left) && Judge(pair, left, right, aspect) is { } contrast)
                {
                    yield return contrast;
                }
            }
        }

        foreach (var (left, right) in Negatives.Among(pair))
        {
            if (Judge(pair, new Mark(left, left, []), new Mark(right, right, []), EventAspect.Outcome) is { } contrast)
            {
                yield return contrast;
            }
        }
    }

    /// <summary>The respect in which two marks exclude each other; a state and its end do so only while the state is told to last.</summary>
    private static EventAspect? Opposed(SentenceComparison pair, Mark left, Mark right) => left.OpposedTo(right, orLasting: true) switch
    {
        null => null,
        { Lasts: false } pole => pole.Aspect,
        { IsState: true } pole => (Lasts(pair.Left, left) || IsSoNow(pair, left)) && IsOver(pair.Right, right) ? pole.Aspect : null,
        var pole => (Lasts(pair.Right, right) || IsSoNow(pair.Turned, right)) && IsOver(pair.Left, left) ? pole.Value.Aspect : null,
    };

    /// <summary>"is in custody", in one of two tellings of one day.</summary>
    private static bool IsSoNow(SentenceComparison pair, Mark state) =>
        PlanContrast.IsOfOneDay(pair) && pair.Left.ClauseOf(state.First) is { } clause && VerbGroup.Before(pair.Left, clause, state.First) is { Negator: < 0, Mood: "" } group && (group.IsPresent || HasBeen(pair.Left, group.First, state.First));

    /// <summary>"have been missing since Tuesday".</summary>
    internal static bool HasBeen(EventSentence sentence, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (sentence[i].Norm is "has" or "have" && sentence[i + 1].Norm == "been")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"still in custody", "remains closed", "the search continues".</summary>
    internal static bool Lasts(EventSentence sentence, Mark state)
    {
        if (sentence[state.First].Norm is "yet" or "still" or "not")
        {
            return true;
        }

        for (var i = Math.Max(sentence.Sentence.FirstToken, state.First - StillReach); i <= Math.Min(state.Last + 1, sentence.Sentence.EndToken - 1); i++)
        {
            if (sentence[i].Norm is "still" or "ongoing" || sentence[i].Stem is "remain" or "stay" or "continu" or "continue" or "persist" || (sentence[i].Stem == "go" && i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm == "on"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What ended the state is told as done: not "to be released", not "released on Sunday" of a plan.</summary>
    private static bool IsOver(EventSentence sentence, Mark end) =>
        sentence.ClauseOf(end.First) is { } clause && VerbGroup.Before(sentence, clause, end.First) is { Mood: "", IsInfinitive: false, Negator: < 0 };

    private static Contrast? Judge(SentenceComparison pair, Mark left, Mark right, EventAspect aspect)
    {
        if (pair.Left.ClauseOf(left.First) is not { } leftClause || pair.Right.ClauseOf(right.First) is not { } rightClause
            || !IsPredicate(pair.Left, leftClause, left) || !IsPredicate(pair.Right, rightClause, right))
        {
            return null;
        }

        if (aspect is EventAspect.Duty && (IsBound(pair.Left, left) || IsBound(pair.Right, right)))
        {
            return null;
        }

        if (aspect is EventAspect.Status && (StandingGuards.EndsLater(pair.Left, left) || StandingGuards.EndsLater(pair.Right, right)))
        {
            return null;
        }

        if (aspect is EventAspect.Outcome && (ChangedSides.Are(pair.Left.Text, left, pair.Right.Text, right) || ChangedSides.AreConverse(pair.Left.Text, left, pair.Right.Text, right)))
        {
            return null;
        }

        var (mine, theirs) = (VerbGroup.Before(pair.Left, leftClause, left.First), VerbGroup.Before(pair.Right, rightClause, right.First));
        var isStanding = aspect is EventAspect.Status;
        if (mine.Negator >= 0 || theirs.Negator >= 0 || (isStanding && (StandingGuards.IsOfNone(pair.Left, leftClause, left) || StandingGuards.IsOfNone(pair.Right, rightClause, right) || StandingGuards.HasHours(pair.Left) || StandingGuards.HasHours(pair.Right))) || (!isStanding && !mine.Fits(theirs, mayShiftTense: true)) || (isStanding && (Follows(pair.Left, mine, pair.Right, theirs, right) || Follows(pair.Right, theirs, pair.Left, mine, left))) || mine.Mood is "would" or "may" || theirs.Mood is "would" or "may")
        {
            return null;
        }

        var hold = Hold(pair, leftClause, rightClause, left, right) ?? (CommonGround.Holds(pair, leftClause, rightClause, (left.First, left.Last), (right.First, right.Last)) ? (null, false) : null);
        var (there, back) = (pair.CoverOf(leftClause, (left.First, left.Last)), pair.Turned.CoverOf(rightClause, (right.First, right.Last)));
        var cover = (there + back) / 2;
        if (hold is null || pair.Shared < 2)
        {
            return null;
        }

        var least = pair.Ease * (!hold.Value.IsFirm ? FreeCover : pair.IsAnchored ? AnchoredCover : LeastCover);
        if (cover < least || pair.Cover < Math.Min(LeastCover, least) || IsDoubted(pair.Left) || IsDoubted(pair.Right))
        {
            return null;
        }

        var (leftPlace, rightPlace) = (Place(pair.Left, left, mine), Place(pair.Right, right, theirs));
        return new Contrast(aspect, leftPlace, rightPlace, hold.Value.Subject, cover >= .8 && pair.Cover >= .8 ? .85 : .7)
        {
            Apart = EventGuards.First(pair, leftClause, rightClause, leftPlace, rightPlace, aspect, isOfOneDay: left.OpposedTo(right, orLasting: true) is { Lasts: true } && PlanContrast.IsOfOneDay(pair)),
        };
    }

    /// <summary>"must not be older than 40": demands something, too.</summary>
    private static bool IsBound(EventSentence sentence, Mark mark) => DeniedComparison.IsBy(sentence.Text, mark.Last);

    /// <summary>The roles of a clause; "the ferry, which is running": of what is running.</summary>
    internal static EventRoles RolesOf(EventSentence sentence, EventClause clause, Mark mark)
    {
        var roles = RoleFinder.Of(sentence, clause, mark.First, mark.Last);
        var group = VerbGroup.Before(sentence, clause, mark.First).First;
        var before = group - 1 > sentence.Sentence.FirstToken && sentence[group - 1].Norm is "which" or "that" or "who" ? group - 2 : -1;
        before -= before > sentence.Sentence.FirstToken && sentence[before].Is(',') ? 1 : 0;
        return before >= sentence.Sentence.FirstToken && EventWords.IsContent(sentence[before]) && !sentence.IsTime(before) && !VerbWords.IsFullVerb(sentence[before]) ? roles with { Subject = before } : roles;
    }

    /// <summary>"will reopen" beside "is closed", "had spread" beside "is over", "was closed" beside "is open again": what is still to come, or was before.</summary>
    internal static bool Follows(EventSentence sentence, VerbGroup group, EventSentence there, VerbGroup other, Mark state) =>
        (group.Mood == "will" && other.Mood.Length == 0 && (other.IsPresent || Lasts(there, state))) || (group is { IsPast: true, IsPresent: false } && other is { IsPresent: true, IsPast: false } && IsNew(there)) || (sentence[group.First].Norm == "had" && other.IsPresent && !sentence.Attributions.Exists(stretch => stretch.First < group.First) && (sentence.Attributions.Count == 0 || sentence.Content.Any(token => sentence.IsTime(token) && sentence.ClauseOf(token) is not null)));

    /// <summary>"is open again", "is now open".</summary>
    private static bool IsNew(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "again" or "now" or "meanwhile" or "anymore" or "since")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark with its helping words, or with the verb that an adverb belongs to.</summary>
    internal static (int First, int Last) Place(EventSentence sentence, Mark mark, VerbGroup group)
    {
        var first = sentence[group.First].Norm == "to" ? group.First + 1 : group.First;
        return IsAdverbial(sentence, mark) && mark.First > sentence.Sentence.FirstToken && EventWords.IsContent(sentence[mark.First - 1]) ? (mark.First - 1, mark.Last) : (Math.Min(first, mark.First), mark.Last);
    }

    /// <summary>What both are told of: subject and subject, or the one's subject and the other's object when only one of them is active.</summary>
    private static (string? Subject, bool IsFirm)? Hold(SentenceComparison pair, EventClause leftClause, EventClause rightClause, Mark left, Mark right)
    {
        if (IsAdverbial(pair.Left, left) || IsAdverbial(pair.Right, right))
        {
            return (null, false);
        }

        var (mine, theirs) = (RolesOf(pair.Left, leftClause, left), RolesOf(pair.Right, rightClause, right));
        if (mine.HasSubjectOf(theirs, pair.AreOne))
        {
            var haveObjects = mine.Object >= 0 && theirs.Object >= 0;
            return haveObjects && !pair.AreOne(mine.Object, theirs.Object) ? null : (pair.Left[mine.Subject].Norm, true);
        }

        if (mine.IsActive != theirs.IsActive)
        {
            var (acted, stood) = mine.IsActive ? (mine.Object, theirs.Subject) : (mine.Subject, theirs.Object);
            return pair.AreOne(acted, stood) ? (pair.Left[acted].Norm, true) : null;
        }

        return mine.Subject < 0 || theirs.Subject < 0 ? (null, false) : null;
    }

    /// <summary>"I don't think the ladder is too short", "he denied that it had cracked".</summary>
    private static bool IsDoubted(EventSentence sentence)
    {
        foreach (var stretch in sentence.Attributions)
        {
            for (var i = stretch.First; i < stretch.End; i++)
            {
                if (EventWords.IsNegator(sentence[i]) || sentence[i].Stem is "deny" or "doubt" or "dispute" or "disput")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"successfully", "in public": says how, of whatever the clause says.</summary>
    private static bool IsAdverbial(EventSentence sentence, Mark mark) =>
        sentence[mark.First].Norm.EndsWith("ly", StringComparison.Ordinal) || sentence[mark.First].Norm is "by" or "against" or "behind";

    /// <summary>False for a noun ("the rise"), an attribute ("the injured man"), a gerund, or what somebody only plans or is asked to do.</summary>
    internal static bool IsPredicate(EventSentence sentence, EventClause clause, Mark mark)
    {
        if (mark.First > clause.First && (EventWords.IsDeterminer(sentence[mark.First - 1]) || sentence[mark.First - 1].Is('-') || sentence[mark.First - 1].Kind == TokenKind.Number || IsPartOfName(sentence, clause, mark)))
        {
            return false;
        }

        if (mark.Last + 1 < clause.End && sentence[mark.Last + 1].Is('-'))
        {
            return false;
        }

        var group = VerbGroup.Before(sentence, clause, mark.First);
        if (mark.First == mark.Last && sentence[mark.First].IsCapitalized && mark.First > clause.First)
        {
            return false;
        }

        var isGerund = mark.First == mark.Last && VerbWords.IsGerund(sentence[mark.First]) && group.First == mark.First;
        return !isGerund && (!group.IsInfinitive || IsDecided(sentence, clause, group.First));
    }

    /// <summary>"voted to extend", "agreed to pay": as good as done.</summary>
    private static bool IsDecided(EventSentence sentence, EventClause clause, int to) =>
        to > clause.First && sentence[to - 1].Stem is "vote" or "decid" or "decide" or "agre" or "agree" or "opt" or "choose" or "manage" or "manag";

    /// <summary>"an apartment block": a plain word behind another noun, and nothing said of a thing behind it, tells no deed.</summary>
    private static bool IsPartOfName(EventSentence sentence, EventClause clause, Mark mark) =>
        mark.First == mark.Last && mark.First > clause.First && sentence[mark.First].Norm == sentence[mark.First].Stem && !sentence[mark.First].Norm.EndsWith("ly", StringComparison.Ordinal)
        && sentence[mark.First - 1] is { IsWord: true, IsCapitalized: false } before && EventWords.IsContent(before) && !EventWords.IsVerbPart(before) && !before.Norm.EndsWith('s')
        && (mark.Last + 1 >= clause.End || !(EventWords.IsContent(sentence[mark.Last + 1]) || EventWords.IsDeterminer(sentence[mark.Last + 1])));

    /// <summary>"the missing hikers", "two hikers missing since Tuesday": says which of them, and not how they are now.</summary>
    private static bool IsAttribute(EventSentence sentence, EventClause clause, Mark mark) =>
        mark.First == mark.Last && sentence[mark.First].Norm.EndsWith("ing", StringComparison.Ordinal) && VerbGroup.Before(sentence, clause, mark.First).First == mark.First && mark.First > clause.First && !sentence[mark.First - 1].Is(',');

    /// <summary>"One won, the other lost": a sentence that takes both sides is about two matters.</summary>
    private static bool TakesBothSides(EventSentence sentence, Mark own, Mark opposed)
    {
        foreach (var other in sentence.Marks)
        {
            if (other != own && other.Agrees(opposed) && other.AspectOpposed(own) is not null && sentence.ClauseOf(other.First) is { } clause && !IsPartOfName(sentence, clause, other) && !IsAttribute(sentence, clause, other))
            {
                return true;
            }
        }

        return false;
    }
}
