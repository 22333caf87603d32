using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds one deed given to two people where both texts know both of them, so that neither may be a loose name of the other: "the abbot warned pilgrims, the
/// town hall heard of it", "the town hall warned pilgrims, the abbot heard of it"; and what one alone made or did, given to two.
/// </summary>
internal static class ActorContrast
{
    private const double LeastCover = .6;

    /// <summary>How far around the sentence the other person may be named.</summary>
    private const int Window = 60;

    public static IEnumerable<Contrast> Find(SentenceComparison pair)
    {
        foreach (var left in pair.Left.Agents)
        {
            foreach (var right in pair.Right.Agents)
            {
                if (AreOneDeed(pair, left.Predicate, right.Predicate) && AreApart(pair, left, right) && Judge(pair, left, right) is { } contrast)
                {
                    return [contrast];
                }
            }
        }

        return [];
    }

    private static Contrast? Judge(SentenceComparison pair, Agent left, Agent right)
    {
        if (pair.Left.ClauseOf(left.Predicate) is not { } leftClause || pair.Right.ClauseOf(right.Predicate) is not { } rightClause)
        {
            return null;
        }

        var (mine, theirs) = (VerbGroup.Before(pair.Left, leftClause, left.Predicate), VerbGroup.Before(pair.Right, rightClause, right.Predicate));
        if (mine.Negator >= 0 != theirs.Negator >= 0 || mine.Mood != theirs.Mood || AlsoDoes(pair.Left, left, right, pair.Right) || AlsoDoes(pair.Right, right, left, pair.Left)
            || IsJoined(pair.Left, left) || IsJoined(pair.Right, right) || IsMutual(pair, left, right))
        {
            return null;
        }

        var isSole = IsSole(pair.Left) || IsSole(pair.Right);
        var isSwap = Names(pair.Right, left, pair.Left) && Names(pair.Left, right, pair.Right);
        var (leftPlace, rightPlace) = ((left.First, left.Last), (right.First, right.Last));
        var shared = Shared(pair, leftClause, left, rightClause, right);
        var cover = (pair.CoverOf(leftClause, leftPlace) + pair.Turned.CoverOf(rightClause, rightPlace)) / 2;
        if (!(isSwap || isSole) || shared < (isSwap ? 2 : 3) || cover < LeastCover * pair.Ease)
        {
            return null;
        }

        return new Contrast(EventAspect.Deed, leftPlace, rightPlace, null, .7) { Apart = EventGuards.First(pair, leftClause, rightClause, leftPlace, rightPlace, EventAspect.Deed) };
    }

    /// <summary>Content words that both clauses have, the two actors left out.</summary>
    private static int Shared(SentenceComparison pair, EventClause leftClause, Agent left, EventClause rightClause, Agent right)
    {
        var shared = 0;
        foreach (var token in pair.Left.Content)
        {
            shared += leftClause.Contains(token) && !left.Contains(token) && pair.PartnerOf(token) is >= 0 and var partner && rightClause.Contains(partner) && !right.Contains(partner) ? 1 : 0;
        }

        return shared;
    }

    private static bool AreOneDeed(SentenceComparison pair, int left, int right) =>
        (WordLikeness.AreForms(pair.Left[left], pair.Right[right]) && !IsOfMany(pair.Left[left])) || (IsMaking(pair.Left[left]) && IsMaking(pair.Right[right]));

    /// <summary>What each of several does in its turn.</summary>
    private static bool IsOfMany(in Token token) => token.Stem is "speak" or "arriv" || IsOfCrowd(token);

    /// <summary>What any of those who are there may do.</summary>
    public static bool IsOfCrowd(in Token token) => token.Stem is "celebrat" or "attend" or "applaud" or "pose" or "smil" or "react" or "train" or "compet" or "watch" or "listen";

    private static bool IsMaking(in Token token) => token.Stem is "writ" or "author" or "draft" or "pen" or "compos" or "compose";

    /// <summary>Two names without a part in common, or two nouns for people who are not one.</summary>
    private static bool AreApart(SentenceComparison pair, Agent left, Agent right)
    {
        for (var i = left.First; i <= left.Last; i++)
        {
            for (var k = right.First; k <= right.Last; k++)
            {
                if (pair.AreAlike(i, k) && !(i < left.Last && k < right.Last && pair.Left[i].IsCapitalized && RoleTitles.IsHeadWord(pair.Left[i].Norm)))
                {
                    return false;
                }
            }
        }

        var (one, other) = (pair.Left[left.Last], pair.Right[right.Last]);
        return one.IsCapitalized || other.IsCapitalized
            ? pair.Left.IsPerson(left.Last) && pair.Right.IsPerson(right.Last)
            : Kinds.ExcludeEachOther(one.Stem, other.Stem) || (!IsLoose(one.Stem) && !IsLoose(other.Stem) && HaveChangedPlaces(pair, left, right));
    }

    /// <summary>Words that a text puts for somebody it has also called otherwise.</summary>
    private static bool IsLoose(string stem) => stem is "company" or "firm" or "business" or "group" or "corporation" or "man" or "woman" or "boy" or "girl" or "person" or "people" or "team" or "side" or "official" or "worker"
        or "employee" or "spokesman" or "spokeswoman" or "party" or "couple" or "pair" or "member" or "agency" or "organisation" or "organization" or "body" or "leader" or "one" or "other" or "others";

    /// <summary>True when the one text's other actor does what the other text's other actor does: both nouns mean two people then.</summary>
    private static bool HaveChangedPlaces(SentenceComparison pair, Agent left, Agent right)
    {
        foreach (var mine in pair.Left.Surroundings)
        {
            foreach (var deed in mine.Agents)
            {
                if (mine[deed.Last].Stem != pair.Right[right.Last].Stem || mine[deed.Predicate].Stem == pair.Left[left.Predicate].Stem)
                {
                    continue;
                }

                foreach (var theirs in pair.Right.Surroundings)
                {
                    foreach (var other in theirs.Agents)
                    {
                        if (theirs[other.Last].Stem == pair.Left[left.Last].Stem && WordLikeness.AreForms(theirs[other.Predicate], mine[deed.Predicate]))
                        {
                            return true;
                        }
                    }
                }
            }
        }

        return false;
    }

    /// <summary>True when the text around a sentence has the head of the other text's actor.</summary>
    private static bool Names(EventSentence sentence, Agent other, EventSentence from)
    {
        var head = from[other.Last];
        var (first, end) = (Math.Max(0, sentence.Sentence.FirstToken - Window), Math.Min(sentence.Text.Tokens.Count, sentence.Sentence.EndToken + Window));
        for (var i = first; i < end; i++)
        {
            if (sentence.Text.Tokens[i].Stem == head.Stem && sentence.Text.Tokens[i].IsCapitalized == head.IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the text around gives such a deed to the other one, too.</summary>
    public static bool AlsoDoes(EventSentence sentence, Agent own, Agent other, EventSentence from)
    {
        foreach (var near in sentence.Surroundings)
        {
            foreach (var agent in near.Agents)
            {
                if (WordLikeness.AreForms(near[agent.Predicate], sentence[own.Predicate]) && near[agent.Last].Stem == from[other.Last].Stem)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"X wrote to Y", "Y wrote to X": people do so to each other.</summary>
    private static bool IsMutual(SentenceComparison pair, Agent left, Agent right) => IsAnswered(pair.Left[left.Predicate].Stem) && HasBeside(pair.Left, left, pair.Right[right.Last].Stem) && HasBeside(pair.Right, right, pair.Left[left.Last].Stem);

    private static bool HasBeside(EventSentence sentence, Agent agent, string stem)
    {
        foreach (var token in sentence.Content)
        {
            if (sentence[token].Stem == stem && sentence.ClauseOf(agent.Predicate) is { } clause && clause.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAnswered(string stem) => stem is "writ" or "call" or "phon" or "telephon" or "email" or "text" or "speak" or "talk" or "thank" or "visit" or "reply" or "send" or "answer" or "greet" or "meet" or "help" or "ask"
        or "accus" or "accuse" or "criticis" or "criticiz" or "prais" or "praise" or "kiss" or "hug" or "embrac" or "hit" or "punch" or "push" or "love" or "hate" or "marry" or "know" or "see" or "look" or "smil" or "wave" or "pass" or "play" or "face" or "beat" or "join" or "follow" or "lose";

    /// <summary>"the mayor and the board": one of several.</summary>
    public static bool IsJoined(EventSentence sentence, Agent agent)
    {
        var before = agent.First - 1;
        while (before > sentence.Sentence.FirstToken && EventWords.IsDeterminer(sentence[before]))
        {
            before--;
        }

        return (before >= sentence.Sentence.FirstToken && sentence[before].Norm is "and" or "or" or "with" or "of" or "for") || (agent.Last + 1 < sentence.Sentence.EndToken && sentence[agent.Last + 1].Norm is "and" or "or" or "of" or "for" or "'s");
    }

    /// <summary>"only", "alone", "the sole composer".</summary>
    private static bool IsSole(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "alone" or "sole" or "solely" or "single-handedly" or "himself" or "herself" || (sentence[i].Norm == "only" && (i == sentence.Sentence.FirstToken || sentence[i - 1].Norm == "the")) || (sentence[i].Norm == "first" && i > sentence.Sentence.FirstToken && (sentence[i - 1].Norm is "who" or "was" or "were" || EventWords.IsVerbPart(sentence[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
