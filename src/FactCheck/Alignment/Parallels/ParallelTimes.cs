using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Parallels;

/// <summary>Whether two sentences tell of two times by words that are no dates: "in winter" and "in August", "since January" and "in January", "until 2018" and "since 2018".</summary>
internal static class ParallelTimes
{
    private const int Winter = (1 << 12) | (1 << 1) | (1 << 2);
    private const int Spring = (1 << 3) | (1 << 4) | (1 << 5);
    private const int Summer = (1 << 6) | (1 << 7) | (1 << 8);
    private const int Autumn = (1 << 9) | (1 << 10) | (1 << 11);

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["winter"] = Winter, ["spring"] = Spring, ["summer"] = Summer, ["autumn"] = Autumn, ["january"] = 1 << 1, ["february"] = 1 << 2, ["march"] = 1 << 3, ["april"] = 1 << 4, ["june"] = 1 << 6,
        ["july"] = 1 << 7, ["august"] = 1 << 8, ["september"] = 1 << 9, ["october"] = 1 << 10, ["november"] = 1 << 11, ["december"] = 1 << 12,
    };

    /// <summary>Tokens behind a deed in which its season is told.</summary>
    private const int SeasonReach = 5;

    public static bool AreApart(EventSentence left, EventSentence right) =>
        AreOtherSeasons(left, right) || (Has(left, "until") && Has(right, "since") && AreDated(left, right)) || (Has(left, "since") && Has(right, "until") && AreDated(left, right));

    /// <summary>One tells how many up to now, the other how many in one stretch: "since January" and "in January", "this year" and "over the past five years".</summary>
    public static bool AreOtherStretches(EventSentence left, EventSentence right) =>
        (HasSince(left) != HasSince(right) && (HasSince(left) ? right : left).Moments.Count > 0 && !SpansYears(HasSince(left) ? right : left)) || (SpansYears(left) != SpansYears(right) && IsOfYear(SpansYears(left) ? right : left)) || IsLast(left) != IsLast(right);

    /// <summary>Seasons told right behind two deeds: "fell in spring", "rose in autumn".</summary>
    public static bool AreOtherSeasonsBehind(EventSentence left, int last, EventSentence right, int end) => SeasonBehind(left, last) is not 0 and var ours && SeasonBehind(right, end) is not 0 and var theirs && (ours & theirs) == 0;

    private static int SeasonBehind(EventSentence sentence, int last)
    {
        for (var i = last + 1; i < Math.Min(sentence.Sentence.EndToken, last + SeasonReach); i++)
        {
            if (Months.TryGetValue(sentence[i].Norm, out var months) && sentence[i - 1].Norm is "in" or "the" or "during" or "last" or "this")
            {
                return months;
            }
        }

        return 0;
    }

    private static bool AreDated(EventSentence left, EventSentence right) => left.Moments.Count > 0 && right.Moments.Count > 0;

    private static bool AreOtherSeasons(EventSentence left, EventSentence right) => SeasonsOf(left) is not 0 and var ours && SeasonsOf(right) is not 0 and var theirs && (ours & theirs) == 0;

    private static int SeasonsOf(EventSentence sentence)
    {
        var months = 0;
        for (var i = sentence.Sentence.FirstToken + 1; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i - 1].Norm is "in" or "during" or "throughout" or "the" or "of" or "every" or "each" or "until" or "to" or "from" or "last" or "this")
            {
                months |= Months.GetValueOrDefault(sentence[i].Norm);
            }
        }

        return months;
    }

    private static bool HasSince(EventSentence sentence) => Has(sentence, "since");

    /// <summary>"over the past five years".</summary>
    private static bool SpansYears(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken + 1; i + 2 < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "past" or "last" && sentence[i - 1].Norm == "the" && sentence[i + 2].Norm is "years" or "decades" or "seasons")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfYear(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken + 1; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "year" or "season" && sentence[i - 1].Norm is "this" or "last")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the season before last", "two seasons ago".</summary>
    private static bool IsLast(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken + 1; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm == "last" && sentence[i - 1].Norm == "before")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(EventSentence sentence, string word)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm == word)
            {
                return true;
            }
        }

        return false;
    }
}
