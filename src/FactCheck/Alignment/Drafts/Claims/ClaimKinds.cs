using FactCheck.Alignment.Drafts.Rows;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a thing where the statement of the sources that tells the same has another of its kind: "two benches of oak" for "two steel benches", "a passport for his wife"
/// for "his brother's passport".
/// </summary>
internal static class ClaimKinds
{
    /// <summary>Least share of the clause that the statement has.</summary>
    private const double LeastCover = .5;

    /// <summary>Tokens around the two in which the same words stand, and how many of them at least.</summary>
    private const int Reach = 3;
    private const int LeastNear = 1;

    /// <summary>The same where one preposition leads to either.</summary>
    private const int LeadReach = 6;
    private const int LeadWords = 3;

    /// <summary>Tokens before a thing in which a number counts it.</summary>
    private const int CountReach = 2;
    private const int AlsoReach = 4;

    public static IEnumerable<Topic> Topics(ClaimPair pair, DraftSources sources)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        var mine = Kinds.Find(pair.Draft.Text, pair.Mine.First, pair.Mine.End);
        var theirs = Kinds.Find(pair.Source.Text, pair.Theirs.First, pair.Theirs.End);
        var (beside, around) = (Around(pair.Draft.Text, pair.Mine), Around(pair.Source.Text, pair.Theirs));
        (KindMark Mine, KindMark Theirs)? found = null;
        foreach (var mark in mine)
        {
            foreach (var other in theirs)
            {
                if (mark.Excludes(other) && pair.Clause.Contains(mark.First) && !around.Exists(mark.IsOfFamily) && !beside.Exists(other.IsOfFamily))
                {
                    if (found is not null)
                    {
                        yield break;
                    }

                    found = (mark, other);
                }
            }
        }

        if (found is var (one, rival) && !ChangedSides.AreConverse(pair.Draft.Text, new Mark(one.First, one.Last, []), pair.Source.Text, new Mark(rival.First, rival.Last, [])) && pair.SharedNear(one.First, rival.First, HaveOneLead(pair, one, rival) ? LeadReach : Reach) >= LeastNear && AreOneOfAKind(pair, one, rival) && !sources.Vocabulary.HasWord(pair.Draft.Text.Tokens[one.Last]) && !IsOfOtherRow(pair, rival, sources))
        {
            yield return new Topic(pair.Draft.Text.Tokens[one.Last].Norm, TopicBasis.Event, [pair.Told(one.First, one.Last, EventAspect.Thing), pair.Given(rival.First, rival.Last, EventAspect.Thing)], ["the statement of the source that tells the same has another one"], .7);
        }
    }

    /// <summary>The things of the whole sentence: "oats rose; rye fell".</summary>
    private static List<KindMark> Around(DocumentText text, Segment segment) => Kinds.Find(text, text.SentenceSpan[segment.Sentence].FirstToken, text.SentenceSpan[segment.Sentence].EndToken);

    /// <summary>"90 euros, for children 45 euros": the other thing is told of another value than the one the clause gives.</summary>
    private static bool IsOfOtherRow(ClaimPair pair, KindMark rival, DraftSources sources)
    {
        foreach (var theirs in pair.Others)
        {
            if (theirs.Value is QuantityValue && pair.Own.Any(mine => mine.Value.RelationTo(theirs.Value) == ValueRelation.Equal) && sources.ValuesLike(theirs.Kind).FirstOrDefault(placed => ReferenceEquals(placed.Assertion, theirs)) is { } given
                && RowCells.Of(pair.Source.Text, given, sources.ValuesBeside(given)) is { Count: > 1 } cell && (rival.First < cell.First || rival.First >= cell.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveOneLead(ClaimPair pair, KindMark mine, KindMark theirs) => Lead(pair.Draft.Text, mine) is { } lead && lead == Lead(pair.Source.Text, theirs);

    private static string? Lead(DocumentText text, KindMark mark)
    {
        for (var i = mark.First - 1; i >= Math.Max(0, mark.First - LeadWords) && text.Tokens[i].IsWord; i--)
        {
            if (EventWords.IsPreposition(text.Tokens[i]))
            {
                return text.Tokens[i].Norm;
            }
        }

        return null;
    }

    private static bool AreOneOfAKind(ClaimPair pair, KindMark mine, KindMark theirs)
    {
        var (draft, source) = (pair.Draft.Text, pair.Source.Text);
        return IsProper(draft, mine) == IsProper(source, theirs)
            && draft.Tokens[mine.Last].Stem != source.Tokens[theirs.Last].Stem
            && !IsOneOfSeveral(draft, pair.Mine.End, mine) && !IsOneOfSeveral(source, pair.Theirs.End, theirs)
            && !(NameBehind(draft, mine) is { } one && NameBehind(source, theirs) is { } another && one != another)
            && !IsVerb(draft.Tokens[mine.Last]) && !IsVerb(source.Tokens[theirs.Last])
            && Described(draft, pair.Mine.End, mine) is var word && Described(source, pair.Theirs.End, theirs) is var other
            && (word < 0 || pair.IsShared(word)) && (other < 0 || pair.IsSharedThere(other));
    }

    /// <summary>"ahead of Lund", "behind Tora": told of another, the one is the other turned round.</summary>
    private static string? NameBehind(DocumentText text, KindMark mark)
    {
        var at = mark.Last + 1 < text.Tokens.Count && text.Tokens[mark.Last + 1].Norm == "of" ? mark.Last + 2 : mark.Last + 1;
        return text.Tokens[mark.Last].Norm is "ahead" or "behind" or "above" or "below" && at < text.Tokens.Count && text.Tokens[at].IsCapitalized ? text.Tokens[at].Stem : null;
    }

    /// <summary>A part of a name; the first word of a sentence says nothing.</summary>
    private static bool IsProper(DocumentText text, KindMark mark) => text.Tokens[mark.First].IsCapitalized && text.SentenceOf(text.Tokens[mark.First]).FirstToken != mark.First;

    private static bool IsVerb(in Token token) => VerbWords.IsAuxiliary(token) || VerbWords.IsGerund(token) || VerbWords.IsPastForm(token);

    /// <summary>"40 men", "a bus and a tram", "also a gifted cook": some of many, or one of two.</summary>
    private static bool IsOneOfSeveral(DocumentText text, int end, KindMark mark)
    {
        var isDescribing = Described(text, end, mark) >= 0;
        for (var i = mark.First - 1; i >= Math.Max(0, mark.First - AlsoReach); i--)
        {
            var isNear = i >= mark.First - CountReach;
            if (text.Tokens[i].Norm is "also" or "them" or "whom" || (isNear && text.Tokens[i].Norm is "and" or "or" or "other" or "another" or "some" or "both")
                || (isNear && !isDescribing && (text.Tokens[i].Kind == TokenKind.Number || NumberWords.Value(text.Tokens[i].Norm) is not null)))
            {
                return true;
            }
        }

        return mark.Last + 1 < text.Tokens.Count && text.Tokens[mark.Last + 1].Norm is "and" or "or";
    }

    /// <summary>The word right behind that the mark describes: "steel benches", "North America"; -1 when it stands for itself.</summary>
    private static int Described(DocumentText text, int end, KindMark mark) =>
        mark.Last + 1 < end && text.Tokens[mark.Last + 1] is { IsAfterSpace: true } next && next.IsWord && EventWords.IsContent(next) && !VerbWords.IsFullVerb(next) && !VerbWords.IsPastForm(next) ? mark.Last + 1 : -1;
}
