using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds what one sentence leaves open and the other tells as a fact: "has not decided whether to sell the pier", "has sold the pier".</summary>
internal static class UndecidedContrast
{
    private const double LeastCover = .8;
    private const int LeastShared = 2;

    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "unknown", "unclear", "undecided", "uncertain", "open", "known", "clear", "certain", "sure", "decided", "decide", "tell", "say", "seen", "settled", "established", "doubtful",
    };

    /// <summary>What is weighed on one day may be done on the next.</summary>
    private static readonly HashSet<string> Weighing = new(StringComparer.Ordinal)
    {
        "weighing", "considering", "debating", "deliberating", "pondering", "mulling", "thinking", "deciding", "discussing", "examining", "exploring", "contemplating", "weigh", "consider", "debate", "examine",
    };

    public static IEnumerable<Contrast> Find(SentenceComparison pair) => pair.Shared < LeastShared || !(pair.Left.Has(Cue.Whether) || pair.Right.Has(Cue.Whether))
        ? []
        : Left(pair).Concat(Left(pair.Turned).Select(contrast => contrast with { Left = contrast.Right, Right = contrast.Left }));

    /// <summary>What the left sentence leaves open.</summary>
    private static IEnumerable<Contrast> Left(SentenceComparison pair)
    {
        for (var i = pair.Left.Sentence.FirstToken; i < pair.Left.Sentence.EndToken; i++)
        {
            if (pair.Left[i].Norm == "whether" && pair.Left.ClauseOf(i) is { } clause && Judge(pair, clause, i) is { } contrast)
            {
                yield return contrast;
            }
        }
    }

    private static Contrast? Judge(SentenceComparison pair, EventClause clause, int whether)
    {
        if (OpenWords(pair.Left, clause, whether) is not { } open)
        {
            return null;
        }

        var matter = open.First > whether ? new EventClause(whether + 1, open.First) : new EventClause(whether + 1, clause.End);
        var verb = FirstVerb(pair.Left, matter);
        var told = verb < 0 ? -1 : pair.PartnerOf(verb);
        if (told < 0 || pair.CoverOf(matter) < LeastCover * pair.Ease || pair.Shared < (CountOf(pair.Left, matter) > 1 ? LeastShared : LeastShared + 1) || pair.Right.ClauseOf(told) is not { } telling)
        {
            return null;
        }

        var group = VerbGroup.Before(pair.Right, telling, told);
        if (group.Negator >= 0 || group.Mood.Length > 0 || group.IsInfinitive)
        {
            return null;
        }

        var place = Sure(pair.Right, telling, told) ?? (group.First, told);
        var isWeighed = Weighing.Contains(pair.Left[open.Last].Norm);
        if (isWeighed && !PlanContrast.IsOfOneDay(pair))
        {
            return null;
        }

        return new Contrast(EventAspect.Certainty, open, place, null, .7) { Apart = EventGuards.First(pair, matter, telling, open, place, EventAspect.Certainty, isWeighed) };
    }

    /// <summary>"had not yet decided | whether", "whether ... | is unknown".</summary>
    private static (int First, int Last)? OpenWords(EventSentence sentence, EventClause clause, int whether)
    {
        if (whether > clause.First)
        {
            return Weighing.Contains(sentence[whether - 1].Norm) ? (VerbGroup.Before(sentence, clause, whether - 1).First, whether - 1)
                : Open.Contains(sentence[whether - 1].Norm) ? IsOpen(sentence, clause, whether - 1) : null;
        }

        for (var i = clause.End - 1; i > whether; i--)
        {
            if (Open.Contains(sentence[i].Norm) && IsOpen(sentence, clause, i) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static (int First, int Last)? IsOpen(EventSentence sentence, EventClause clause, int word)
    {
        var group = VerbGroup.Before(sentence, clause, word);
        var isOpenItself = sentence[word].Norm is "unknown" or "unclear" or "undecided" or "uncertain" or "open" or "doubtful";
        return isOpenItself != group.Negator >= 0 || (group.IsInfinitive && sentence[word].Norm is "seen" or "decide") ? (group.First, word) : null;
    }

    private static int CountOf(EventSentence sentence, EventClause matter) => sentence.Content.Count(matter.Contains);

    private static int FirstVerb(EventSentence sentence, EventClause matter)
    {
        foreach (var token in sentence.Content)
        {
            if (matter.Contains(token) && (VerbWords.IsFullVerb(sentence[token]) || VerbWords.IsPastForm(sentence[token])))
            {
                return token;
            }
        }

        for (var i = matter.First; i + 1 < matter.End; i++)
        {
            if (VerbWords.IsAuxiliary(sentence[i]) && EventWords.IsContent(sentence[i + 1]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>"proved ... that": the word that says how sure it is.</summary>
    private static (int First, int Last)? Sure(EventSentence sentence, EventClause telling, int told)
    {
        for (var i = telling.First; i < told; i++)
        {
            if (sentence[i].Stem is "prove" or "prov" or "confirm" or "establish" or "show" or "certain" or "demonstrat")
            {
                return (i, i);
            }
        }

        return null;
    }
}
