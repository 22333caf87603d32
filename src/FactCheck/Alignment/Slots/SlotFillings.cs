using FactCheck.Text;

namespace FactCheck.Alignment.Slots;

/// <summary>Decides what two fillings of one place are to be compared as.</summary>
internal static class SlotFillings
{
    private const int MaxReworded = 3;

    public static IEnumerable<(Assertion First, Assertion Second)> Of(AlignedSentence aligned, Slot slot, IEnumerable<Assertion> left, IEnumerable<Assertion> right)
    {
        var (leftSpan, rightSpan) = (SpanOf(aligned.Left.Text, slot.Left), SpanOf(aligned.Right.Text, slot.Right));
        var first = Filling(left, leftSpan);
        var second = Filling(right, rightSpan);
        var values = Values(first, second);
        if (values.Count > 0)
        {
            return values;
        }

        if (aligned.IsNearCopy && IsNumber(aligned.Left.Text, slot.Left) && IsNumber(aligned.Right.Text, slot.Right) && leftSpan is { } n && rightSpan is { } m)
        {
            return [(Wording(aligned.Left.Text, slot.Left, n), Wording(aligned.Right.Text, slot.Right, m))];
        }

        var (leftNames, rightNames) = (Names(first, aligned.Left.Text, slot.Left), Names(second, aligned.Right.Text, slot.Right));
        if (leftNames.Count == 1 && rightNames.Count == 1 && !IsExample(aligned.Left.Text, slot.Left) && !IsExample(aligned.Right.Text, slot.Right))
        {
            return [(leftNames[0], rightNames[0])];
        }

        return aligned.IsNearCopy && IsRewording(aligned, slot) && leftSpan is { } l && rightSpan is { } r
            ? [(Wording(aligned.Left.Text, slot.Left, l), Wording(aligned.Right.Text, slot.Right, r))]
            : [];
    }

    private static List<(Assertion, Assertion)> Values(List<Assertion> first, List<Assertion> second)
    {
        var pairs = new List<(Assertion, Assertion)>();
        var rest = second.Where(assertion => assertion.Value is not NameValue).ToList();
        foreach (var one in first.Where(assertion => assertion.Value is not NameValue))
        {
            var other = rest.Find(candidate => one.Value.RelationTo(candidate.Value) != ValueRelation.Incomparable);
            if (other is not null)
            {
                rest.Remove(other);
                pairs.Add((one, other));
            }
        }

        return pairs;
    }

    /// <summary>"from 31 million" and "by 7 million": where a change starts, and how far it goes.</summary>
    public static bool AreSteps(Frame one, Frame other) => (one.ChangePart, other.ChangePart) is (ChangePart.Amount, ChangePart.Start) or (ChangePart.Start, ChangePart.Amount);

    /// <summary>The names of a filling, when names are all it holds but for function words.</summary>
    private static List<Assertion> Names(List<Assertion> filling, DocumentText text, IReadOnlyList<int> tokens)
    {
        var names = filling.Where(assertion => assertion.Value is NameValue).ToList();
        if (names is [{ Kind: AssertionKind.Place } seat, { Kind: AssertionKind.Person } person] && BasedBehind(text, seat) is { } based)
        {
            // "Turin-based botanist Rena Voss": the place is a part of what she is called.
            (names, tokens) = ([person], [.. tokens.Where(i => i > based)]);
        }

        var isAllNames = tokens.All(i => text.Tokens[i].IsStop || (names.Count == 1 && IsCalling(text, i, names[0])) || names.Exists(name => name.Mention.Span.Overlaps(text.Tokens[i].Span)));
        return isAllNames ? names : [];
    }

    /// <summary>The index of "based" right behind a place; null where it does not stand there.</summary>
    private static int? BasedBehind(DocumentText text, Assertion seat)
    {
        var i = text.TokenAt(seat.Mention.Span.End);
        i += i < text.Tokens.Count && text.Tokens[i].Is('-') ? 1 : 0;
        return i < text.Tokens.Count && text.Tokens[i].Norm.TrimStart('-') == "based" ? i : null;
    }

    /// <summary>"botanist" of "botanist Rena Voss": what the named one is called before the name.</summary>
    private static bool IsCalling(DocumentText text, int i, Assertion name) =>
        text.Tokens[i].Span.End <= name.Mention.Span.Start && !text.Tokens[i].IsCapitalized && text.Tokens[i].IsWord
        && (RoleTitles.IsKnown(text.Tokens[i].Norm) || RoleTitles.IsHeadWord(text.Tokens[i].Norm) || Trades.IsOne(text.Tokens[i].Norm) || text.Tokens[i].Norm.EndsWith("ologist", StringComparison.Ordinal));

    /// <summary>"such as X", "including X": one of several, and the other text may name another of them.</summary>
    private static bool IsExample(DocumentText text, IReadOnlyList<int> tokens) =>
        tokens.Count > 0 && tokens[0] > 1 && (text.Tokens[tokens[0] - 1].Norm == "including" || (text.Tokens[tokens[0] - 1].Norm == "as" && text.Tokens[tokens[0] - 2].Norm == "such"));

    /// <summary>A few words for a few words, or a pronoun for a whole phrase.</summary>
    private static bool IsRewording(AlignedSentence aligned, Slot slot)
    {
        var (left, right) = (slot.Left.Count, slot.Right.Count);
        return (left is > 0 and <= MaxReworded && right is > 0 and <= MaxReworded && aligned.Ratio >= .7)
            || (left > 0 && right > 0 && (IsPronoun(aligned.Left.Text, slot.Left) || IsPronoun(aligned.Right.Text, slot.Right)));
    }

    private static bool IsNumber(DocumentText text, IReadOnlyList<int> tokens) => tokens.Count > 0 && NumberWords.Value(string.Join(' ', tokens.Select(i => text.Tokens[i].Norm))) is not null;

    private static bool IsPronoun(DocumentText text, IReadOnlyList<int> tokens) => tokens.Count == 1 && Pronouns.IsThirdPerson(text.Tokens[tokens[0]].Norm);

    private static List<Assertion> Filling(IEnumerable<Assertion> assertions, TextSpan? span) =>
        span is { } place ? [.. assertions.Where(assertion => WithHedge(assertion).Overlaps(place))] : [];

    private static TextSpan WithHedge(Assertion assertion) => assertion.Hedge is { } hedge
        ? new TextSpan(Math.Min(hedge.Start, assertion.Mention.Span.Start), Math.Max(hedge.End, assertion.Mention.Span.End))
        : assertion.Mention.Span;

    private static TextSpan? SpanOf(DocumentText text, IReadOnlyList<int> tokens) =>
        tokens.Count == 0 ? null : new TextSpan(text.Tokens[tokens[0]].Span.Start, text.Tokens[tokens[^1]].Span.End);

    private static Assertion Wording(DocumentText text, IReadOnlyList<int> tokens, TextSpan span)
    {
        var words = string.Join(' ', tokens.Select(i => text.Tokens[i].Norm));
        return new Assertion(AssertionKind.Event, text.Mention(span, text.Tokens[tokens[0]].Sentence), new WordingValue(words));
    }
}
