using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// How two values of one story stand to each other where their intervals alone do not say it: an age limit of 60 is none of 12, and what
/// doubled did not grow by 40 percent.
/// </summary>
internal static class StoryRelation
{
    /// <summary>A multiple and a percentage of one change may be this far apart, as shares of the multiple.</summary>
    private const decimal Looseness = .1m;

    /// <summary>Words from a multiple to the amount it is of.</summary>
    private const int MultipleReach = 6;

    public static bool Differ(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Value.RelationTo(right.Assertion.Value) switch
        {
            ValueRelation.Disjoint => true,
            ValueRelation.Overlapping => AreLimits(documents, left, right),
            ValueRelation.Incomparable => !IsMultipleOf(documents, left) && !IsMultipleOf(documents, right) && Factor(left) is { } one && Factor(right) is { } other && Math.Abs(one - other) > Looseness * Math.Max(one, other),
            _ => false,
        };

    /// <summary>True when both say from or up to which age or size something is for, and not the same.</summary>
    public static bool AreLimits(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        IsLimit(documents, left) && IsLimit(documents, right) && AreOtherLimits(left.Assertion, right.Assertion);

    /// <summary>True when one says from which age or size on and the other up to which: two rules.</summary>
    public static bool AreTwoRules(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        IsLimit(documents, left) && IsLimit(documents, right) && left.Assertion.Value is QuantityValue one && right.Assertion.Value is QuantityValue other && (one.High is null) != (other.High is null);

    private static bool AreOtherLimits(Assertion left, Assertion right) =>
        left.Value is QuantityValue one && right.Value is QuantityValue other && one.Number != other.Number && one.Unit == other.Unit && (one.High is null) == (other.High is null) && (one.Low is null) == (other.Low is null);

    /// <summary>"adults over 55", "those under 21": whom a rule is for.</summary>
    private static bool IsLimit(List<ReadDocument> documents, PlacedAssertion value)
    {
        if (value.Assertion.Hedge is not { } hedge || value.Assertion.Kind is not (AssertionKind.Number or AssertionKind.Age))
        {
            return false;
        }

        var text = documents[value.Document].Text;
        var before = text.TokenAt(hedge.Start) - 1;
        return before >= 0 && (text.Tokens[before].Norm is "those" or "everyone" or "everybody" or "anyone" or "anybody" or "all" or "aged" || NounAgreement.IsPerson(text.Tokens[before].Stem));
    }

    /// <summary>"more than twice the union's 12 million": how two amounts stand to each other, and no change of one.</summary>
    private static bool IsMultipleOf(List<ReadDocument> documents, PlacedAssertion value)
    {
        if (value.Assertion.Value is not QuantityValue { Unit: "x" })
        {
            return false;
        }

        var tokens = documents[value.Document].Text.Tokens;
        for (var i = value.EndToken; i < Math.Min(tokens.Count, value.EndToken + MultipleReach); i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Sentence == value.Sentence)
            {
                return true;
            }

            if (tokens[i].Is(',') || tokens[i].Is(';') || tokens[i].Norm is "in" or "since" or "from" or "by" or "than")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>By what a thing is multiplied that doubles, or grows or shrinks by a percentage.</summary>
    private static decimal? Factor(PlacedAssertion value) => (value.Assertion.Value, value.Frame.ChangePart, value.Frame.Direction) switch
    {
        (QuantityValue { Unit: "x", Number: > 0 and var times }, _, not ChangeDirection.Down) => times,
        (QuantityValue { Unit: "%", Number: > 0 and var percent }, ChangePart.Amount, ChangeDirection.Up) => 1 + (percent / 100),
        (QuantityValue { Unit: "%", Number: > 0 and <= 100 and var percent }, ChangePart.Amount, ChangeDirection.Down) => 1 - (percent / 100),
        _ => null,
    };
}
