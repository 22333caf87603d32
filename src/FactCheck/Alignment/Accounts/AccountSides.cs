using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>Opposites that two accounts of one event tell in like places: "granted 80 million in loans", "refused an application for 80 million".</summary>
internal static class AccountSides
{
    /// <summary>Least fit of what stands around the two, and least number of words and of near words they share.</summary>
    private const double MinFit = .33;
    private const double DeniedFit = .45;
    private const int MinTelling = 3;
    private const int MinNear = 2;

    /// <summary>Where the other text takes this side, too, in a place that fits so well against the opposite's, nothing is opposed.</summary>
    private const double Settled = .6;

    /// <summary>A negation or a doubt within so many tokens before the words turns them.</summary>
    private const int TurnReach = 4;

    private const int DateReach = 8;

    /// <summary>The words of a text that take a side as its own statement: not denied, not supposed, no noun and no attribute.</summary>
    public static IEnumerable<AccountSide> Of(ReadDocument document, AccountValues values)
    {
        var text = document.Text;
        var sentences = EventSentences.Of(document);
        var spread = WordSpread.Of(document);
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            foreach (var mark in sentences.MarksAt(s))
            {
                if (IsStated(text, mark, text.SentenceSpan[s]) is { } isStated)
                {
                    yield return new AccountSide(text, sentences, s, mark, values.In(s), spread, !isStated);
                }
            }
        }
    }

    public static IEnumerable<(AccountSide Left, AccountSide Right)> Opposed(List<AccountSide> left, List<AccountSide> right)
    {
        foreach (var side in left)
        {
            if (Best(side, right) is { } opposite && Best(opposite, left) is { } back && ReferenceEquals(back, side))
            {
                yield return (side, opposite);
            }
        }
    }

    private static AccountSide? Best(AccountSide side, List<AccountSide> others)
    {
        AccountSide? best = null;
        var fit = default(AccountFit);
        foreach (var other in others)
        {
            if (side.IsOpposed(other) && AccountFit.Of(side.Words, other.Words) is var found && found.Share > fit.Share && !side.HasChangedSides(other))
            {
                (best, fit) = (other, found);
            }
        }

        if (best is null || fit.Share < (best.IsDenied != side.IsDenied ? DeniedFit : MinFit) || fit is not { Telling: >= MinTelling, Near: >= MinNear }
            || !AccountGuards.OwnersAgree(side.Words, best.Words, isRequired: false) || !AreOfOneTime(side.Words, best.Words) || !side.ShareArgument(best) || side.IsElsewhere(best) || side.IsOfOther(best) || (side.IsOfPart() && best.IsOfPart()))
        {
            return null;
        }

        var agreed = 0.0;
        foreach (var other in others)
        {
            if (!side.IsOpposed(other) && side.Agrees(other))
            {
                agreed = Math.Max(agreed, AccountFit.Of(side.Words, other.Words).Share);
            }
        }

        return agreed < Settled * fit.Share ? best : null;
    }

    /// <summary>True unless dates near both, or so near, say that they are of two times.</summary>
    public static bool AreOfOneTime(AccountWords left, AccountWords right, int reach = DateReach)
    {
        var (ours, theirs) = (left.DatesWithin(reach), right.DatesWithin(reach));
        return ours.Count == 0 || theirs.Count == 0 || ours.Exists(date => theirs.Exists(other => date.RelationTo(other) != ValueRelation.Disjoint));
    }

    /// <summary>True where the text says so, false where it says that it is not so, null where it says neither.</summary>
    private static bool? IsStated(DocumentText text, Mark mark, Sentence sentence)
    {
        var tokens = text.TokenSpan;
        if (mark.First > sentence.FirstToken && (EventWords.IsDeterminer(tokens[mark.First - 1]) || tokens[mark.First - 1].Is('-') || tokens[mark.First].IsCapitalized))
        {
            return null;
        }

        if ((mark.Last + 1 < sentence.EndToken && tokens[mark.Last + 1].Is('-')) || VerbWords.IsGerund(tokens[mark.First]))
        {
            return null;
        }

        if (tokens[mark.First].Norm is "let" or "lets" && mark.Last + 1 < sentence.EndToken && tokens[mark.Last + 1].IsWord && tokens[mark.Last + 1].Norm is not ("to" or "out" or "and"))
        {
            // "It lets tenants keep a dog": allows.
            return null;
        }

        if (EventWords.HasNoSubject(text, sentence, mark.First))
        {
            return null;
        }

        var isDenied = false;
        for (var i = Math.Max(sentence.FirstToken, mark.First - TurnReach); i < mark.First; i++)
        {
            if (EventWords.IsSupposing(tokens[i]) || tokens[i].Norm is "no" or "without" or "if" or "whether" or "to" or "would" or "could" or "may" or "might" or "can")
            {
                return null;
            }

            isDenied = EventWords.IsNegator(tokens[i]) || (isDenied && EventWords.IsVerbPart(tokens[i]));
        }

        return !isDenied ? true : tokens[mark.First].IsStop ? null : false;
    }
}
