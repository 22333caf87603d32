using FactCheck.Alignment.Events;
using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Limits;

/// <summary>Reads the phrases of a sentence that say for whom, when or of what something holds: "boys only", "everyone", "all year round".</summary>
internal static class LimitReader
{
    /// <summary>Words a phrase may have.</summary>
    private const int MaxWords = 7;

    private static readonly WordSet Groups = new(WordListFile.Read("person-groups.txt"));

    private static readonly string[][] WholeTimes = [.. WordListFile.Lines("whole-times.txt").Select(line => line.Split(' '))];

    private static readonly WordSet Stretches =
    [
        "year", "month", "week", "day", "night", "season", "summer", "winter", "spring", "autumn", "weekend", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly WordSet Restricting = ["only", "exclusively", "solely"];

    /// <summary>The words other than times at which a phrase is looked for.</summary>
    public static IEnumerable<string> Words =>
    [
        .. WholeTimes.SelectMany(phrase => phrase[0] == "+" ? Stretches : [phrase[0]]), .. Restricting, .. Groups,
        "everyone", "everybody", "anyone", "anybody", "men", "women", "public", "population", "all", "every", "any", "limited", "restricted", "reserved", "confined", "alone", "those",
    ];

    /// <summary>True when a word can begin or end a phrase that takes all or no others: what a sentence must have to be worth reading.</summary>
    public static bool IsCue(string norm) => Restricting.Contains(norm) || norm is "alone" or "all" or "every" or "any" or "everyone" or "everybody" or "anyone" or "anybody" or "throughout" or "whole" or "entire" or "round" or "both"
        or "since" or "until" or "till" or "from" or "limited" or "restricted" or "reserved" or "confined" or "permanently" or "daily" or "interruption" or "break" or "population" or "women";

    public static IReadOnlyList<Limit> Read(EventSentence sentence, IReadOnlyList<Assertion> times)
    {
        var limits = new List<Limit>();
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if ((Cues.Has(sentence[i], Cue.Limiting) || TimeAt(sentence, i, times) is not null) && sentence.ClauseOf(i) is not null && (WholeTime(sentence, i) ?? Everyone(sentence, i) ?? Only(sentence, i, times) ?? Time(sentence, i, times) ?? Group(sentence, i)) is { } limit)
            {
                limits.Add(limit);
                i = Math.Max(i, limit.Last);
            }
        }

        return limits;
    }

    private static Limit? WholeTime(EventSentence sentence, int first)
    {
        foreach (var phrase in WholeTimes)
        {
            var last = first + phrase.Length - 1;
            if (last < sentence.Sentence.EndToken && Stands(sentence, first, phrase))
            {
                return new Limit(LimitKind.All, LimitAspect.Time, first, last, [.. Stems(sentence, first, last).Where(Stretches.Contains)]);
            }
        }

        return null;
    }

    private static bool Stands(EventSentence sentence, int first, string[] phrase)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            var norm = sentence[first + k].Norm;
            if (phrase[k] == "+" ? !Stretches.Contains(norm) : phrase[k] != norm)
            {
                return false;
            }
        }

        return true;
    }

    private static Limit? Everyone(EventSentence sentence, int i)
    {
        var norm = sentence[i].Norm;
        if (norm is "everyone" or "everybody" or "anyone" or "anybody")
        {
            return IsNarrowed(sentence, i + 1) ? null : new Limit(LimitKind.All, LimitAspect.People, i, i, []);
        }

        if (norm is "men" or "women" && i + 2 < sentence.Sentence.EndToken && sentence[i + 1].Norm == "and" && sentence[i + 2].Norm is "women" or "men")
        {
            return new Limit(LimitKind.All, LimitAspect.People, i, i + 2, []);
        }

        if (norm is "public" or "population" && i > sentence.Sentence.FirstToken + 1 && sentence[i - 1].Norm is "general" or "whole" or "entire")
        {
            return new Limit(LimitKind.All, LimitAspect.People, i - 1, i, []);
        }

        if (norm is not ("all" or "every" or "any"))
        {
            return null;
        }

        for (var noun = i + 1; noun < Math.Min(i + 6, sentence.Sentence.EndToken) && (sentence[noun].IsWord || sentence[noun].Kind == TokenKind.Number); noun++)
        {
            var isGroup = Groups.Contains(sentence[noun].Norm) || (norm is "every" or "any" && Groups.Contains(sentence[noun].Norm + "s"));
            if (isGroup || (sentence[noun].Norm is "poor" or "young" or "old" or "sick" && noun > i + 1))
            {
                return new Limit(IsNarrowed(sentence, noun + 1) ? LimitKind.Some : LimitKind.All, LimitAspect.People, i, noun, Stems(sentence, i, noun));
            }
        }

        return null;
    }

    /// <summary>"boys only", "only boys", "in August alone", "reserved for members".</summary>
    private static Limit? Only(EventSentence sentence, int i, IReadOnlyList<Assertion> times)
    {
        var norm = sentence[i].Norm;
        if (norm is "limited" or "restricted" or "reserved" or "confined" && i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "to" or "for")
        {
            return Phrase(sentence, i, i + 2, times);
        }

        if (!Restricting.Contains(norm) && norm != "alone")
        {
            return null;
        }

        var before = i > sentence.Sentence.FirstToken ? sentence[i - 1].Norm : "";
        if (before is "the" or "not" or "an" or "if" or "was" or "were" or "been" or "his" or "her" or "its" or "their")
        {
            if (before is not ("was" or "were" or "been"))
            {
                return null;
            }
        }

        var isBehind = norm == "alone" || i + 1 >= sentence.Sentence.EndToken || !sentence[i + 1].IsWord || EndsBehind(sentence, i, times);
        return isBehind ? PhraseBefore(sentence, i, times) : norm == "alone" ? null : Phrase(sentence, i, i + 1, times);
    }

    /// <summary>"in August only under the rules": the word belongs to what stands before it.</summary>
    private static bool EndsBehind(EventSentence sentence, int i, IReadOnlyList<Assertion> times) =>
        EventWords.IsPreposition(sentence[i + 1]) && i > sentence.Sentence.FirstToken && (TimeAt(sentence, i - 1, times) is not null || Groups.Contains(sentence[i - 1].Norm));

    private static Limit? Phrase(EventSentence sentence, int cue, int first, IReadOnlyList<Assertion> times)
    {
        var start = first;
        while (first < sentence.Sentence.EndToken && (EventWords.IsPreposition(sentence[first]) || EventWords.IsDeterminer(sentence[first])))
        {
            first++;
        }

        if (first >= sentence.Sentence.EndToken || !sentence[first].IsWord || sentence[first].Norm is "then" or "when" or "if" or "after" or "once" or "because" || sentence[first].Word.Number is not null)
        {
            return null;
        }

        if (TimeAt(sentence, first, times) is { } time)
        {
            return new Limit(LimitKind.Only, LimitAspect.Time, cue, LastOf(sentence, time), Stems(sentence, first, LastOf(sentence, time)));
        }

        var last = first;
        while (last + 1 < sentence.Sentence.EndToken && last + 1 - first < MaxWords && sentence[last + 1].IsWord && !VerbWords.IsAuxiliary(sentence[last + 1]) && !EventWords.IsPreposition(sentence[last + 1]) && !StopWords.Contains(sentence[last + 1].Norm)
            && !VerbWords.IsFullVerb(sentence[last + 1]))
        {
            last++;
        }

        var isVerb = start == first && VerbWords.IsFullVerb(sentence[first]) && !Groups.Contains(sentence[last].Norm);
        return isVerb ? null : new Limit(LimitKind.Only, Groups.Contains(sentence[last].Norm) ? LimitAspect.People : LimitAspect.Thing, cue, last, Stems(sentence, first, last));
    }

    private static Limit? PhraseBefore(EventSentence sentence, int cue, IReadOnlyList<Assertion> times)
    {
        if (cue == sentence.Sentence.FirstToken)
        {
            return null;
        }

        if (TimeAt(sentence, cue - 1, times) is { } time)
        {
            return new Limit(LimitKind.Only, LimitAspect.Time, sentence.Text.TokenAt(time.Mention.Span.Start), cue, Stems(sentence, sentence.Text.TokenAt(time.Mention.Span.Start), cue - 1));
        }

        if (sentence[cue - 1].Norm is "weekdays" or "weekends" or "workdays")
        {
            return new Limit(LimitKind.Only, LimitAspect.Time, cue - 1, cue, [sentence[cue - 1].Stem]);
        }

        var first = cue - 1;
        while (first > sentence.Sentence.FirstToken && cue - first < MaxWords && sentence[first - 1].IsWord && !EventWords.IsPreposition(sentence[first - 1]) && !StopWords.Contains(sentence[first - 1].Norm) && !VerbWords.IsFullVerb(sentence[first - 1]))
        {
            first--;
        }

        return !sentence[cue - 1].IsWord || StopWords.Contains(sentence[cue - 1].Norm) || VerbWords.IsFullVerb(sentence[cue - 1]) || sentence[cue - 1].Norm.EndsWith("ing", StringComparison.Ordinal)
            ? null
            : new Limit(LimitKind.Only, Groups.Contains(sentence[cue - 1].Norm) ? LimitAspect.People : LimitAspect.Thing, first, cue, Stems(sentence, first, cue - 1));
    }

    /// <summary>"for nine days", "from May to July": a stretch of time.</summary>
    private static Limit? Time(EventSentence sentence, int i, IReadOnlyList<Assertion> times)
    {
        var time = TimeAt(sentence, i, times);
        var isStretch = time?.Value switch
        {
            DurationValue => i > sentence.Sentence.FirstToken && sentence[i - 1].Norm is "for" or "only" or "just",
            DateValue date => date.Timex.StartsWith('('),
            _ => false,
        };
        return isStretch && sentence.Text.TokenAt(time!.Mention.Span.Start) == i ? new Limit(LimitKind.Some, LimitAspect.Time, i, LastOf(sentence, time), Stems(sentence, i, LastOf(sentence, time))) : null;
    }

    /// <summary>"managers", "residents of the canton", "those under 21".</summary>
    private static Limit? Group(EventSentence sentence, int i)
    {
        if (sentence[i].Norm == "those" && i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "under" or "over" or "aged" or "who" or "with" or "without" or "below" or "above" or "born")
        {
            return new Limit(LimitKind.Some, LimitAspect.People, i, Math.Min(i + 2, sentence.Sentence.EndToken - 1), ["those"]);
        }

        if (!Groups.Contains(sentence[i].Norm) || sentence[i].IsCapitalized && i > sentence.Sentence.FirstToken)
        {
            return null;
        }

        var first = i;
        while (first > sentence.Sentence.FirstToken && i - first < 2 && sentence[first - 1].IsWord && !StopWords.Contains(sentence[first - 1].Norm) && !EventWords.IsPreposition(sentence[first - 1]) && !VerbWords.IsFullVerb(sentence[first - 1]))
        {
            first--;
        }

        return new Limit(LimitKind.Some, LimitAspect.People, first, i, Stems(sentence, first, i));
    }

    /// <summary>"everyone over 60", "anyone who": not all.</summary>
    private static bool IsNarrowed(EventSentence sentence, int i) =>
        i < sentence.Sentence.EndToken && !(i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "exception" or "distinction") && sentence[i].Norm is "over" or "under" or "aged" or "who" or "with" or "without" or "whose" or "that" or "below" or "above" or "born" or "except" or "but";

    private static Assertion? TimeAt(EventSentence sentence, int token, IReadOnlyList<Assertion> times)
    {
        foreach (var time in times)
        {
            if (time.Mention.Span.Contains(sentence[token].Span.Start))
            {
                return time;
            }
        }

        return null;
    }

    private static int LastOf(EventSentence sentence, Assertion time)
    {
        var last = sentence.Text.TokenAt(time.Mention.Span.End) - 1;
        return last + 1 < sentence.Sentence.EndToken && sentence[last + 1].Norm is "only" or "alone" ? last + 1 : last;
    }

    private static IReadOnlyList<string> Stems(EventSentence sentence, int first, int last) =>
        [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(i => sentence[i].IsWord && !StopWords.Contains(sentence[i].Norm) && !Restricting.Contains(sentence[i].Norm)).Select(i => sentence[i].Stem)];
}
