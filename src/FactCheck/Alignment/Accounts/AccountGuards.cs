using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What two values must have in common before the words around them are weighed at all.</summary>
internal static class AccountGuards
{
    /// <summary>Numbers further apart than this factor are rarely two tellings of one, but for a slip of the pen.</summary>
    private const decimal MaxFactor = 5;

    /// <summary>So are years further apart.</summary>
    private const int MaxYears = 12;

    public static bool MayBeOne(AccountValue left, AccountValue right) =>
        left.Key == right.Key
        && left.Assertion.Value.RelationTo(right.Assertion.Value) != ValueRelation.Incomparable
        && AreOfOneSize(left.Assertion.Value, right.Assertion.Value)
        && BoundsAgree(left, right)
        && AgesAgree(left.Words, right.Words);

    /// <summary>"until nine" and "before eight" are two ends, or two times.</summary>
    private static bool BoundsAgree(AccountValue left, AccountValue right) => left.Assertion.Value is not (DateValue or TimeValue) || left.Words.Bound == right.Words.Bound;

    /// <summary>"The 29-year-old scored four", "the 21-year-old scored 13": two people.</summary>
    private static bool AgesAgree(AccountWords left, AccountWords right)
    {
        var (hasLeft, hasRight) = (false, false);
        foreach (ref readonly var age in left.WordSpan)
        {
            if (!age.Term.IsAge)
            {
                continue;
            }

            hasLeft = true;
            foreach (ref readonly var other in right.WordSpan)
            {
                hasRight |= other.Term.IsAge;
                if (other.Term.IsAge && other.Stem == age.Stem)
                {
                    return true;
                }
            }
        }

        return !hasLeft || !hasRight;
    }

    /// <summary>"The 21-year-old": somebody who is named elsewhere.</summary>
    private static bool NamesByAge(AccountWords words)
    {
        foreach (ref readonly var word in words.WordSpan)
        {
            if (word.Value is { Kind: AssertionKind.Age } age && age.Mention.Text.EndsWith("year-old", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when one number is the other with a slip of the pen, and neither is so small that chance makes it one.</summary>
    public static bool IsSlip(AccountValue left, AccountValue right) =>
        Number(left.Assertion.Value) >= 10 && Number(right.Assertion.Value) >= 10 && ValueSlip.Is(left.Assertion.Value, right.Assertion.Value);

    /// <summary>"nine charges of theft", "12 charges of theft": the word behind both is the same, whatever it is read as.</summary>
    public static bool SharesWordBehind(AccountValue left, AccountValue right) => WordBehind(left) is { } word && word == WordBehind(right);

    private static string? WordBehind(AccountValue value)
    {
        var text = value.Placed.Mention.Document.Text.AsSpan(value.Placed.Mention.Span.End);
        var start = text.Length > 0 && text[0] == ' ' ? 1 : text.Length;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > start ? Text.Stemmer.Stem(text[start..end].ToString().ToLowerInvariant()) is var stem && !Text.StopWords.Contains(stem) ? stem : null : null;
    }

    /// <summary>True when what is counted or measured has one name, or one word for the other.</summary>
    public static bool NounsAgree(AccountValue left, AccountValue right)
    {
        var (one, other) = (left.Assertion.Frame, right.Assertion.Frame);
        return (left.Key == "ordinal" && Superlative(left) is { } superlative && superlative == Superlative(right))
            || left.Key is not ("count" or "ordinal") && (one.Head is null || other.Head is null || left.Assertion.Kind == AssertionKind.Amount)
            || one.Head is not null && other.Head is not null && (one.Head == other.Head || RelatedWords.Are(one.Head, other.Head) || Matters.Share(one.Head, other.Head) || (IsPerson(one.Head) && IsPerson(other.Head)) || one.Modifiers.Contains(other.Head) || other.Modifiers.Contains(one.Head));
    }

    /// <summary>"-largest" of "third-largest" and of "third-biggest": what is numbered.</summary>
    private static string? Superlative(AccountValue value)
    {
        var text = value.Placed.Mention.Document.Text.AsSpan(value.Placed.Mention.Span.End);
        var end = text.IndexOfAny(' ', '\n', ',');
        return end > 1 && text[0] == '-' && text[..end].EndsWith("est", StringComparison.Ordinal) ? text[..end].ToString().Replace("biggest", "largest", StringComparison.Ordinal) : null;
    }

    /// <summary>True unless two counts are of things that have two names.</summary>
    public static bool MayShareNoun(AccountValue left, AccountValue right) => left.Assertion.Frame.Head is null || right.Assertion.Frame.Head is null || NounsAgree(left, right);

    private static bool IsPerson(string head) => NounAgreement.IsPerson(head) || head is "injur" or "injury" or "wound" or "hurt" or "life" or "live" or "dead" or "staff";

    private static bool AreOfOneSize(AssertionValue left, AssertionValue right) => left is DateValue one && right is DateValue other
        ? (one.Year ?? one.Earliest?.Year) is not { } first || (other.Year ?? other.Earliest?.Year) is not { } second || Math.Abs(first - second) <= MaxYears
        : AreOfOneOrder(left, right);

    private static bool AreOfOneOrder(AssertionValue left, AssertionValue right) =>
        (AreOfOneOrder(Number(left), Number(right)) && AreOfOneOrder(Size(left), Size(right))) || ValueSlip.Is(left, right);

    private static bool AreOfOneOrder(decimal? left, decimal? right) => left is not { } one || right is not { } other || Math.Max(one, other) <= MaxFactor * Math.Min(one, other);

    private static decimal? Number(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Number;

    /// <summary>The number in a unit that minutes and days, metres and kilometres have in common.</summary>
    private static decimal? Size(AssertionValue value) => (value as QuantityValue ?? (value as DurationValue)?.Length) is { Number: { } number } quantity ? number * quantity.Factor : null;

    /// <summary>True when both say that the same was done, be it in other words.</summary>
    public static bool VerbsAgree(Frame left, Frame right) => left.Predicate is not null && right.Predicate is not null && (RelatedWords.Are(left.Predicate, right.Predicate) || Matters.Share(left.Predicate, right.Predicate) || Deeds.AreOne(left.Predicate, right.Predicate));

    /// <summary>Where names stand near both values, one of them is the same.</summary>
    public static bool OwnersAgree(AccountWords left, AccountWords right, bool isRequired)
    {
        var (ours, theirs) = (left.Owners, right.Owners);
        return ours.Count == 0 || theirs.Count == 0 ? !isRequired && (ours.Count == theirs.Count || NamesByAge(left) == NamesByAge(right)) : Share(ours, theirs) || HasInitials(ours, theirs) || HasInitials(theirs, ours);
    }

    /// <summary>True when one of the names is made of the first letters of the others, in their order.</summary>
    private static bool HasInitials(List<string> acronyms, List<string> names)
    {
        if (!acronyms.Exists(acronym => acronym.Length is > 1 and < 7 && acronym.Length <= names.Count))
        {
            return false;
        }

        var initials = string.Concat(names.Select(name => name[0]));
        return acronyms.Exists(acronym => acronym.Length is > 1 and < 7 && initials.Contains(acronym, StringComparison.Ordinal));
    }

    private static bool Share(List<string> ours, List<string> theirs)
    {
        foreach (var name in ours)
        {
            foreach (var other in theirs)
            {
                if (name == other)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
