using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Finds what limits one value in two texts of one story and is not the same: 40,000 sold "this year" here and "over five years" there, 2,300
/// "graduates" here and "staff" there. The value itself, equal and too telling to meet by chance, is what holds the two together.
/// </summary>
internal sealed class StoryScopes(List<ReadDocument> documents, StoryPassages passages)
{
    /// <summary>From here on two equal counts of one story are one count.</summary>
    private const decimal TellingCount = 20;

    /// <summary>Less is given in any text; what is more than this and no telling count is one where nothing else differs.</summary>
    private const decimal LeastCount = 3;
    private const double OneStory = .8;

    /// <summary>Least share of what both passages say that the other says, too.</summary>
    private const double MinStory = .45;

    /// <summary>The same for a number that two stories hardly share by chance: of so many digits, or an amount so large.</summary>
    private const double RareStory = .33;
    private const int RareDigits = 3;
    private const decimal RareAmount = 1_000_000;

    /// <summary>Periods whose lengths differ by less are told loosely.</summary>
    private const double LeastRatio = 1.5;

    /// <summary>The same where the one lies in the other.</summary>
    private const double NestedRatio = 1.75;

    /// <summary>Words from the value to what limits it.</summary>
    private const int Reach = 14;
    private const int GroupReach = 10;
    private const int RateReach = 3;

    /// <summary>A figure of two periods is a slip at least as often as two true figures; which of the two is right cannot be seen.</summary>
    private const double Confidence = .6;

    public Topic? Compare(PlacedAssertion left, PlacedAssertion right)
    {
        if (!IsTelling(left.Assertion) || left.Frame.Modality == Modality.Question || right.Frame.Modality == Modality.Question)
        {
            return null;
        }

        var (here, there) = (passages.Around(left), passages.Around(right));
        var limits = Rates(left, right) ?? Periods(left, right, here, there) ?? Groups(left, right);
        return limits is var (first, second, what) && here.SharedWith(there, left, right) >= (IsRare(left.Assertion) ? RareStory : IsLarge(left.Assertion) ? MinStory : OneStory)
            ? new Topic(left.Mention.Text, TopicBasis.Scope, [first, second], [$"both texts give {left.Mention.Text} {what}", "what else they say is largely the same"], Confidence)
            : null;
    }

    /// <summary>A "3-ounce can" tells what kind of can, not how much there was in a time.</summary>
    private static bool IsTelling(Assertion assertion) => assertion.Value is QuantityValue { Number: { } number } && !assertion.Mention.Text.Contains('-', StringComparison.Ordinal)
        && (RateOf(assertion) is not null || assertion.Kind is AssertionKind.Amount or AssertionKind.Measure || (assertion.Kind is AssertionKind.Count or AssertionKind.Number && number >= LeastCount));

    private static bool IsLarge(Assertion assertion) => !(assertion is { Kind: AssertionKind.Count or AssertionKind.Number, Value: QuantityValue { Number: < TellingCount } } && RateOf(assertion) is null);

    /// <summary>What either value is told per, when both tell it and not alike.</summary>
    private (Assertion, Assertion, string)? Rates(PlacedAssertion left, PlacedAssertion right) =>
        RateOf(left.Assertion) is { } one && RateOf(right.Assertion) is { } other && one != other && !Synonyms.Share(one, other) && Rate(left) is { } first && Rate(right) is { } second
            ? (first, second, $"per {one} and per {other}")
            : null;

    private static bool IsRare(Assertion assertion) => assertion is { Kind: AssertionKind.Count or AssertionKind.Number or AssertionKind.Amount, Value: QuantityValue { Number: { } number } }
        && ((assertion.Kind == AssertionKind.Amount && number >= RareAmount) || NumberInterval.Spell(number).Replace(",", "", StringComparison.Ordinal).TrimEnd('0').Count(char.IsAsciiDigit) >= RareDigits);

    private static string? RateOf(Assertion assertion)
    {
        string? unit = null;
        foreach (var scope in assertion.Frame.Scopes)
        {
            if (scope.Kind == ScopeKind.Rate)
            {
                unit = unit is null && scope.Words.StartsWith("per ", StringComparison.Ordinal) ? Text.Rates.Unit(scope.Words[4..]) : "";
            }
        }

        return unit is null or "" ? null : unit;
    }

    /// <summary>The words that tell the rate, behind the value.</summary>
    private Assertion? Rate(PlacedAssertion value)
    {
        var text = documents[value.Document].Text;
        var end = text.SentenceSpan[value.Sentence].EndToken;
        for (var i = value.EndToken; i < Math.Min(end, value.EndToken + RateReach); i++)
        {
            if (Text.Rates.At(text, i, end) is not null)
            {
                return new Assertion(AssertionKind.Ratio, text.Mention(i, Math.Min(i + 1, end - 1)), new WordingValue(text.Tokens[Math.Min(i + 1, end - 1)].Norm));
            }
        }

        return null;
    }

    /// <summary>The one period of either sentence that the other does not know.</summary>
    private (Assertion, Assertion, string)? Periods(PlacedAssertion left, PlacedAssertion right, StoryPassage here, StoryPassage there)
    {
        if ((RateOf(left.Assertion) is not null && IsRegular(right)) || (RateOf(right.Assertion) is not null && IsRegular(left)))
        {
            return null;
        }

        var isRate = RateOf(left.Assertion) is { } rate && rate == RateOf(right.Assertion);
        var (ours, theirs) = (PeriodsOf(left, here, there, isRate), PeriodsOf(right, there, here, isRate));
        return ours.Count == 1 && theirs.Count == 1 && Math.Max(ours[0].Days / theirs[0].Days, theirs[0].Days / ours[0].Days) >= (AreNested(ours[0].Period, theirs[0].Period) ? NestedRatio : LeastRatio)
            ? (ours[0].Period, theirs[0].Period, "of periods that are not equally long")
            : null;
    }

    /// <summary>"The weekly fee is 40 pounds for the first term" is a rate, too.</summary>
    private bool IsRegular(PlacedAssertion value)
    {
        var text = documents[value.Document].Text;
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "hourly" or "daily" or "weekly" or "monthly" or "quarterly" or "annual" or "yearly")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in January", "between 3 and 21 January": the one lies in the other.</summary>
    private static bool AreNested(Assertion one, Assertion other) => one.Value is DateValue && other.Value is DateValue && one.Value.RelationTo(other.Value) is ValueRelation.Overlapping or ValueRelation.Alias;

    /// <summary>"the same quarter of 2031": no whole year.</summary>
    private static bool IsPartOf(DocumentText text, PlacedAssertion period) =>
        period.FirstToken > 2 && text.Tokens[period.FirstToken - 1].Norm is "of" or "in" && text.Tokens[period.FirstToken - 3].Norm is "same" or "corresponding" or "comparable";

    private List<(Assertion Period, double Days)> PeriodsOf(PlacedAssertion value, StoryPassage passage, StoryPassage other, bool isRate)
    {
        var text = documents[value.Document].Text;
        var periods = new List<(Assertion Period, double Days)>();
        AddSpans(periods, text, value);
        foreach (var candidate in passage.Values)
        {
            if (candidate.Document == value.Document && candidate.Sentence == value.Sentence && Distance(candidate, value) <= Reach && (IsAlone(text, candidate) || !other.Gives(candidate)) && !periods.Exists(known => known.Period.Mention.Span.Overlaps(candidate.Mention.Span)) && !IsOfAnother(value, candidate.FirstToken) && !IsPartOf(text, candidate)
                && (PeriodLength.Of(text, candidate.Assertion) ?? SinceThen(candidate, other)) is { } days && days > 0)
            {
                // "in her two seasons" is a count by its form.
                var period = candidate.Assertion is { Value: QuantityValue, Noun: { } noun }
                    ? new Assertion(AssertionKind.Duration, text.Mention(new TextSpan(candidate.Mention.Span.Start, Math.Max(candidate.Mention.Span.End, noun.End)), candidate.Sentence), new WordingValue(candidate.Mention.Text.ToLowerInvariant()))
                    : candidate.Assertion;
                periods.Add((period, days));
            }
        }

        // A rate that both tell is no stretch of either.
        if (periods.Count == 0 && !isRate && value.Assertion.Kind != AssertionKind.Number)
        {
            AddPhrases(periods, text, value);
        }

        return periods;
    }

    /// <summary>Days from the day since which something is counted to the last day that either text knows of.</summary>
    private static double? SinceThen(PlacedAssertion candidate, StoryPassage other)
    {
        if (candidate.Assertion.Value is not DateValue { Bound: "since", Earliest: { } from })
        {
            return null;
        }

        var last = candidate.Mention.Document.Date;
        foreach (var value in other.Values)
        {
            last = value.Assertion.Value is DateValue { Latest: { } latest } && !(last > latest) ? latest : last;
        }

        return last is { } to ? to.DayNumber - from.DayNumber : null;
    }

    /// <summary>"in April alone": the other text knows of April as well, but not as all of it.</summary>
    private static bool IsAlone(DocumentText text, PlacedAssertion period) => period.EndToken < text.Tokens.Count && text.Tokens[period.EndToken].Norm is "alone" or "only";

    /// <summary>Adds the stretches of the sentence that its words call so.</summary>
    private static void AddSpans(List<(Assertion Period, double Days)> periods, DocumentText text, PlacedAssertion value)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = Math.Max(sentence.FirstToken, value.FirstToken - Reach); i < Math.Min(sentence.EndToken, value.EndToken + Reach); i++)
        {
            if ((i < value.FirstToken || i >= value.EndToken) && PeriodPhrases.Span(text, i, sentence.EndToken) is var (last, days))
            {
                var mention = text.Mention(i, last);
                periods.Add((new Assertion(AssertionKind.Duration, mention, new WordingValue(mention.Text.ToLowerInvariant())), days));
                i = last;
            }
        }
    }

    /// <summary>Adds the stretches of the sentence that are told in words alone.</summary>
    private static void AddPhrases(List<(Assertion Period, double Days)> periods, DocumentText text, PlacedAssertion value)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = Math.Max(sentence.FirstToken, value.FirstToken - Reach); i < Math.Min(sentence.EndToken, value.EndToken + Reach); i++)
        {
            if (PeriodPhrases.At(text, i, sentence.EndToken) is var (last, days) && text.Mention(i, last) is var mention && !periods.Exists(known => known.Period.Mention.Span.Overlaps(mention.Span)))
            {
                periods.Add((new Assertion(AssertionKind.Duration, mention, new WordingValue(mention.Text.ToLowerInvariant())), days));
                i = last;
            }
        }
    }

    /// <summary>The words right beside the value that tell two groups apart.</summary>
    private (Assertion, Assertion, string)? Groups(PlacedAssertion left, PlacedAssertion right)
    {
        var near = new NearWords(documents[left.Document].Text, left, GroupReach).Answered();
        var far = new NearWords(documents[right.Document].Text, right, GroupReach).Answered();
        foreach (var (question, (answer, token)) in near)
        {
            if (Contrasts.AsksForGroup(question) && far.TryGetValue(question, out var other) && other.Answer != answer && !IsOfAnother(left, token) && !IsOfAnother(right, other.Token) && !TellsBoth(left, question, answer, other.Answer) && !TellsBoth(right, question, answer, other.Answer))
            {
                return (Word(left.Document, token), Word(right.Document, other.Token), "of different groups");
            }
        }

        return null;
    }

    /// <summary>"9,400 in Norway and 1,700 in Iceland, where it began in June": behind another value, or right behind one, the words are of that.</summary>
    private bool IsOfAnother(PlacedAssertion value, int token)
    {
        var text = documents[value.Document].Text;
        foreach (var other in passages.Around(value).Values)
        {
            var isBetween = other.FirstToken > Math.Min(value.FirstToken, token) && other.FirstToken < Math.Max(value.FirstToken, token);
            if (other.Document == value.Document && other.Sentence == value.Sentence && other.Assertion.Value is QuantityValue && other.FirstToken != value.FirstToken && other.FirstToken != token && (isBetween || (other.Assertion.Noun is { } noun && noun.Contains(text.Tokens[token].Span.Start))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"250 rupees for bikes and 900 for vans": which of the groups the value is of, the words do not say.</summary>
    private bool TellsBoth(PlacedAssertion value, int question, int one, int other)
    {
        var near = new NearWords(documents[value.Document].Text, value, GroupReach);
        return near.DistanceToAnswer(question, one) is not null && near.DistanceToAnswer(question, other) is not null;
    }

    private Assertion Word(int document, int token)
    {
        var text = documents[document].Text;
        return new Assertion(AssertionKind.Count, text.Mention(token, token), new WordingValue(text.Tokens[token].Norm));
    }

    private static int Distance(PlacedAssertion one, PlacedAssertion other) =>
        one.FirstToken >= other.EndToken ? one.FirstToken - other.EndToken : other.FirstToken - one.EndToken;
}
