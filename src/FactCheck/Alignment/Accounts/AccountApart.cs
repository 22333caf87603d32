using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>Words right beside one of two values which say that it is of another time, of a limit, of another measure, or of somebody else.</summary>
internal static class AccountApart
{
    /// <summary>Words so near to a value speak of it.</summary>
    private const int Reach = 6;

    private const int MeasureReach = 9;
    private const int KinReach = 5;

    /// <summary>What a rank numbers stands so near behind it.</summary>
    private const int RankReach = 5;

    private const int Season = 45;

    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal) { "mother", "father", "mum", "mom", "dad", "son", "daughter", "wife", "husband", "brother", "sister", "partner", "girlfriend", "boyfriend", "friend", "cousin", "uncle", "aunt", "grandmother", "grandfather", "niece", "nephew", "twin" };

    private static readonly HashSet<string> Earlier = new(StringComparer.Ordinal) { "previous", "previously", "earlier", "formerly", "originally", "initially", "usual", "usually", "ordinary", "normal", "normally", "predecessor" };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "year", "season", "summer", "winter", "spring", "autumn", "month", "week", "time", "decade", "quarter", "election", "round", "edition" };

    private static readonly HashSet<string> Limits = new(StringComparer.Ordinal) { "allowed", "permitted", "licensed", "licenced", "capacity", "limit", "maximum", "minimum", "threshold", "tolerable", "acceptable", "quota" };

    private static readonly HashSet<string> Terms = new(StringComparer.Ordinal) { "agreed", "allows", "allow", "contractual", "statutory", "contract", "contractually" };
    private static readonly HashSet<string> Totals = new(StringComparer.Ordinal) { "aggregate", "career", "lifetime", "cumulative", "combined" };

    private static readonly string[][] Measures = [["net"], ["gross"], ["pretax", "pre", "before"], ["operating"], ["underlying", "adjusted"]];

    public static ReferentComparison? Of(AccountValue left, AccountValue right, DocumentText leftText, DocumentText rightText)
    {
        var isTime = left.Assertion.Value is DateValue or TimeValue;
        return left.Assertion.Kind == AssertionKind.Age && AreOfTwo(left, right, leftText, rightText) ? Apart(CompatibleReason.OtherEntity, "they are the ages of two people")
            : left.Key == "ordinal" && !AccountGuards.NounsAgree(left, right) ? Apart(CompatibleReason.OtherReferent, "what is numbered is not the same")
            : left.Key == "ordinal" && (Numbers(rightText, left, leftText) || Numbers(leftText, right, rightText)) ? Apart(CompatibleReason.OtherReferent, "one text tells of both")
            : left.Assertion.Value is DateValue day && right.Assertion.Value is DateValue that && AreOfOtherSeasons(day, that) && !AccountGuards.VerbsAgree(left.Assertion.Frame, right.Assertion.Frame) ? Apart(CompatibleReason.OtherReferent, "the days lie far apart, and other things are told of them")
            : left.Assertion.Value is DurationValue && ((IsFrom(left, leftText) && IsKind(right)) || (IsFrom(right, rightText) && IsKind(left))) ? Apart(CompatibleReason.OtherReferent, "one is a length of time, the other the time after which something comes")
            : Counterfactual.Is(leftText, left.Placed) != Counterfactual.Is(rightText, right.Placed) ? Apart(CompatibleReason.Condition, "one of them is what would have been")
            : AreOfTwoSorts(left, right, leftText, rightText) ? Apart(CompatibleReason.OtherReferent, "one text tells of both sorts")
            : left.Assertion.Value is DateValue one && right.Assertion.Value is DateValue other && AreOfOtherWeeks(one, other) ? Apart(CompatibleReason.OtherReferent, "a day told by its weekday is of the days around, and the other is not")
            : left.Assertion.Value is DateValue first && right.Assertion.Value is DateValue second && AreOfOtherYears(first, left, second, right) ? Apart(CompatibleReason.OtherScope, "only one of them tells its year")
            : left.Assertion.Value is DateValue && IsOfSpeech(left) != IsOfSpeech(right) ? Apart(CompatibleReason.OtherReferent, "one is when it was said, not when it was")
            : !isTime && IsOfEarlier(left, leftText) != IsOfEarlier(right, rightText) ? Apart(CompatibleReason.Succession, "one of them is of an earlier time")
            : IsOfAnother(left, leftText) != IsOfAnother(right, rightText) ? Apart(CompatibleReason.OtherReferent, "one of them is of another")
            : !isTime && IsLimit(left, leftText) != IsLimit(right, rightText) ? Apart(CompatibleReason.OtherReferent, "one of them is a limit")
            : !isTime && IsTotal(left, leftText) != IsTotal(right, rightText) ? Apart(CompatibleReason.OtherScope, "one of them is of more than this once")
            : ToldApart.Of(leftText, left.Placed, rightText, right.Placed) is { } told ? told
            : Measure(left, leftText) is { } mine && Measure(right, rightText) is { } theirs && mine != theirs ? Apart(CompatibleReason.OtherReferent, "they are two measures")
            : AreOfTwoFates(left.Assertion.Frame, right.Assertion.Frame) ? Apart(CompatibleReason.OtherReferent, "other things happened to those counted")
            : null;
    }

    private static ReferentComparison Apart(CompatibleReason reason, string explanation) => ReferentComparison.Apart(reason, explanation);

    /// <summary>"Sunday" beside "23 August" in a text of October.</summary>
    private static bool AreOfOtherWeeks(DateValue left, DateValue right) =>
        (left.Weekday is null) != (right.Weekday is null) && left.Earliest is { } one && right.Earliest is { } other && Math.Abs(one.DayNumber - other.DayNumber) > 7
        && (left.Weekday is null ? left : right).Granularity == DateGranularity.Day;

    /// <summary>"October 1862", "in July": of which year the other is, nothing tells.</summary>
    private static bool AreOfOtherYears(DateValue left, AccountValue leftValue, DateValue right, AccountValue rightValue) =>
        left.Weekday is null && right.Weekday is null && (left.Year is null) != (right.Year is null) && (left.Year is null ? leftValue : rightValue).Placed.Mention.Document.Date is null;

    /// <summary>"One driver was detained", "two people were treated".</summary>
    private static bool AreOfTwoFates(Frame left, Frame right) => left.Head is { } one && right.Head is { } other && NounAgreement.IsPerson(one) && NounAgreement.IsPerson(other)
        && left.Predicate is { } mine && right.Predicate is { } theirs && Deeds.KindOf(mine) >= 0 && Deeds.KindOf(theirs) >= 0 && !Deeds.AreOne(mine, theirs)
        && !RelatedWords.Are(mine, theirs) && !Matters.Share(mine, theirs);

    /// <summary>"Josh Hatfield, 27", "Jacqueline Caterina, 33": each age follows a name of its own; "his mother Lucy, 32".</summary>
    private static bool AreOfTwo(AccountValue left, AccountValue right, DocumentText leftText, DocumentText rightText) =>
        (Owner(left, leftText) is { Count: > 0 } mine && Owner(right, rightText) is { Count: > 0 } theirs && !mine.Overlaps(theirs)) || IsOfKin(left, leftText) != IsOfKin(right, rightText);

    /// <summary>"His mother Lucy, 32".</summary>
    private static bool IsOfKin(AccountValue value, DocumentText text)
    {
        for (var i = value.Placed.FirstToken - 1; i > Math.Max(text.SentenceSpan[value.Placed.Sentence].FirstToken, value.Placed.FirstToken - KinReach); i--)
        {
            if (Kin.Contains(text.Tokens[i].Norm) && text.Tokens[i - 1].Norm is "his" or "her" or "their" or "'s" or "whose" or "my")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that an age follows.</summary>
    private static HashSet<string> Owner(AccountValue value, DocumentText text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var first = text.SentenceSpan[value.Placed.Sentence].FirstToken;
        var i = value.Placed.FirstToken - 1;
        while (i > first && (text.Tokens[i].Is(',') || text.Tokens[i].Is('(') || text.Tokens[i].Norm is "age" or "aged"))
        {
            i--;
        }

        for (; i >= first && text.Tokens[i] is { IsWord: true, IsCapitalized: true, IsStop: false }; i--)
        {
            names.Add(text.Tokens[i].Norm);
        }

        return names;
    }

    /// <summary>Two full dates more than so many days apart are rarely one.</summary>
    private static bool AreOfOtherSeasons(DateValue left, DateValue right) =>
        left is { Year: not null, Day: not null, Earliest: { } one } && right is { Year: not null, Day: not null, Earliest: { } other } && Math.Abs(one.DayNumber - other.DayNumber) > Season;

    /// <summary>"a ten-year permit".</summary>
    private static bool IsKind(AccountValue value) => value.Placed.Mention.Text.Contains('-', StringComparison.Ordinal);

    /// <summary>"a review after six months".</summary>
    private static bool IsFrom(AccountValue value, DocumentText text) => value.Placed.FirstToken > 0 && text.Tokens[value.Placed.FirstToken - 1].Norm == "after";

    /// <summary>"a basic pension", "the supplementary pension": what is measured is of two sorts, and one text tells of both.</summary>
    private static bool AreOfTwoSorts(AccountValue left, AccountValue right, DocumentText leftText, DocumentText rightText)
    {
        var (one, other) = (left.Assertion.Frame, right.Assertion.Frame);
        return one.Head is { } head && head == other.Head && one.Modifiers.Count > 0 && other.Modifiers.Count > 0 && !one.Modifiers.Intersect(other.Modifiers, StringComparer.Ordinal).Any()
            && (other.Modifiers.Any(modifier => HasPair(leftText, modifier, head)) || one.Modifiers.Any(modifier => HasPair(rightText, modifier, head)));
    }

    private static bool HasPair(DocumentText text, string modifier, string head)
    {
        for (var i = 1; i < text.TokenSpan.Length; i++)
        {
            if (text.TokenSpan[i].Stem == head && text.TokenSpan[i - 1].Stem == modifier)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a text gives the rank of a value to what the value numbers.</summary>
    private static bool Numbers(DocumentText text, AccountValue value, DocumentText own)
    {
        var (rank, head) = (own.Tokens[value.Placed.FirstToken].Norm, value.Assertion.Frame.Head);
        for (var i = 0; i < text.TokenSpan.Length; i++)
        {
            if (text.TokenSpan[i].Norm != rank)
            {
                continue;
            }

            for (var k = i + 1; k < Math.Min(text.TokenSpan.Length, i + RankReach); k++)
            {
                if (text.TokenSpan[k].Stem == head)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfEarlier(AccountValue value, DocumentText text)
    {
        var tokens = text.Tokens;
        foreach (var i in Around(value, text))
        {
            if (Earlier.Contains(tokens[i].Norm) || (tokens[i].Norm is "last" or "past" && i + 2 < tokens.Count && Past.Contains(tokens[i + 1].Stem) && (tokens[i + 2].Norm == "'s" || (i > 0 && tokens[i - 1].Norm is "than" or "from")))
                || (tokens[i].Norm is "up" or "down" && i + 1 == value.Placed.FirstToken - 1 && tokens[i + 1].Norm == "from")
                || (tokens[i].Norm == "been" && i == value.Placed.FirstToken - 1 && i > 0 && tokens[i - 1].Norm is "had" or "'d")
                || (tokens[i].Norm == "arrival" && i > value.Placed.FirstToken && tokens[i - 1].Norm == "on")
                || (tokens[i].Norm is "compared" && i < value.Placed.FirstToken) || (tokens[i].Norm == "against" && i == value.Placed.FirstToken - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A related complaint, lodged in 2019".</summary>
    private static bool IsOfAnother(AccountValue value, DocumentText text)
    {
        var sentence = text.SentenceSpan[value.Placed.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "parallel" or "separate" or "separately" or "similar")
            {
                return true;
            }
        }

        return value.Placed.FirstToken > 1 && text.Tokens[value.Placed.FirstToken - 1].Norm is "another" or "other";
    }

    private static bool IsLimit(AccountValue value, DocumentText text)
    {
        var first = value.Placed.FirstToken;
        foreach (var i in Around(value, text))
        {
            if (Limits.Contains(text.Tokens[i].Norm) || (value.Assertion.Value is DurationValue && Terms.Contains(text.Tokens[i].Norm)) || (i < first && text.Tokens[i].Norm == "can" && text.Tokens[i + 1].Norm is "carry" or "hold" or "seat" or "take" or "accommodate" or "house"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"31 assists over the two matches".</summary>
    private static bool IsTotal(AccountValue value, DocumentText text)
    {
        foreach (var i in Around(value, text))
        {
            if (Totals.Contains(text.Tokens[i].Norm) || (text.Tokens[i].Norm == "legs" && i > value.Placed.FirstToken && text.Tokens[i - 1].Norm is "two" or "both"))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Measure(AccountValue value, DocumentText text)
    {
        foreach (var i in Around(value, text, MeasureReach))
        {
            var at = Array.FindIndex(Measures, words => words.Contains(text.Tokens[i].Norm, StringComparer.Ordinal));
            if (at >= 0 && (text.Tokens[i].Norm is not ("before" or "pre") || Enumerable.Range(i + 1, 2).Any(next => next < text.Tokens.Count && text.Tokens[next].Norm == "tax")))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsOfSpeech(AccountValue value) => value.Assertion.Frame.Predicate is "say" or "tell" or "add" or "announc";

    /// <summary>The words of the value's clause that stand near it.</summary>
    private static IEnumerable<int> Around(AccountValue value, DocumentText text, int reach = Reach)
    {
        var sentence = text.SentenceSpan[value.Placed.Sentence];
        for (var i = value.Placed.FirstToken - 1; i >= Math.Max(sentence.FirstToken, value.Placed.FirstToken - reach) && !IsEnd(text.Tokens[i]); i--)
        {
            yield return i;
        }

        for (var i = value.Placed.EndToken; i < Math.Min(sentence.EndToken, value.Placed.EndToken + reach) && !IsEnd(text.Tokens[i]); i++)
        {
            yield return i;
        }
    }

    private static bool IsEnd(in Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Is('.');
}
