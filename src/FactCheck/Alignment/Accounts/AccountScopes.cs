using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What limits two values that answer each other to different times, places, groups or stances, so that both can be true.</summary>
internal static class AccountScopes
{
    /// <summary>A date within so many tokens of a value is its date.</summary>
    private const int DateReach = 6;

    /// <summary>Words so near to a value say of what it is.</summary>
    private const int NearReach = 9;

    /// <summary>Below this what stands around both must not speak of two matters.</summary>
    private const double LooseMatter = .24;

    private const int DaysOfOneStage = 3;

    /// <summary>From here on the words around both are so alike that a date which only one of them has does not part them.</summary>
    private const double OneMatter = .4;

    /// <summary>Why both can be true; null when nothing says so.</summary>
    public static ReferentComparison? Apart(AccountValue left, AccountValue right, AccountFit fit, DocumentText leftText, DocumentText rightText, bool isOfOneField)
    {
        var (one, other) = (left.Assertion.Frame, right.Assertion.Frame);
        if (one.Modality == Modality.Question || other.Modality == Modality.Question)
        {
            return ReferentComparison.Apart(CompatibleReason.Question, "one of the two is asked, not said");
        }

        if (one.Modality == Modality.Condition || other.Modality == Modality.Condition)
        {
            return ReferentComparison.Apart(CompatibleReason.Condition, "one of the two stands under a condition");
        }

        if (one.ChangePart != other.ChangePart && (one.ChangePart == ChangePart.Start || other.ChangePart == ChangePart.Start))
        {
            return ReferentComparison.Apart(CompatibleReason.Succession, "one is where a change starts, so it was true before the other");
        }

        if (fit.Share < OneMatter && left.Key != "count" && left.Fields.AreApart(right.Fields) && !AccountGuards.IsSlip(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, $"one is of {FieldLexicon.NameOf(left.Fields.Nearest[0])}, the other of {FieldLexicon.NameOf(right.Fields.Nearest[0])}");
        }

        return Stage(left, right)
            ?? AccountApart.Of(left, right, leftText, rightText)
            ?? Routes(AccountRoute.Of(leftText, left.Placed.Sentence), AccountRoute.Of(rightText, right.Placed.Sentence))
            ?? Dates(left, right, fit, isOfOneField)
            ?? Scopes(left, right, leftText, rightText)
            ?? Update(left.Placed, right.Placed, leftText, rightText)
            ?? StoryGuards.Near(new NearWords(leftText, left.Placed, NearReach), new NearWords(rightText, right.Placed, NearReach), fit.Share < LooseMatter && !isOfOneField && !AccountGuards.IsSlip(left, right));
    }

    /// <summary>True when two documents are of days so near that they tell one stage of an event; so are those without a date.</summary>
    public static bool AreOfOneStage(Document left, Document right) => left.Date is not { } one || right.Date is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= DaysOfOneStage;

    private static ReferentComparison? Stage(AccountValue left, AccountValue right) => AreOfOneStage(left.Placed.Mention.Document, right.Placed.Mention.Document) || AccountGuards.IsSlip(left, right)
        ? null
        : ReferentComparison.Apart(CompatibleReason.Succession, "the documents are of different days, and things may have gone on");

    private static ReferentComparison? Routes(AccountRoute? left, AccountRoute? right) => left is { } one && right is { } other && one.IsBackOf(other)
        ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one is of the way there, the other of the way back")
        : null;

    private static ReferentComparison? Dates(AccountValue left, AccountValue right, AccountFit fit, bool isOfOneField)
    {
        var (ours, theirs) = (left.Words.DatesWithin(DateReach), right.Words.DatesWithin(DateReach));
        if (ours.Count > 0 && theirs.Count > 0)
        {
            return ours.Exists(date => theirs.Exists(other => date.RelationTo(other) != ValueRelation.Disjoint)) ? null : ReferentComparison.Apart(CompatibleReason.OtherScope, "they are of different times");
        }

        return !isOfOneField && fit.Share < OneMatter && ours.Concat(theirs).Any(date => date.Granularity is DateGranularity.Year or DateGranularity.Month)
            ? ReferentComparison.Apart(CompatibleReason.OtherScope, "only one of them is dated")
            : null;
    }

    private static ReferentComparison? Scopes(AccountValue leftValue, AccountValue rightValue, DocumentText leftText, DocumentText rightText)
    {
        var (left, right) = (leftValue.Assertion.Frame, rightValue.Assertion.Frame);
        foreach (var kind in (ReadOnlySpan<ScopeKind>)[ScopeKind.Place, ScopeKind.Authority, ScopeKind.Population, ScopeKind.Extent, ScopeKind.Rate])
        {
            var (one, other) = (Words(left, kind), Words(right, kind));
            if (one.Count > 0 && other.Count > 0 && !one.Exists(words => other.Exists(others => IsWithin(words, others) || IsWithin(others, words)))
                && !(kind == ScopeKind.Rate && (IsEach(one, leftText, leftValue, other) || IsEach(other, rightText, rightValue, one))))
            {
                return ReferentComparison.Apart(CompatibleReason.OtherScope, $"one is limited to \"{one[0]}\", the other to \"{other[0]}\"");
            }

            if (kind == ScopeKind.Rate && leftValue.Assertion.Kind == AssertionKind.Amount && (one.Count > 0) != (other.Count > 0) && !AccountGuards.IsSlip(leftValue, rightValue))
            {
                return ReferentComparison.Apart(CompatibleReason.OtherScope, "one is a rate, and the other is not told as one");
            }

            if (one.Contains(Scope.Rest) != other.Contains(Scope.Rest) || one.Contains(Scope.ChangeStart) != other.Contains(Scope.ChangeStart))
            {
                return ReferentComparison.Apart(CompatibleReason.OtherScope, "one is a part of what the other is of");
            }
        }

        return null;
    }

    /// <summary>"In the north of Norland", "in Norland": all the words of the one stand in the other.</summary>
    private static bool IsWithin(string words, string others) => words.Contains(others, StringComparison.Ordinal) || others.Split(' ').All(words.Split(' ').Contains);

    /// <summary>"Members pay 20 euros each" tells the same rate as "20 euros per member".</summary>
    private static bool IsEach(List<string> rates, DocumentText text, AccountValue value, List<string> others)
    {
        if (!rates.Exists(rate => rate is "each" or "apiece") || others.Find(rate => rate.StartsWith("per ", StringComparison.Ordinal)) is not { } per)
        {
            return false;
        }

        var (counted, sentence) = (Stemmer.Stem(per["per ".Length..]), text.SentenceSpan[value.Placed.Sentence]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Stem == counted)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Words(Frame frame, ScopeKind kind) => [.. frame.Scopes.Where(scope => scope.Kind == kind).Select(scope => scope.Words)];

    /// <summary>A count that has grown by the time of the later document, or since what has been counted "already".</summary>
    private static ReferentComparison? Update(PlacedAssertion left, PlacedAssertion right, DocumentText leftText, DocumentText rightText)
    {
        if (left.Assertion is not { Kind: AssertionKind.Count, Value: QuantityValue { Number: { } first } } || right.Assertion.Value is not QuantityValue { Number: { } second })
        {
            return null;
        }

        var order = PublicationOrder.Compare(left.Mention.Document, right.Mention.Document);
        return order is { } known and not 0 && (known < 0) == (first < second) ? ReferentComparison.Apart(CompatibleReason.Succession, "the later document counts more")
            : order is null && (first < second ? IsCountedAlready(leftText, left) : IsCountedAlready(rightText, right)) ? ReferentComparison.Apart(CompatibleReason.Succession, "one of them was counted when more could come")
            : null;
    }

    /// <summary>"40 families have already left", "so far 40 families".</summary>
    private static bool IsCountedAlready(DocumentText text, PlacedAssertion value)
    {
        var near = new NearWords(text, value, DateReach);
        return near.IsSoFar || near.Tokens().Any(i => i > 0 && text.Tokens[i].Norm == "already" && text.Tokens[i - 1].Norm is "have" or "has" or "had" or "were" or "are");
    }
}
