using System.Globalization;
using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds the shares of groups a sentence speaks of.</summary>
internal static class ShareReader
{
    /// <summary>Words between a quantifier and its noun: "all nine of the crew's".</summary>
    private const int MaxReach = 6;

    /// <summary>Of the words for one share.</summary>
    private const int MaxWords = 4;

    private static readonly Dictionary<string, List<Entry>> Entries = Read();

    /// <summary>The words with which shares in words begin.</summary>
    public static IEnumerable<string> FirstWords => Entries.Keys;

    public static IReadOnlyList<GroupShare> Find(EventSentence sentence)
    {
        var shares = new List<GroupShare>();
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (Cues.Has(sentence[i], Cue.Share | Cue.Number) && (Counted(sentence, i) ?? Worded(sentence, i)) is { } share)
            {
                shares.Add(share);
                i = share.Last;
            }
        }

        return shares;
    }

    /// <summary>The least and the greatest share that the words before an "of" leave open, and the first of them: "most" of "most of them"; null when they tell no share.</summary>
    public static (int First, double Low, double High)? Before(DocumentText text, int of)
    {
        for (var first = Math.Max(0, of - MaxWords); first < of; first++)
        {
            foreach (var entry in Entries.TryGetValue(text.Tokens[first].Norm, out var entries) ? entries : [])
            {
                if (entry.Words.Length - (entry.Words[^1] == "of" ? 1 : 0) == of - first && Enumerable.Range(0, of - first).All(k => text.Tokens[first + k].Norm == entry.Words[k]))
                {
                    return (first, entry.Low, entry.High);
                }
            }
        }

        return null;
    }

    /// <summary>"five of the seven ministers", "80 percent of the members", "nine out of ten drivers".</summary>
    private static GroupShare? Counted(EventSentence sentence, int i) => Fraction(sentence, i) is { } share ? share with { IsCounted = true } : null;

    private static GroupShare? Fraction(EventSentence sentence, int i)
    {
        if (i > sentence.Sentence.FirstToken && sentence[i - 1].Norm is "than" or "first" or "last" or "least" or "most" or "to" or "about" or "nearly" or "almost")
        {
            return null;
        }

        if (Number(sentence, i) is not { } part || i + 2 >= sentence.Sentence.EndToken)
        {
            return null;
        }

        // "80 percent of the members"
        var sign = sentence[i + 1].Norm is "percent" or "%" ? i + 1 : sentence[i + 1].Norm == "per" && sentence[i + 2].Norm == "cent" ? i + 2 : -1;
        if (sign >= 0 && sign + 2 < sentence.Sentence.EndToken && sentence[sign + 1].Norm == "of" && part <= 100)
        {
            var percent = (double)part / 100;
            return new GroupShare(i, sign, GroupAfter(sentence, sign + 2), Math.Max(0, percent - .02), Math.Min(1, percent + .02));
        }

        // "nine out of ten drivers", "one in five drivers"
        var ofWhole = sentence[i + 1].Norm == "out" && sentence[i + 2].Norm == "of" ? i + 3 : sentence[i + 1].Norm == "in" ? i + 2 : -1;
        if (ofWhole >= 0)
        {
            return Number(sentence, ofWhole) is { } ten && part < ten && ten <= 10 ? new GroupShare(i, ofWhole, GroupAfter(sentence, ofWhole + 1), Math.Max(0, (double)(part / ten) - .05), Math.Min(1, (double)(part / ten) + .05)) : null;
        }

        if (sentence[i + 1].Norm != "of")
        {
            return null;
        }

        var at = EventWords.IsDeterminer(sentence[i + 2]) ? i + 3 : i + 2;
        if (at >= sentence.Sentence.EndToken || Number(sentence, at) is not { } whole || part > whole || whole == 0)
        {
            return null;
        }

        // "all but three of the 20"
        var isRest = i > sentence.Sentence.FirstToken + 1 && sentence[i - 1].Norm == "but" && sentence[i - 2].Norm == "all";
        var share = (double)((isRest ? whole - part : part) / whole);
        return new GroupShare(isRest ? i - 2 : i, i, GroupAfter(sentence, at + 1), share, share);
    }

    private static GroupShare? Worded(EventSentence sentence, int i)
    {
        if (!sentence[i].IsWord || !Entries.TryGetValue(sentence[i].Norm, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            var last = i + entry.Words.Length - 1;
            if (last >= sentence.Sentence.EndToken || !Stands(sentence, i, entry.Words))
            {
                continue;
            }

            if (entry.Words is ["all", "but", ..] && Whole(sentence) is { } whole && Number(sentence, last) is { } missing && missing < whole)
            {
                var share = (double)((whole - missing) / whole);
                return new GroupShare(i, last, GroupNear(sentence, last), share, share);
            }

            if (entry.Words is ["both"] && IsPairing(sentence, last + 1))
            {
                return null;
            }

            if (entry.Words is ["a", "third" or "quarter" or "fifth" or "tenth"] or ["third"] && !(last + 1 < sentence.Sentence.EndToken && sentence[last + 1].Norm is "of" or "the" or "'s"))
            {
                return null;
            }

            var isWithoutNoun = entry.Words[^1] is "everyone" or "everybody" or "nobody" or "anyone" or "anybody" || entry.Words is ["no", "one"] || IsOfPeople(sentence, last + 1);
            var group = isWithoutNoun ? -1 : GroupAfter(sentence, last + 1);
            group = group < 0 && !isWithoutNoun ? GroupBefore(sentence, i) : group;
            return !isWithoutNoun && group < 0 ? null : new GroupShare(i, last, group, entry.Low, entry.High);
        }

        return null;
    }

    /// <summary>"several of us", "none of them".</summary>
    private static bool IsOfPeople(EventSentence sentence, int start) =>
        start < sentence.Sentence.EndToken && ((sentence[start].Norm is "us" or "them" or "you" or "those" && sentence[start - 1].Norm == "of")
            || (start + 1 < sentence.Sentence.EndToken && sentence[start].Norm == "of" && sentence[start + 1].Norm is "us" or "them" or "you" or "those"));

    /// <summary>"Of the letters, hardly any were answered": the group opens the sentence.</summary>
    private static int GroupBefore(EventSentence sentence, int share)
    {
        var first = sentence.Sentence.FirstToken;
        return sentence[first].Norm == "of" && share > first + 2 ? GroupAfter(sentence, first + 1) : -1;
    }

    /// <summary>"both freedom and peace" names two things, not all of a group.</summary>
    private static bool IsPairing(EventSentence sentence, int start)
    {
        for (var i = start; i < Math.Min(start + MaxReach, sentence.Sentence.EndToken); i++)
        {
            if (sentence[i].Norm == "and" || sentence[i].Is(','))
            {
                return sentence[i].Norm == "and";
            }
        }

        return false;
    }

    private static bool Stands(EventSentence sentence, int first, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (sentence[first + k].Norm != words[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The head of the noun phrase that follows: "the parents at the meeting" gives "parents".</summary>
    private static int GroupAfter(EventSentence sentence, int start)
    {
        var head = -1;
        for (var i = start; i < sentence.Sentence.EndToken && (head >= 0 || i - start < MaxReach); i++)
        {
            var token = sentence[i];
            if (head < 0 && NumberWords.Value(token.Norm) is not null && !sentence.IsTime(i) && i + 1 < sentence.Sentence.EndToken && EventWords.IsContent(sentence[i + 1]) && sentence[i + 1].Norm.EndsWith('s'))
            {
                // "the two tugs": the number is no noun.
                continue;
            }

            if (EventWords.IsContent(token) && !VerbWords.IsPastForm(token) && !VerbWords.IsAuxiliary(token) && !(VerbWords.IsFullVerb(token) && !(head < 0 && token.Norm.EndsWith('s'))))
            {
                head = i;
            }
            else if (head >= 0 || !(token.Norm is "of" || EventWords.IsDeterminer(token)))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>"Of the seven ministers, all but one": the group stands elsewhere.</summary>
    private static int GroupNear(EventSentence sentence, int last)
    {
        for (var i = sentence.Sentence.FirstToken; i + 1 < last; i++)
        {
            if (sentence[i].Norm == "of" && Number(sentence, EventWords.IsDeterminer(sentence[i + 1]) ? i + 2 : i + 1) is not null)
            {
                return GroupAfter(sentence, i + 1);
            }
        }

        return GroupAfter(sentence, last + 1);
    }

    /// <summary>The number of the whole group: "of the seven ministers".</summary>
    private static decimal? Whole(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i + 2 < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm == "of" && Number(sentence, EventWords.IsDeterminer(sentence[i + 1]) ? i + 2 : i + 1) is { } whole)
            {
                return whole;
            }
        }

        return null;
    }

    private static decimal? Number(EventSentence sentence, int token) =>
        token < sentence.Sentence.EndToken && !sentence.IsTime(token) ? sentence[token].Word.Number : null;

    private static Dictionary<string, List<Entry>> Read()
    {
        var entries = new List<Entry>();
        foreach (var line in WordListFile.Lines("shares.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var bounds = line[(colon + 2)..].Split(' ');
            entries.Add(new Entry(line[..colon].Split(' '), Percent(bounds[0]), Percent(bounds[1])));
        }

        return entries.GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToList(), StringComparer.Ordinal);
    }

    private static double Percent(string digits) => double.Parse(digits, CultureInfo.InvariantCulture) / 100;

    private sealed record Entry(string[] Words, double Low, double High);
}
