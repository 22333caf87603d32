using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a deed of which the statement of the sources that tells the same tells another stage: "has widened the lock" for "plans to widen the lock", "may publish" for "must
/// publish". No statement of the sources may tell the draft's stage of that deed.
/// </summary>
internal static class ClaimDeeds
{
    private const double LeastCover = .5;

    /// <summary>Tokens around the two in which the same words stand, and how many of them at least: with one subject, and without.</summary>
    private const int Reach = 8;
    private const int LeastNear = 1;
    private const int LeastNearUnheld = 2;

    private const int WhomReach = 3;
    private const int RelativeReach = 7;

    private const double Confidence = .7;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover || pair.Own.Any(one => pair.Others.Any(other => ReferentGuards.AreBothSides(one, other))))
        {
            yield break;
        }

        var (mine, theirs) = pair.Events;
        foreach (var (verb, other) in pair.Shared)
        {
            if (IsOfOther(pair, mine, verb) || IsConditional(pair))
            {
                continue;
            }

            if (!(WordLikeness.AreForms(mine[verb], theirs[other]) || WordLikeness.AreDerived(mine[verb].Stem, theirs[other].Stem)) || DeedStages.Of(mine, verb) is not var (stage, first) || Rival(pair, mine, theirs, stage, verb, other) is not var (rival, from, to) || IsTold(pair, sources, stage, verb, theirs[to].Stem))
            {
                continue;
            }

            var aspect = stage is DeedStage.Done or DeedStage.Planned && rival == DeedStage.Possible ? EventAspect.Status : stage >= DeedStage.Demanded ? EventAspect.Duty : stage == DeedStage.Denied || rival == DeedStage.Denied ? EventAspect.Polarity : EventAspect.Status;
            yield return new Topic(mine[verb].Norm, TopicBasis.Event, [pair.Told(first, verb, aspect), pair.Given(from, DroppedBehind(theirs, from) ?? to, aspect)], ["the statement of the source that tells the same says otherwise of this deed"], Confidence);
            yield break;
        }
    }

    /// <summary>"may enter only after giving notice", "cannot enter without notice".</summary>
    private static bool IsConditional(ClaimPair pair)
    {
        var (mine, theirs) = (pair.Draft.Text, pair.Source.Text);
        return (Exceptions.WithoutIn(mine, pair.Mine.First, pair.Mine.End) && Exceptions.OnlyIn(theirs, pair.Theirs.First, pair.Theirs.End))
            || (Exceptions.OnlyIn(mine, pair.Mine.First, pair.Mine.End) && Exceptions.WithoutIn(theirs, pair.Theirs.First, pair.Theirs.End));
    }

    /// <summary>The stage at each place where the statement has the verb; null when one of them goes with the draft's.</summary>
    private static (DeedStage Stage, int First, int Verb)? Rival(ClaimPair pair, EventSentence mine, EventSentence theirs, DeedStage stage, int verb, int other)
    {
        (DeedStage, int, int)? found = null;
        for (var i = other; i < pair.Theirs.End; i++)
        {
            if (theirs[i].Stem != theirs[other].Stem)
            {
                continue;
            }

            if (DeedStages.Of(theirs, i) is var (given, first) && DeedStages.Exclude(stage, given) && !(given == DeedStage.Forbidden && IsOfSome(pair, i)) && IsOfWhom(mine, verb) == IsOfWhom(theirs, i) && pair.SharedNear(verb, i, Reach) >= (IsOfOne(pair, mine, verb, theirs, i) switch { true => LeastNear, null => LeastNearUnheld, false => int.MaxValue }))
            {
                found ??= (given, first, i);
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The last token of "the plan to widen the lock was dropped", which begins at a token.</summary>
    private static int? DroppedBehind(EventSentence sentence, int first) => sentence.ClauseOf(first) is { } clause && DroppedPlans.Of(sentence, clause, first) is var (opening, closing) && opening == first ? closing : null;

    /// <summary>"may not be paid in cash": what the draft does not name is denied, and not the deed.</summary>
    private static bool IsOfSome(ClaimPair pair, int verb)
    {
        var text = pair.Source.Text;
        for (var i = verb + 1; i < pair.Theirs.End && text.Tokens[i].Kind != TokenKind.Mark && text.Tokens[i].Norm is not ("and" or "or" or "but"); i++)
        {
            // "may not be moved less than a week before": up to then it may.
            if (text.Tokens[i].Norm is "less" or "more" or "later" or "earlier" || ((EventWords.IsContent(text.Tokens[i]) || text.Tokens[i].Kind == TokenKind.Number) && !pair.IsSharedThere(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a bridge, which the firm will pay for": the deed is done to what stands before, and the source names no such thing.</summary>
    private static bool IsOfOther(ClaimPair pair, EventSentence sentence, int verb)
    {
        for (var i = verb - 1; i > sentence.Sentence.FirstToken && i >= verb - RelativeReach && !sentence[i].Is(';'); i--)
        {
            if (sentence[i].Norm is not ("which" or "that" or "whose"))
            {
                continue;
            }

            var noun = sentence[i - 1].Is(',') ? i - 2 : i - 1;
            return noun >= sentence.Sentence.FirstToken && sentence[noun].Kind == TokenKind.Word && EventWords.IsContent(sentence[noun]) && !VerbWords.IsFullVerb(sentence[noun]) && !pair.IsShared(noun)
                && !Enumerable.Range(pair.Theirs.First, pair.Theirs.End - pair.Theirs.First).Any(there => pair.Source.Text.Tokens[there].Stem == sentence[noun].Stem);
        }

        return false;
    }

    /// <summary>"guests who cannot swim": says of whom the sentence tells, not what.</summary>
    private static bool IsOfWhom(EventSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.Sentence.FirstToken && i >= verb - WhomReach && sentence[i].IsWord; i--)
        {
            if (sentence[i].Norm is "who" or "that" or "which" or "whoever" or "anyone")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both are told of one subject, or of the one's object; null where a subject is a pronoun or not read.</summary>
    private static bool? IsOfOne(ClaimPair pair, EventSentence mine, int verb, EventSentence theirs, int other)
    {
        if (mine.ClauseOf(verb) is not { } clause || theirs.ClauseOf(other) is not { } there)
        {
            return false;
        }

        var (one, rival) = (RoleFinder.Of(mine, clause, verb, verb), RoleFinder.Of(theirs, there, other, other));
        return one.Subject < 0 || rival.Subject < 0 || !EventWords.IsContent(mine[one.Subject]) || !EventWords.IsContent(theirs[rival.Subject]) || mine[one.Subject].IsCapitalized != theirs[rival.Subject].IsCapitalized ? null
            : pair.IsOne(one.Subject, rival.Subject) || pair.IsOne(one.Subject, rival.Object) || pair.IsOne(one.Object, rival.Subject) || pair.IsOne(one.Object, rival.Object);
    }

    /// <summary>A statement of the sources tells the draft's stage of the deed, by whomever, and of no other thing.</summary>
    private static bool IsTold(ClaimPair pair, DraftSources sources, DeedStage stage, int verb, string other)
    {
        var mine = pair.Events.Mine;
        var stem = mine[verb].Stem;
        var thing = ThingOf(mine, verb);
        foreach (var word in stem == other ? (ReadOnlySpan<string>)[stem] : [stem, other])
        {
            foreach (var place in sources.Claims.With(word))
            {
                var segment = sources.Claims.Segments[place];
                var sentence = EventSentences.Of(sources.Sources[segment.Document]).At(segment.Sentence);
                for (var i = segment.First; i < segment.End; i++)
                {
                    if (sentence[i].Stem == word && DeedStages.Of(sentence, i) is var (given, _) && given == stage && !(thing is not null && ThingOf(sentence, i) is { } thingThere && thing != thingThere && !Synonyms.Share(thing, thingThere) && !Has(sentence, segment, thing)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The stem of a common noun that the deed is done to; null when none is read.</summary>
    private static string? ThingOf(EventSentence sentence, int verb) =>
        sentence.ClauseOf(verb) is { } clause && RoleFinder.Of(sentence, clause, verb, verb).Object is >= 0 and var thing && EventWords.IsContent(sentence[thing]) && sentence[thing].Kind == TokenKind.Word ? sentence[thing].Stem : null;

    private static bool Has(EventSentence sentence, Segment segment, string stem)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (sentence[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }
}
