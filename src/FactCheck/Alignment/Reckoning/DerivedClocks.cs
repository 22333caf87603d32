using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Lengths and times of day of a draft that follow from the clock times of the sources: "half an hour" for 9:10 and 9:40, "at 17:30" for half an hour before 18:00.</summary>
internal sealed class DerivedClocks(GivenValues sources, ContextIndex context)
{
    private const int MinutesOfDay = 1440;

    /// <summary>In minutes; a longer time told backwards runs over midnight.</summary>
    private const int LongestBack = 120;

    /// <summary>How many times on the second of two times of one event may stand; a text of few times tells them as far apart as it likes.</summary>
    private const int NearTimes = 2;
    private const int FewTimes = 5;
    private const int NearSentences = 2;

    /// <summary>"from 9 a.m. to 2 p.m.": five hours. Of two sentences each must speak of what the draft speaks of.</summary>
    public Derivation? Between(PlacedAssertion asked, QuantityValue length)
    {
        var times = length.Unit is "hour" or "minute" ? sources.ValuesLike(AssertionKind.Time) : [];
        for (var i = 0; i < times.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(times.Count, i + 1 + NearTimes) && times[j].Document == times[i].Document && (times[j].Sentence - times[i].Sentence <= NearSentences || IsFew(times, times[i].Document)); j++)
            {
                var (first, second) = (times[i], times[j]);
                var isOne = first.IsSameSentence(second);
                if ((isOne ? j == i + 1 || CountIn(times, first) <= NearTimes + 1 : context.ShareAny(asked, first)) && IsApart(length, MinuteOf(first), MinuteOf(second)) && context.ShareAny(asked, second))
                {
                    return new Derivation($"from {first.Mention.Text} to {second.Mention.Text} is {asked.Mention.Text}", [first.Assertion, second.Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"until a quarter of an hour before closing", where the sources close at 18:00: 17:45.</summary>
    public Derivation? At(PlacedAssertion asked, TimeValue time)
    {
        foreach (var length in sources.ValuesLike(AssertionKind.Duration))
        {
            if (length.Assertion.Value is not DurationValue { Length: { Unit: "hour" or "minute", Number: { } number } told } || !context.ShareAny(asked, length) || Ways.Of(sources.Documents[length.Document].Text, length) is not (not 0 and var way))
            {
                continue;
            }

            var minutes = (int)(number * (told.Unit == "hour" ? 60 : 1));
            foreach (var clock in sources.ValuesLike(AssertionKind.Time))
            {
                var reached = (MinuteOf(clock) + (way * minutes) + MinutesOfDay) % MinutesOfDay;
                if ((clock.Document == length.Document || context.ShareAny(asked, clock)) && (reached == time.Minute || (!time.IsHalfDayKnown && reached % (MinutesOfDay / 2) == time.Minute)))
                {
                    return new Derivation($"{length.Mention.Text} {(way < 0 ? "before" : "after")} {clock.Mention.Text} is {asked.Mention.Text}", [length.Assertion, clock.Assertion]);
                }
            }
        }

        return null;
    }

    private static bool IsFew(IReadOnlyList<PlacedAssertion> times, int document) => times.Count(time => time.Document == document) <= FewTimes;

    private static bool IsApart(QuantityValue length, int first, int second)
    {
        var forth = (second - first + MinutesOfDay) % MinutesOfDay;
        var back = MinutesOfDay - forth;
        return (forth > 0 && Is(length, forth)) || (back <= LongestBack && Is(length, back));
    }

    private static bool Is(QuantityValue length, int minutes) => Reckoned.Is(length, length.Unit == "hour" ? minutes / 60m : minutes);

    private static int CountIn(IReadOnlyList<PlacedAssertion> times, PlacedAssertion one) => times.Count(one.IsSameSentence);

    private static int MinuteOf(PlacedAssertion time) => ((TimeValue)time.Assertion.Value).Minute;
}
