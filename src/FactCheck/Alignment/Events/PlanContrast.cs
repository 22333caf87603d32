using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds a deed that one sentence tells as done and the other only as planned, expected or alleged: "has extended", "plans to extend".</summary>
internal static class PlanContrast
{
    private const double LeastCover = .8;
    private const int LeastShared = 4;
    private const int LeastOfTelling = 3;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) => pair.Shared < (pair.IsTelling ? LeastOfTelling : LeastShared)
        ? []
        : Planned(pair).Concat(Planned(pair.Turned).Select(contrast => contrast with { Left = contrast.Right, Right = contrast.Left }));

    /// <summary>What the left sentence only plans or alleges.</summary>
    private static IEnumerable<Contrast> Planned(SentenceComparison pair)
    {
        foreach (var verb in pair.Left.Content)
        {
            var done = pair.PartnerOf(verb);
            if (done >= 0 && Considered(pair, verb, done) is { } considered)
            {
                yield return considered;
                continue;
            }

            if (done < 0 || !IsVerb(pair.Left[verb]) || !WordLikeness.AreForms(pair.Left[verb], pair.Right[done]) || pair.Left.ClauseOf(verb) is not { } plan || pair.Right.ClauseOf(done) is not { } deed)
            {
                continue;
            }

            var (mine, theirs) = (VerbGroup.Before(pair.Left, plan, verb), VerbGroup.Before(pair.Right, deed, done));
            var place = PlanOf(pair.Left, plan, mine, verb);
            if (place is not { } planned || PlanOf(pair.Right, deed, theirs, done) is not null || !IsDone(pair.Right[done], theirs) || mine.Negator >= 0 || theirs.Negator >= 0 || !AreOneMatter(pair, UpTo(pair.Left, plan, planned), deed, planned, (theirs.First, done)))
            {
                continue;
            }

            if (IsUndone(pair.Left, planned))
            {
                yield return new Contrast(EventAspect.Polarity, planned, (theirs.First, done), null, .7) { Apart = EventGuards.First(pair, plan, deed, planned, (theirs.First, done), EventAspect.Plan, isOfOneDay: true) };
                continue;
            }

            if (theirs.IsPresent && StartFromOneDay(pair))
            {
                continue;
            }

            var isOpen = IsOfOneDay(pair) && !IsAlleged(pair.Left, planned);
            yield return new Contrast(isOpen ? EventAspect.Status : EventAspect.Plan, planned, (theirs.First, done), null, isOpen ? .7 : .5)
            {
                Apart = EventGuards.First(pair, plan, deed, planned, (theirs.First, done), EventAspect.Plan, isOfOneDay: isOpen),
            };
        }
    }

    /// <summary>"will close from 10 May", "from 10 May is closed": the present tells what is planned, too.</summary>
    private static bool StartFromOneDay(SentenceComparison pair) =>
        IsFromSomeTime(pair.Left) && IsFromSomeTime(pair.Right) && !EventMoments.DifferInDates(pair.Left, pair.Right);

    private static bool IsFromSomeTime(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i + 1 < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "from" or "as" or "starting" && (sentence.IsTime(i + 1) || (i + 2 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "of" or "on" && sentence.IsTime(i + 2))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is considering a sale of the mill", "has sold the mill": a deed that one text weighs by its noun, and the other tells as done.</summary>
    private static Contrast? Considered(SentenceComparison pair, int noun, int done)
    {
        if (IsVerb(pair.Left[noun]) || !IsVerb(pair.Right[done]) || !IsOfOneDay(pair) || pair.Left.ClauseOf(noun) is not { } plan || pair.Right.ClauseOf(done) is not { } deed || Weighing(pair.Left, plan, noun) is not (>= 0 and var weighing))
        {
            return null;
        }

        var group = VerbGroup.Before(pair.Right, deed, done);
        var (planned, told) = ((weighing, noun), (group.First, done));
        if (!IsDone(pair.Right[done], group) || group.Negator >= 0 || pair.CoverOf(plan, planned) < LeastCover * pair.Ease || pair.Turned.CoverOf(deed, told) < LeastCover * pair.Ease)
        {
            return null;
        }

        var (mine, theirs) = (RoleFinder.Of(pair.Left, plan, weighing, weighing), RoleFinder.Of(pair.Right, deed, done, done));
        return mine.HasSubjectOf(theirs, (one, other) => one >= 0 && other >= 0 && pair.AreAlike(one, other))
            ? new Contrast(EventAspect.Status, planned, told, null, .7) { Apart = EventGuards.First(pair, plan, deed, planned, told, EventAspect.Plan, isOfOneDay: true) }
            : null;
    }

    /// <summary>The "considering" that governs a noun, with only a determiner and an attribute between; -1 when none does.</summary>
    private static int Weighing(EventSentence sentence, EventClause clause, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(clause.First, noun - 3); i--)
        {
            if (VerbWords.IsGerund(sentence[i]) && sentence[i].Stem is "consider" or "mull" or "weigh" or "contemplat" or "contemplate" or "discuss" or "propos" or "propose" or "plan" or "explor" or "explore" or "negoti" or "negotiat" or "negotiate" or "examin" or "examine" or "seek")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Two tellings of one day, and not of two hours of it: what the one has still to come, the other cannot have behind it.</summary>
    internal static bool IsOfOneDay(SentenceComparison pair) => pair.IsTelling && PublicationOrder.AreOfOneTime(pair.Left.Text.Document, pair.Right.Text.Document);

    private static bool IsAlleged(EventSentence sentence, (int First, int Last) planned) => sentence[planned.First].Norm is "allegedly" or "reportedly" or "supposedly";

    /// <summary>"should have spoken", "was to have opened, but": it did not come to it.</summary>
    private static bool IsUndone(EventSentence sentence, (int First, int Last) planned) =>
        (sentence[planned.First].Norm is "should" or "ought" or "was" or "were" or "had" || IsAttempt(sentence[planned.First])) && Enumerable.Range(planned.Last + 1, sentence.Sentence.EndToken - planned.Last - 1).Any(i => sentence[i].Norm is "but" or "instead" or "however" or "vain");

    /// <summary>"tried to swim the strait | but gave up": the deed alone.</summary>
    private static EventClause UpTo(EventSentence sentence, EventClause clause, (int First, int Last) planned)
    {
        for (var i = planned.Last; i < clause.End; i++)
        {
            if (sentence[i].Norm == "but")
            {
                return new EventClause(clause.First, i);
            }
        }

        return clause;
    }

    private static bool IsAttempt(in Token token) => token.Norm is "tried" or "attempted" or "intended" or "wanted" or "hoped" or "meant" or "planned" or "sought";

    private static bool IsVerb(in Token token) => VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token);

    private static bool IsDone(in Token verb, VerbGroup group) =>
        group.Mood.Length == 0 && !group.IsInfinitive && (group.IsPast || group.First < 0 || VerbWords.IsPastForm(verb) || (verb.Norm != verb.Stem && !verb.Norm.EndsWith('s') && !VerbWords.IsGerund(verb)));

    /// <summary>"plans to extend", "will extend", "is expected to extend", "allegedly extended"; null when it is told as done.</summary>
    private static (int First, int Last)? PlanOf(EventSentence sentence, EventClause clause, VerbGroup group, int verb)
    {
        for (var i = group.First; i < verb; i++)
        {
            if (sentence[i].Norm is "allegedly" or "reportedly" or "supposedly")
            {
                return (i, verb);
            }
        }

        // "should have spoken"; "was to open", "had been due to open".
        if (group.Mood == "must" && group.First + 1 < verb && sentence[group.First].Norm is "should" or "ought" && sentence[group.First + 1].Norm == "have" && IsUndone(sentence, (group.First, verb)))
        {
            return (group.First, verb);
        }

        if (group.IsInfinitive && WasMeant(sentence, clause, group.First) is >= 0 and var meant && IsUndone(sentence, (meant, verb)))
        {
            return (meant, verb);
        }

        if (group.Mood is "will" or "may" || (group.Mood == "can" && sentence[group.First].Norm == "could"))
        {
            return (group.First, verb);
        }

        // "is considering leaving", "is thinking of leaving".
        if (VerbWords.IsGerund(sentence[verb]) && verb - 2 > clause.First && sentence[verb - 1].Norm is "of" or "about" && sentence[verb - 2].Norm is "thinking" or "talking")
        {
            return (verb - 2, verb);
        }

        if (VerbWords.IsGerund(sentence[verb]) && verb - 1 > clause.First && sentence[verb - 1].Stem is "consider" or "mull" or "weigh" or "contemplat" or "contemplate" or "discuss" or "propos" or "propose")
        {
            return (verb - 1, verb);
        }

        // "is weighing whether to leave".
        if (group.IsInfinitive && group.First > clause.First && sentence[group.First - 1].Norm == "whether")
        {
            return (group.First - 1, verb);
        }

        // "is to be deported", "has yet to pay".
        if (group.IsInfinitive && group.First > clause.First && (sentence[group.First - 1].Norm is "is" or "are" or "yet" || (sentence[group.First - 1].Norm is "due" or "set" or "supposed" or "scheduled" or "about")))
        {
            return (group.First - 1, verb);
        }

        return group.IsInfinitive && group.First > clause.First && sentence[group.First - 1].Stem is "plan" or "expect" or "intend" or "hope" or "want" or "aim" or "propos" or "set" or "due" or "threaten" or "consider"
            ? (group.First - 1, verb)
            : null;
    }

    /// <summary>The first word of "was | to", "was due | to", "had been supposed | to", "had meant | to"; -1 for anything else.</summary>
    private static int WasMeant(EventSentence sentence, EventClause clause, int to)
    {
        var i = to - 1;
        var isMeant = i >= clause.First && sentence[i].Norm is "due" or "supposed" or "meant" or "scheduled" or "set" or "planned" or "intended" or "hoped" or "wanted" or "expected";
        i -= isMeant ? 1 : 0;
        i -= isMeant && i > clause.First && sentence[i].Norm == "been" ? 1 : 0;
        return i >= clause.First && (sentence[i].Norm is "was" or "were" || (isMeant && sentence[i].Norm == "had")) ? i : to > clause.First && IsAttempt(sentence[to - 1]) ? to - 1 : -1;
    }

    private static bool AreOneMatter(SentenceComparison pair, EventClause plan, EventClause deed, (int First, int Last) planned, (int First, int Last) done)
    {
        var (there, back) = (pair.CoverOf(plan, planned), pair.Turned.CoverOf(deed, done));
        if (there < LeastCover * pair.Ease || back < LeastCover * pair.Ease)
        {
            return false;
        }

        var (mine, theirs) = (RoleFinder.Of(pair.Left, plan, planned.First, planned.Last), RoleFinder.Of(pair.Right, deed, done.First, done.Last));
        return mine.HasSubjectOf(theirs, (one, other) => one >= 0 && other >= 0 && pair.AreAlike(one, other));
    }
}
