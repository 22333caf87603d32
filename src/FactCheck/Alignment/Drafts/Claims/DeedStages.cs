using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Reads the stage of a deed from the words before its verb.</summary>
internal static class DeedStages
{
    /// <summary>The stage and the first token that tells it; null for a noun, a simple present, and what is only supposed.</summary>
    public static (DeedStage Stage, int First)? Of(EventSentence sentence, int verb)
    {
        if (sentence.Sentence.IsQuestion || !(VerbWords.IsFullVerb(sentence[verb]) || VerbWords.IsPastForm(sentence[verb]) || VerbWords.IsGerund(sentence[verb])) || sentence.ClauseOf(verb) is not { } clause || IsSupposed(sentence, clause, verb))
        {
            return null;
        }

        var group = VerbGroup.Before(sentence, clause, verb);
        var first = group.First;
        if (first > clause.First && (EventWords.IsDeterminer(sentence[first - 1]) || (first == verb && EventWords.IsPreposition(sentence[first - 1]) && !VerbWords.IsGerund(sentence[verb]))))
        {
            return null;
        }

        if (group.Negator >= 0 && (DeniedComparison.IsBy(sentence.Text, group.Negator) || IsUntil(sentence, clause, verb)))
        {
            return null;
        }

        return VerbWords.IsGerund(sentence[verb]) ? Gerund(sentence, clause, group, verb)
            : group.IsInfinitive ? Infinitive(sentence, clause, group)
            : group.Mood switch
            {
                "will" => (group.Negator >= 0 ? DeedStage.Denied : DeedStage.Planned, first),
                "must" => (group.Negator >= 0 ? DeedStage.Forbidden : DeedStage.Demanded, first),
                "may" when group.Negator < 0 && Has(sentence, first, verb, "may") => (DeedStage.Possible, first),
                "may" or "can" when Has(sentence, first, verb, "may", "can", "cannot", "can't") => (group.Negator >= 0 || Has(sentence, first, verb, "cannot", "can't") ? DeedStage.Forbidden : DeedStage.Allowed, first),
                "" when group.Negator >= 0 && IsRule(sentence, clause, group, verb) => (DeedStage.Forbidden, group.Negator),
                "" when group.Negator >= 0 => group.IsPast || Has(sentence, first, verb, "has", "have", "had") ? (DeedStage.Denied, first) : null,
                "" when Has(sentence, first, verb, "has", "have", "had", "was", "were") || (IsPast(sentence[verb]) && !group.IsPresent) => (DeedStage.Done, first),
                _ => null,
            };
    }

    /// <summary>True for stages of which a deed has only one.</summary>
    public static bool Exclude(DeedStage one, DeedStage other) => (one, other) switch
    {
        (DeedStage.Done, DeedStage.Planned or DeedStage.Denied) or (DeedStage.Planned, DeedStage.Denied) => true,
        (DeedStage.Done or DeedStage.Planned, DeedStage.Possible) => true,
        (DeedStage.Demanded, DeedStage.Allowed or DeedStage.Free or DeedStage.Forbidden or DeedStage.Possible) or (DeedStage.Allowed or DeedStage.Free, DeedStage.Forbidden) or (DeedStage.Forbidden, DeedStage.Possible) => true,
        _ => one > other && Exclude(other, one),
    };

    /// <summary>"Vouchers are never refunded", "do not mix with acids": a rule rather than what happened.</summary>
    private static bool IsRule(EventSentence sentence, EventClause clause, VerbGroup group, int verb) =>
        (Has(sentence, group.First, verb, "is", "are") && !Has(sentence, group.First, verb, "being", "been") && VerbWords.IsPastForm(sentence[verb]))
        || (sentence[group.First].Norm is "do" or "don't" or "never" && (group.First == clause.First || sentence[group.First - 1].Is(',') || sentence[group.First - 1].Is(';') || sentence[group.First - 1].Is(':')));

    /// <summary>"did not reopen until Sunday": then it did.</summary>
    private static bool IsUntil(EventSentence sentence, EventClause clause, int verb)
    {
        for (var i = verb + 1; i < clause.End; i++)
        {
            if (sentence[i].Norm is "until" or "till" or "before" or "unless")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(in Token verb) => VerbWords.IsPastForm(verb) || (verb.Norm != verb.Stem && !verb.Norm.EndsWith('s') && !verb.Norm.EndsWith('e') && !VerbWords.IsGerund(verb));

    /// <summary>"if it closes", "would have closed", "could close".</summary>
    private static bool IsSupposed(EventSentence sentence, EventClause clause, int verb)
    {
        for (var i = clause.First; i < verb; i++)
        {
            if (sentence[i].Norm is "if" or "unless" or "whether" or "would" or "could" or "might" or "wouldn't" or "couldn't" or "until" or "before" or "allegedly" or "reportedly" or "supposedly" or "when" or "once")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"decided against closing", "ruled out closing"; "was closing" is under way.</summary>
    private static (DeedStage Stage, int First)? Gerund(EventSentence sentence, EventClause clause, VerbGroup group, int verb)
    {
        var before = verb - 1;
        return group.First < verb || before <= clause.First ? null
            : sentence[before].Norm is "against" or "out" or "without" && sentence[before - 1].Stem is "decid" or "decide" or "rul" or "rule" or "vote" or "advis" or "advise" ? (DeedStage.Denied, before - 1)
            : null;
    }

    private static (DeedStage Stage, int First)? Infinitive(EventSentence sentence, EventClause clause, VerbGroup group)
    {
        var before = group.First - 1;
        if (before < clause.First)
        {
            return null;
        }

        var governor = sentence[before];
        if (DroppedPlans.Of(sentence, clause, before) is var (dropped, _))
        {
            return (DeedStage.Denied, dropped);
        }

        var outer = VerbGroup.Before(sentence, clause, before);
        var isDenied = outer.Negator >= 0 || group.Negator >= 0 || (before > clause.First && sentence[before - 1].Norm == "no");
        if (governor.Stem is "refus" or "refuse" or "fail" or "declin" or "decline")
        {
            return isDenied ? null : (DeedStage.Denied, outer.First);
        }

        if (governor.Norm is "has" or "have" or "had" or "need" or "needs" or "required" or "obliged" or "forced")
        {
            return (isDenied ? DeedStage.Free : DeedStage.Demanded, outer.First);
        }

        if (governor.Norm is "allowed" or "permitted" or "free" or "entitled")
        {
            return (isDenied ? DeedStage.Forbidden : DeedStage.Allowed, outer.First);
        }

        return governor.Norm is "is" or "are" or "due" or "set" or "scheduled" || governor.Stem is "plan" or "expect" or "intend" or "want" or "aim" or "hope" or "propos" or "propose" or "decid" or "decide" or "agree" or "agre"
            ? (isDenied ? DeedStage.Denied : DeedStage.Planned, Math.Min(outer.First, before))
            : null;
    }

    private static bool Has(EventSentence sentence, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Contains(sentence[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
