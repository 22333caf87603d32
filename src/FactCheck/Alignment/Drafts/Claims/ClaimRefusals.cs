using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds what a draft tells as given or said where the statement of the sources that tells the same has it refused: "won the contract" for "the bid from the firm for the
/// contract was rejected", "confirmed the merger" for "declined to comment on the merger", "accepted the post" for "was offered the post but declined".
/// </summary>
internal static class ClaimRefusals
{
    private const double LeastCover = .5;

    private const double Confidence = .75;

    /// <summary>Tokens from a refusal to what is refused, and to what is not said.</summary>
    private const int Reach = 4;

    private static readonly WordSet Gains = Stems("win won secure secured land landed gain gained receive received obtain obtained get got clinch clinched award awarded grant granted");
    private static readonly WordSet Takings = Stems("accept accepted take took taken join joined");
    private static readonly WordSet Sayings = Stems("confirm confirmed deny denied admit admitted acknowledge acknowledged comment commented announce announced disclose disclosed reveal revealed explain explained");
    private static readonly WordSet Refusals = Stems("reject rejected refuse refused decline declined dismiss dismissed deny denied");
    private static readonly WordSet Requests = Stems("bid offer application tender request proposal appeal petition");
    private static readonly WordSet Offers = Stems("offer offered offering invite invited invitation");

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        var (mine, theirs) = pair.Events;
        for (var verb = pair.Clause.First; verb < pair.Clause.End; verb++)
        {
            var stem = mine[verb].Stem;
            if (!(Gains.Contains(stem) || Takings.Contains(stem) || Sayings.Contains(stem)) || !IsDone(mine, pair.Clause, verb))
            {
                continue;
            }

            var refused = Takings.Contains(stem) ? Declined(pair, theirs)
                : Gains.Contains(stem) ? Rejected(pair, mine, verb, theirs)
                : Unsaid(pair, mine, verb, theirs);
            if (refused is var (first, last) && !IsTold(pair, sources, mine, verb))
            {
                yield return new Topic(mine[verb].Norm, TopicBasis.Event, [pair.Told(verb, verb, EventAspect.Outcome), pair.Given(first, last, EventAspect.Outcome)], ["the statement of the source that tells the same has it refused"], Confidence);
                yield break;
            }
        }
    }

    private static bool IsDone(EventSentence sentence, EventClause clause, int verb)
    {
        var group = VerbGroup.Before(sentence, clause, verb);
        return (VerbWords.IsPastForm(sentence[verb]) || sentence[verb].Norm is "won" or "took" or "got" || (group.First < verb && sentence[group.First].Norm is "has" or "have" or "had")) && group is { Negator: < 0, Mood: "", IsInfinitive: false }
            && !(verb > clause.First && (EventWords.IsDeterminer(sentence[verb - 1]) || EventWords.IsPreposition(sentence[verb - 1]))) && !sentence.Sentence.IsQuestion
            && !Enumerable.Range(clause.First, verb - clause.First).Any(i => EventWords.IsSupposing(sentence[i]) || EventWords.IsNegator(sentence[i]) || sentence[i].Norm is "nobody" or "no" or "neither" or "none");
    }

    /// <summary>Another statement of the sources has it given or said: an offer was made again, a refusal was appealed.</summary>
    private static bool IsTold(ClaimPair pair, DraftSources sources, EventSentence mine, int verb)
    {
        var stem = mine[verb].Stem;
        var words = Takings.Contains(stem) ? Takings : Gains.Contains(stem) ? Gains : null;
        var thing = RoleFinder.Of(mine, pair.Clause, verb, verb).Object;
        foreach (var segment in sources.Claims.Segments)
        {
            var (isGiven, isOfThing) = (false, thing < 0);
            for (var i = segment.First; !ReferenceEquals(segment, pair.Theirs) && i < segment.End; i++)
            {
                ref readonly var token = ref sources.Sources[segment.Document].Text.TokenSpan[i];
                isGiven |= token.Stem == stem || words?.Contains(token.Stem) == true;
                isOfThing |= thing >= 0 && token.Stem == mine[thing].Stem;
            }

            if (isGiven && isOfThing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was offered the post, but declined": the offer stands before the refusal, which has no other object.</summary>
    private static (int First, int Last)? Declined(ClaimPair pair, EventSentence theirs)
    {
        var isOffered = false;
        for (var i = pair.Theirs.First; i < pair.Theirs.End; i++)
        {
            isOffered |= Offers.Contains(theirs[i].Stem);
            if (isOffered && i + 2 < pair.Theirs.End && theirs[i].Norm == "turned" && theirs[i + 1].Norm is "it" or "them" && theirs[i + 2].Norm == "down" && !IsDenied(pair, theirs, i))
            {
                return (i, i + 2);
            }

            var isEnd = i + 1 >= pair.Theirs.End || !theirs[i + 1].IsWord || theirs[i + 1].Norm is "it" or "and" or "because" or "for" or "on" or "in" or "after" or "to";
            if (isOffered && theirs[i].Norm is "declined" or "refused" or "rejected" && isEnd && !(i + 1 < pair.Theirs.End && theirs[i + 1].Norm == "to") && !IsDenied(pair, theirs, i))
            {
                return (i, i);
            }
        }

        return null;
    }

    /// <summary>"rejected the bid from the firm for the contract", "the firm's bid for the contract was rejected": it has both the draft's subject and what was won.</summary>
    private static (int First, int Last)? Rejected(ClaimPair pair, EventSentence mine, int verb, EventSentence theirs)
    {
        var roles = RoleFinder.Of(mine, pair.Clause, verb, verb);
        if (roles.Subject < 0 || roles.Object < 0 || !pair.IsShared(roles.Subject) || !pair.IsShared(roles.Object) || HasAny(pair, theirs, Gains))
        {
            return null;
        }

        for (var i = pair.Theirs.First; i < pair.Theirs.End; i++)
        {
            if (!Requests.Contains(theirs[i].Stem) || !IsOf(pair, theirs, i, roles.Subject) || Near(theirs, pair.Theirs, i) is not { } refusal || IsDenied(pair, theirs, refusal))
            {
                continue;
            }

            return (refusal, refusal);
        }

        return null;
    }

    /// <summary>The refusal right before the request or behind "was".</summary>
    private static int? Near(EventSentence sentence, Segment segment, int request)
    {
        for (var i = request - 1; i >= Math.Max(segment.First, request - Reach) && !sentence[i].Is(','); i--)
        {
            if (Refusals.Contains(sentence[i].Stem))
            {
                return i;
            }
        }

        for (var i = request + 1; i + 1 < segment.End && !sentence[i].Is(','); i++)
        {
            if (sentence[i].Norm is "was" or "were" or "been" && Refusals.Contains(sentence[i + 1].Stem))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>"the firm's bid", "the bid from the firm": made by the draft's subject.</summary>
    private static bool IsOf(ClaimPair pair, EventSentence theirs, int request, int subject)
    {
        if (request - 2 >= pair.Theirs.First && theirs[request - 1].Norm == "'s" && pair.IsOne(subject, request - 2))
        {
            return true;
        }

        if (request + 1 >= pair.Theirs.End || theirs[request + 1].Norm is not ("from" or "by" or "of"))
        {
            return false;
        }

        for (var i = request + 2; i < Math.Min(pair.Theirs.End, request + 2 + Reach) && (theirs[i].IsCapitalized || theirs[i].Norm is "and" or "&" || EventWords.IsDeterminer(theirs[i]) || pair.IsOne(subject, i)); i++)
        {
            if (pair.IsOne(subject, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"declined to comment on the merger": what the draft has said is named behind it, and by one speaker.</summary>
    private static (int First, int Last)? Unsaid(ClaimPair pair, EventSentence mine, int verb, EventSentence theirs)
    {
        var speaker = RoleFinder.Of(mine, pair.Clause, verb, verb).Subject;
        for (var i = pair.Theirs.First + 1; speaker >= 0 && i + 2 < pair.Theirs.End; i++)
        {
            var isRefused = (theirs[i].Norm is "declined" or "refused" && theirs[i + 1].Norm == "to") || (theirs[i].Norm is "would" or "did" && theirs[i + 1].Norm == "not") || (theirs[i].Norm is "wouldn't" or "didn't");
            var said = theirs[i + 1].Norm is "to" or "not" ? i + 2 : i + 1;
            if (!isRefused || !(theirs[said].Norm == "comment" || theirs[said].Stem == mine[verb].Stem) || theirs.ClauseOf(i) is not { } there || IsDenied(pair, theirs, i))
            {
                continue;
            }

            // One may deny what one does not say more of.
            var isOfOne = pair.IsOne(speaker, RoleFinder.Of(theirs, there, i, said).Subject);
            return isOfOne && pair.Shared.Any(shared => shared.Mine > verb && shared.Theirs > said) && !HasAny(pair, theirs, Sayings, i, said) ? (i, said) : null;
        }

        return null;
    }

    private static bool IsDenied(ClaimPair pair, EventSentence sentence, int refusal) =>
        Enumerable.Range(pair.Theirs.First, refusal - pair.Theirs.First).Any(i => refusal - i <= Reach && (EventWords.IsNegator(sentence[i]) || EventWords.IsSupposing(sentence[i])));

    private static bool HasAny(ClaimPair pair, EventSentence sentence, WordSet words, int except = -1, int last = -1)
    {
        for (var i = pair.Theirs.First; i < pair.Theirs.End; i++)
        {
            if ((i < except || i > last) && words.Contains(sentence[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    private static WordSet Stems(string words) => new(words.Split(' ').Select(Stemmer.Stem));
}
