using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Parallels;

/// <summary>What two sentences tell besides the places that are compared: words, names and numbers of which the other text knows nothing.</summary>
internal static class ParallelParts
{
    /// <summary>Words of a phrase that differs as a whole.</summary>
    private const int MaxPhrase = 2;

    /// <summary>The content words of a sentence, but for the place and for who says so, that the other text does not have.</summary>
    public static List<int> Rest(SentenceComparison pair, Told place) =>
        pair.RestOf(new EventClause(place.Sentence.Sentence.FirstToken, place.Sentence.Sentence.EndToken), (place.First, place.Last)).FindAll(token => place.Sentence.ClauseOf(token) is not null);

    /// <summary>"solar panels" beside "heat pumps".</summary>
    public static bool IsOnePhrase(List<int> tokens) => tokens.Count <= MaxPhrase && tokens[^1] - tokens[0] == tokens.Count - 1;

    /// <summary>True behind one preposition, and before one word.</summary>
    public static bool StandAlike(EventSentence left, int mine, EventSentence right, int theirs)
    {
        if (NumberWords.Value(left[mine].Norm) is not null || NumberWords.Value(right[theirs].Norm) is not null)
        {
            return false;
        }

        var (one, other) = (Lead(left, mine), Lead(right, theirs));
        return (one is not null && one == other) || (one is null && other is null && mine + 1 < left.Sentence.EndToken && theirs + 1 < right.Sentence.EndToken && left[mine + 1].Stem == right[theirs + 1].Stem && left[mine + 1].IsWord);
    }

    private static string? Lead(EventSentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.Sentence.FirstToken && token - i < 4; i--)
        {
            if (EventWords.IsPreposition(sentence[i]))
            {
                return sentence[i].Norm;
            }

            if (!EventWords.IsDeterminer(sentence[i].Norm))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"small firms" and "large firms", but not "the last shift" and "a third of its people".</summary>
    public static bool AreOfOneNoun(SentenceComparison pair, int left, int right) =>
        Noun(pair.Left, left) is var mine && Noun(pair.Right, right) is var theirs && ((mine < 0 && theirs < 0 && !IsOrdinal(pair.Left[left].Norm)) || (mine >= 0 && theirs >= 0 && pair.AreOne(mine, theirs))
            || ((mine < 0) != (theirs < 0) && !IsOrdinal(pair.Left[left].Norm) && !IsOrdinal(pair.Right[right].Norm) && (mine >= 0 ? pair.Covers(mine) : pair.Turned.Covers(theirs))));

    private static bool IsOrdinal(string norm) => norm is "last" or "final" || WordLikeness.IsOrdinal(norm);

    /// <summary>The content word right behind a word; -1 when there is none.</summary>
    private static int Noun(EventSentence sentence, int token) => token + 1 < sentence.Sentence.EndToken && EventWords.IsContent(sentence[token + 1]) && !VerbWords.IsFullVerb(sentence[token + 1]) && !VerbWords.IsPastForm(sentence[token + 1]) ? token + 1 : -1;

    /// <summary>Names that neither text shares with the other: those of the same people in other words are not meant.</summary>
    public static (int Left, int Right)? Names(SentenceComparison pair, List<int> mine, List<int> theirs)
    {
        foreach (var left in mine)
        {
            foreach (var right in theirs)
            {
                if (IsOther(pair.Left, left) && IsOther(pair.Right, right) && !pair.AreOne(left, right) && BesideKnown(pair, left) is var ours && BesideKnown(pair.Turned, right) is var rival && (ours is null && rival is null || (ours is not null && ours == rival)))
                {
                    return (left, right);
                }
            }
        }

        return null;
    }

    private static bool IsOther(EventSentence sentence, int token) => sentence.IsName(token) && !sentence.IsTime(token) && Peoples.Of(sentence[token].Norm).Count == 0;

    /// <summary>The part of a name beside another part that the other text has: "Red" of "Red Cross".</summary>
    private static string? BesideKnown(SentenceComparison pair, int token)
    {
        var sentence = pair.Left;
        return token > sentence.Sentence.FirstToken && sentence[token - 1].IsCapitalized && EventWords.IsContent(sentence[token - 1]) && pair.Covers(token - 1) ? sentence[token - 1].Stem
            : token + 1 < sentence.Sentence.EndToken && sentence[token + 1].IsCapitalized && pair.Covers(token + 1) ? sentence[token + 1].Stem : null;
    }

    /// <summary>"For four people take 200 g": another number than the one told, of which the other text knows nothing.</summary>
    public static bool HasScale(Told told, Told other)
    {
        for (var i = told.Sentence.Sentence.FirstToken + 1; i < told.Sentence.Sentence.EndToken; i++)
        {
            var token = told.Sentence[i];
            if (told.Sentence[i - 1].Norm is "for" or "per" && !told.Sentence.IsTime(i) && (token.Kind == TokenKind.Number || NumberWords.Value(token.Norm) > 1) && !other.Sentence.TextHas(token.Stem)
                && (!told.Contains(i) || HasOwnNumber(told, other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A poll by Vox found", "a poll by Numa found": both name who says so, and not the same.</summary>
    public static bool HaveOtherSpeakers(EventSentence left, EventSentence right)
    {
        var (ours, theirs) = (left.Speaker().FindAll(left.IsName), right.Speaker().FindAll(right.IsName));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Exists(token => right.TextHas(left[token].Stem)) && !theirs.Exists(token => left.TextHas(right[token].Stem));
    }

    /// <summary>True when a sentence gives a number that the other text does not have.</summary>
    public static bool HasOwnNumber(Told told, Told other)
    {
        foreach (var token in told.Sentence.Content)
        {
            if ((token < told.First || token > told.Last) && told.Sentence[token].Kind == TokenKind.Number && !told.Sentence.IsTime(token) && told.Sentence.ClauseOf(token) is not null && !other.Sentence.TextHas(told.Sentence[token].Stem))
            {
                return true;
            }
        }

        return false;
    }
}
