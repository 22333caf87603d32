namespace FactCheck.Alignment.Structure;

/// <summary>Compares the date of a headline with those of its text, part by part: both stand in one document and count from one day.</summary>
internal static class HeadlineDates
{
    private static readonly HashSet<string> Telling = new("said say says told announced reported confirmed published wrote added explained warned".Split(' '), StringComparer.Ordinal);

    /// <summary>True when both state a part alike and none otherwise.</summary>
    public static bool IsGiven(DateValue told, DateValue other) => !Exclude(told, other) && (Same(told.Year, other.Year) || Same(told.Month, other.Month) || Same(told.Weekday, other.Weekday) || SeasonOf(told) == SeasonOf(other) & SeasonOf(told) is not null);

    /// <summary>True when they state another year, month, day, weekday or season.</summary>
    public static bool Exclude(DateValue one, DateValue other) =>
        Differ(one.Year, other.Year) || Differ(one.Month, other.Month) || (Same(one.Month, other.Month) && Differ(one.Day, other.Day))
        || (one.Month is null && other.Month is null && Differ(one.Weekday, other.Weekday))
        || (SeasonOf(one) is { } season && SeasonOf(other) is { } another && season != another);

    /// <summary>"until May" and "until June", "on Saturday" and "on Sunday": as fine, behind one preposition, and not the day somebody spoke.</summary>
    public static bool IsSameMatter(HeadlineStory story, Assertion told, Assertion other, Sentence sentence)
    {
        if (told.Value is not DateValue one || other.Value is not DateValue two || !AreAsFine(one, two) || one.Granularity is DateGranularity.Vague or DateGranularity.Week || one.Timex.StartsWith('(') || two.Timex.StartsWith('('))
        {
            return false;
        }

        var preposition = Preposition(story, told, one);
        var isLoose = preposition is "in" or "on" or "at";
        return preposition.Length > 0 && (preposition == Preposition(story, other, two) || (preposition == "in" && one.Granularity != two.Granularity && Preposition(story, other, two) == "on")) && story.Shared(sentence) >= (isLoose && !IsOnlyDate(story, other) ? 2 : 1) && !IsTold(story, other, sentence) && !IsOfNext(story, other, sentence) && !(isLoose && (one.Granularity == DateGranularity.Year || !IsSameDeed(story, told, other, sentence) && !IsOnlyDate(story, other)));
    }

    /// <summary>"in June" and "on 9 July" tell two months.</summary>
    private static bool AreAsFine(DateValue one, DateValue other) => one.Granularity == other.Granularity || (one.Granularity == DateGranularity.Month && other.Granularity == DateGranularity.Day && other.Month is not null);

    /// <summary>True for the one date of the text.</summary>
    private static bool IsOnlyDate(HeadlineStory story, Assertion date) => story.Document.Assertions.TrueForAll(other => other.Value is not DateValue || ReferenceEquals(other, date) || story.Title.Span.Contains(other.Mention.Span));

    /// <summary>"regatta on Friday" and "holds its regatta on Thursday": the word before the one stands right before the other.</summary>
    private static bool IsSameDeed(HeadlineStory story, Assertion told, Assertion other, Sentence sentence)
    {
        var title = story.Text.TokenAt(told.Mention.Span.Start) - 2;
        var body = story.Text.TokenAt(other.Mention.Span.Start) - 2;
        for (var i = body; title >= story.Title.FirstToken && i >= Math.Max(sentence.FirstToken, body - 3); i--)
        {
            if (story.Text.Tokens[i].Stem == story.Text.Tokens[title].Stem)
            {
                return true;
            }
        }

        return false;
    }

    private static string Preposition(HeadlineStory story, Assertion date, DateValue value)
    {
        var first = story.Text.TokenAt(date.Mention.Span.Start);
        var before = first > 0 ? story.Text.Tokens[first - 1].Norm : "";
        return value.Bound ?? (before is "until" or "till" or "by" or "from" or "since" or "before" or "after" or "in" or "on" or "at" ? before : "");
    }

    /// <summary>"The mayor said on Tuesday": the day of the saying.</summary>
    private static bool IsTold(HeadlineStory story, Assertion date, Sentence sentence)
    {
        var first = story.Text.TokenAt(date.Mention.Span.Start);
        for (var i = Math.Max(sentence.FirstToken, first - 4); i < first; i++)
        {
            if (Telling.Contains(story.Text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Our next assembly is on 11 March": the headline is of this one.</summary>
    private static bool IsOfNext(HeadlineStory story, Assertion date, Sentence sentence)
    {
        var first = story.Text.TokenAt(date.Mention.Span.Start);
        for (var i = sentence.FirstToken; i + 1 < first; i++)
        {
            if (story.Text.Tokens[i].Norm is "next" or "previous" or "last" or "following" or "earlier" or "another" && IsInTitle(story, story.Text.Tokens[i + 1].Stem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInTitle(HeadlineStory story, string stem)
    {
        for (var i = story.Title.FirstToken; i < story.Title.EndToken; i++)
        {
            if (story.Text.Tokens[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"SP", "SU", "FA" or "WI"; null for anything but a season.</summary>
    private static string? SeasonOf(DateValue date) => date.Granularity == DateGranularity.Season && date.Timex.Length > 2 && date.Timex[^2..] is "SP" or "SU" or "FA" or "WI" ? date.Timex[^2..] : null;

    private static bool Same(int? one, int? other) => one is not null && one == other;

    private static bool Differ(int? one, int? other) => one is not null && other is not null && one != other;
}
